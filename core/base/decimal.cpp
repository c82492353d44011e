#include "core/base/decimal.h"

#include "core/base/in_quotes.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace countersign {

namespace {

constexpr std::int64_t mostDigits = 34;

/// The exponent's digits as a number; far beyond every length a file can have it no longer grows.
std::int64_t exponentOf(const NumberText& number) {
    std::int64_t value = 0;
    for (const char c : number.exponent)
        value = std::min<std::int64_t>(10 * value + (c - '0'), 1'000'000'000'000);
    return number.exponentNegative ? -value : value;
}

void dropLeadingZeros(std::string& digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
}

/// Removes the zeros at the end and says how many there were.
std::int64_t dropTrailingZeros(std::string& digits) {
    const std::size_t before = digits.size();
    digits.resize(digits.find_last_not_of('0') + 1);
    return static_cast<std::int64_t>(before - digits.size());
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
    dropLeadingZeros(digits);
    exponent += dropTrailingZeros(digits);
    if (digits.empty()) return Decimal();
    const std::int64_t zerosToAdd = std::max<std::int64_t>(exponent, 0);
    const std::int64_t scale = std::max<std::int64_t>(-exponent, 0);
    if (static_cast<std::int64_t>(digits.size()) + zerosToAdd > mostDigits || scale > mostDigits)
        return Error(ErrorCode::decimalTooLong);
    digits.append(static_cast<std::size_t>(zerosToAdd), '0');
    Decimal decimal;
    decimal.m_negative = negative;
    decimal.m_digits = std::move(digits);
    decimal.m_scale = static_cast<int>(scale);
    return decimal;
}

Result<Decimal> Decimal::parseCanonical(std::string_view text) {
    auto parsed = parseNumber(text);
    if (parsed && parsed->text() == text) return parsed;
    return Error(ErrorCode::decimalNotCanonical, {}, {}, "found " + inQuotes(text));
}

Result<Decimal> Decimal::parseNumber(std::string_view text) {
    const auto number = splitNumber(text);
    if (!number) return Error(ErrorCode::decimalMalformed, {}, {}, "found " + inQuotes(text));
    std::string digits(number->whole);
    digits.append(number->fraction);
    const auto afterPoint = static_cast<std::int64_t>(number->fraction.size());
    return normalised(number->negative, std::move(digits), exponentOf(*number) - afterPoint);
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
