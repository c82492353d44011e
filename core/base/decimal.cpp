#include "core/base/decimal.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace countersign {

namespace {

constexpr std::size_t mostDigits = 34;

/// A number as scanned: an integer of any length times a power of ten.
struct Scanned {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;
};

std::string_view takeDigits(std::string_view& text) {
    const std::string_view digits =
        text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    text.remove_prefix(digits.size());
    return digits;
}

bool take(std::string_view& text, std::string_view anyOf) {
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
}

/// The exponent's digits as a number; far beyond every length a file can have it no longer grows.
std::int64_t exponentValue(std::string_view digits) {
    std::int64_t value = 0;
    for (const char c : digits)
        value = std::min<std::int64_t>(10 * value + (c - '0'), 1'000'000'000'000);
    return value;
}

/// RFC 8259 section 6.
std::optional<Scanned> scan(std::string_view text) {
    Scanned number;
    number.negative = take(text, "-");
    const std::string_view whole = takeDigits(text);
    if (whole.empty() || (whole.size() > 1 && whole.front() == '0')) return std::nullopt;
    number.digits = whole;
    if (take(text, ".")) {
        const std::string_view fraction = takeDigits(text);
        if (fraction.empty()) return std::nullopt;
        number.digits.append(fraction);
        number.exponent = -static_cast<std::int64_t>(fraction.size());
    }
    if (take(text, "eE")) {
        const bool minus = take(text, "-");
        if (!minus) take(text, "+");
        const std::string_view digits = takeDigits(text);
        if (digits.empty()) return std::nullopt;
        number.exponent += minus ? -exponentValue(digits) : exponentValue(digits);
    }
    if (!text.empty()) return std::nullopt;
    return number;
}

void dropLeadingZeros(std::string& digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
}

/// Removes all zeros at the end and counts them into the exponent.
void dropTrailingZeros(Scanned& number) {
    const std::size_t kept = number.digits.find_last_not_of('0') + 1;
    number.exponent += static_cast<std::int64_t>(number.digits.size() - kept);
    number.digits.resize(kept);
}

/// Both as integers of the same power of ten, as long as each other.
void align(std::string& left, int leftScale, std::string& right, int rightScale) {
    const int scale = std::max(leftScale, rightScale);
    left.append(static_cast<std::size_t>(scale - leftScale), '0');
    right.append(static_cast<std::size_t>(scale - rightScale), '0');
    const std::size_t width = std::max(left.size(), right.size());
    left.insert(0, width - left.size(), '0');
    right.insert(0, width - right.size(), '0');
}

std::string sum(const std::string& left, const std::string& right) {
    std::string digits(left.size() + 1, '0');
    int carry = 0;
    for (std::size_t i = left.size(); i-- > 0;) {
        const int value = (left[i] - '0') + (right[i] - '0') + carry;
        digits[i + 1] = static_cast<char>('0' + value % 10);
        carry = value / 10;
    }
    digits[0] = static_cast<char>('0' + carry);
    return digits;
}

/// left - right for left >= right.
std::string difference(const std::string& left, const std::string& right) {
    std::string digits(left.size(), '0');
    int borrow = 0;
    for (std::size_t i = left.size(); i-- > 0;) {
        const int value = left[i] - right[i] - borrow;
        borrow = value < 0 ? 1 : 0;
        digits[i] = static_cast<char>('0' + value + 10 * borrow);
    }
    return digits;
}

std::string product(const std::string& left, const std::string& right) {
    std::string digits(left.size() + right.size(), '0');
    for (std::size_t i = left.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = right.size(); j-- > 0;) {
            const int value = (left[i] - '0') * (right[j] - '0') + (digits[i + j + 1] - '0') + carry;
            digits[i + j + 1] = static_cast<char>('0' + value % 10);
            carry = value / 10;
        }
        digits[i] = static_cast<char>('0' + carry);
    }
    return digits;
}

} // namespace

Result<Decimal> Decimal::normalised(bool negative, std::string digits, std::int64_t exponent) {
    Scanned number{negative, std::move(digits), exponent};
    dropLeadingZeros(number.digits);
    dropTrailingZeros(number);
    Decimal decimal;
    if (number.digits.empty()) return decimal;
    const auto limit = static_cast<std::int64_t>(mostDigits);
    const std::int64_t whole = std::max<std::int64_t>(number.exponent, 0);
    if (-number.exponent > limit || static_cast<std::int64_t>(number.digits.size()) + whole > limit)
        return Error(ErrorCode::decimalTooLong);
    decimal.m_negative = negative;
    decimal.m_digits = std::move(number.digits);
    decimal.m_digits.append(static_cast<std::size_t>(whole), '0');
    decimal.m_scale = static_cast<int>(std::max<std::int64_t>(-number.exponent, 0));
    return decimal;
}

Result<Decimal> Decimal::parseCanonical(std::string_view text) {
    auto parsed = parseNumber(text);
    if (parsed && parsed->text() == text) return parsed;
    return Error(ErrorCode::decimalNotCanonical, {}, {}, "found '" + std::string(text.substr(0, 80)) + "'");
}

Result<Decimal> Decimal::parseNumber(std::string_view text) {
    auto number = scan(text);
    if (!number)
        return Error(ErrorCode::decimalMalformed, {}, {}, "found '" + std::string(text.substr(0, 80)) + "'");
    return normalised(number->negative, std::move(number->digits), number->exponent);
}

Decimal Decimal::fromInteger(std::int64_t value) {
    Decimal decimal;
    decimal.m_digits = std::to_string(value);
    decimal.m_negative = value < 0;
    if (value < 0) decimal.m_digits.erase(0, 1);
    return decimal;
}

std::string Decimal::text() const {
    std::string text = m_digits;
    const auto scale = static_cast<std::size_t>(m_scale);
    if (scale > 0) {
        if (text.size() <= scale) text.insert(0, scale + 1 - text.size(), '0');
        text.insert(text.size() - scale, 1, '.');
    }
    if (m_negative) text.insert(0, 1, '-');
    return text;
}

Result<Decimal> Decimal::plus(const Decimal& other) const {
    std::string left = m_digits;
    std::string right = other.m_digits;
    align(left, m_scale, right, other.m_scale);
    const std::int64_t exponent = -std::max(m_scale, other.m_scale);
    if (m_negative == other.m_negative) return normalised(m_negative, sum(left, right), exponent);
    if (left >= right) return normalised(m_negative, difference(left, right), exponent);
    return normalised(other.m_negative, difference(right, left), exponent);
}

Result<Decimal> Decimal::minus(const Decimal& other) const {
    Decimal negated = other;
    negated.m_negative = !other.m_negative && !other.isZero();
    return plus(negated);
}

Result<Decimal> Decimal::times(const Decimal& other) const {
    return normalised(m_negative != other.m_negative, product(m_digits, other.m_digits),
                      -std::int64_t{m_scale} - other.m_scale);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    const auto sign = [](const Decimal& d) { return d.isZero() ? 0 : d.m_negative ? -1 : 1; };
    if (sign(*this) != sign(other) || isZero()) return sign(*this) <=> sign(other);
    // Without leading zeros, more digits before the point is the greater number; then digits decide from the
    // left.
    const auto wholeDigits = [](const Decimal& d) { return static_cast<int>(d.m_digits.size()) - d.m_scale; };
    auto order = wholeDigits(*this) <=> wholeDigits(other);
    if (order == 0) order = m_digits.compare(other.m_digits) <=> 0;
    return m_negative ? 0 <=> order : order;
}

} // namespace countersign
