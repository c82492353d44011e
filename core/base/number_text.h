#pragma once

#include <optional>
#include <string_view>

namespace countersign {

/// The parts of a number as RFC 8259 section 6 spells it; views into the text.
struct NumberText {
    bool negative = false;
    std::string_view whole;
    /// Digits after the point, empty without a point.
    std::string_view fraction;
    bool exponentNegative = false;
    /// Digits after the "e", empty without an exponent.
    std::string_view exponent;
};

/// Nothing unless all of `text` is one number.
std::optional<NumberText> splitNumber(std::string_view text);

} // namespace countersign
