#include "core/base/decimal.h"

#include "tests/fuzz/property.h"

using namespace countersign;

/// Numbers are exact: one canonical spelling, the same value from every other, and arithmetic that undoes
/// itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const auto canonical = Decimal::parseCanonical(text);
    const auto number = Decimal::parseNumber(text);
    if (canonical)
        fuzz::hold(canonical->text() == text && number.ok() && *number == *canonical, "one spelling");
    if (!number) return 0;
    const auto again = Decimal::parseCanonical(number->text());
    fuzz::hold(again.ok() && *again == *number, "its text is its value");
    fuzz::hold(canonical.ok() == (number->text() == text), "exactly the canonical spelling is accepted");
    fuzz::hold((*number <=> *again) == std::strong_ordering::equal, "order agrees with equality");
    const auto none = number->minus(*number);
    fuzz::hold(none.ok() && none->isZero() && !none->isNegative(), "nothing is left of it without itself");
    const Decimal one = Decimal::fromInteger(1);
    const auto same = number->times(one);
    fuzz::hold(same.ok() && *same == *number, "once it is itself");
    const auto more = number->plus(one);
    if (!more) return 0;
    const auto back = more->minus(one);
    fuzz::hold(back.ok() && *back == *number && *more > *number, "adding can be undone");
    return 0;
}
