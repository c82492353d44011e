#include "core/base/number_text.h"

#include <algorithm>
#include <cstddef>

namespace countersign {

namespace {

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

std::string_view takeDigits(std::string_view& text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

} // namespace

std::optional<NumberText> splitNumber(std::string_view text) {
    NumberText number;
    number.negative = take(text, '-');
    number.whole = takeDigits(text);
    if (number.whole.empty() || (number.whole.size() > 1 && number.whole.front() == '0')) return std::nullopt;
    if (take(text, '.')) {
        number.fraction = takeDigits(text);
        if (number.fraction.empty()) return std::nullopt;
    }
    if (take(text, 'e') || take(text, 'E')) {
        number.exponentNegative = take(text, '-');
        if (!number.exponentNegative) take(text, '+');
        number.exponent = takeDigits(text);
        if (number.exponent.empty()) return std::nullopt;
    }
    if (!text.empty()) return std::nullopt;
    return number;
}

} // namespace countersign
