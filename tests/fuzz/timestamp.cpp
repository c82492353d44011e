#include "core/base/timestamp.h"

#include "tests/fuzz/property.h"

using namespace countersign;

/// A moment has one spelling, and every spelling one moment.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const auto moment = Timestamp::parse(text);
    if (!moment) return 0;
    fuzz::hold(moment->text() == text, "a moment is written as it was read");
    fuzz::hold(Timestamp::fromUnixSeconds(moment->unixSeconds()) == *moment, "its seconds are the moment");
    const auto later = Timestamp::parse(moment->plusSeconds(1).text());
    fuzz::hold(!later.ok() || later->unixSeconds() == moment->unixSeconds() + 1,
               "a second later is a second");
    fuzz::hold(!Timestamp::parse(std::string(text) + " ").ok(), "no second spelling");
    return 0;
}
