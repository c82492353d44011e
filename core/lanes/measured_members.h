#pragma once

#include "core/base/decimal.h"
#include "core/json/object_reader.h"

#include <string_view>

namespace countersign::lanes {

/// Hours, exact, 0 or more. Error (in the reader): laneValueOutOfRange, or the reader's own.
Decimal readHours(json::ObjectReader& reader, std::string_view member);

/// A score between 0 and 1, both included. Error (in the reader): laneValueOutOfRange, or the reader's own.
Decimal readShare(json::ObjectReader& reader, std::string_view member);

/// Low, mid and high of one estimate, in hours.
struct Band {
    Decimal low;
    Decimal mid;
    Decimal high;
};

/// Reads `{stem}_low_hours`, `{stem}_mid_hours` and `{stem}_high_hours`, which may not fall. Error (in the
/// reader, at mid): laneBandNotOrdered, or those of readHours.
Band readBand(json::ObjectReader& reader, std::string_view stem);

} // namespace countersign::lanes
