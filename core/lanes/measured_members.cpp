#include "core/lanes/measured_members.h"

#include <string>

namespace countersign::lanes {

namespace {

void refuseRange(json::ObjectReader& reader, std::string_view member, std::string_view range) {
    reader.failWith(member, Error(ErrorCode::laneValueOutOfRange, {}, {}, "allowed: " + std::string(range)));
}

} // namespace

Decimal readHours(json::ObjectReader& reader, std::string_view member) {
    const Decimal hours = reader.decimal(member);
    if (hours.isNegative()) refuseRange(reader, member, "0 and more hours");
    return hours;
}

Decimal readShare(json::ObjectReader& reader, std::string_view member) {
    const Decimal share = reader.decimal(member);
    if (share.isNegative() || share > Decimal::fromInteger(1)) refuseRange(reader, member, "0 to 1");
    return share;
}

Band readBand(json::ObjectReader& reader, std::string_view stem) {
    const auto member = [&](const char* which) { return std::string(stem) + which; };
    Band band{readHours(reader, member("_low_hours")), readHours(reader, member("_mid_hours")),
              readHours(reader, member("_high_hours"))};
    if (band.low > band.mid || band.mid > band.high)
        reader.failWith(member("_mid_hours"), Error(ErrorCode::laneBandNotOrdered, {}, {},
                                                    "low " + band.low.text() + ", mid " + band.mid.text() +
                                                        ", high " + band.high.text() + " hours"));
    return band;
}

} // namespace countersign::lanes
