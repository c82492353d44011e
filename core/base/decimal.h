#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace countersign {

/// An exact decimal number of at most 34 significant digits, at most 34 of them after the point; never a
/// binary float, never rounded. Canonical text: no exponent, no plus sign, no leading zeros, no trailing
/// zeros after the point, no "-0".
class Decimal {
public:
    Decimal() : m_digits("0") {}
    /// Accepts canonical text only (signed files). Error: decimalNotCanonical.
    static Result<Decimal> parseCanonical(std::string_view text);
    /// Accepts every JSON number spelling (evidence files: "12.0", "1e-3") and normalises it exactly.
    /// Errors: decimalMalformed, decimalTooLong.
    static Result<Decimal> parseNumber(std::string_view text);
    static Decimal fromInteger(std::int64_t value);

    std::string text() const;
    bool isZero() const { return m_digits == "0"; }
    bool isNegative() const { return m_negative; }

    /// Error of all three: decimalTooLong when the exact result has more than 34 digits.
    Result<Decimal> plus(const Decimal& other) const;
    Result<Decimal> minus(const Decimal& other) const;
    Result<Decimal> times(const Decimal& other) const;

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal& other) const = default;

private:
    /// digits * 10^exponent in the one form that equality relies on. Error: decimalTooLong.
    static Result<Decimal> normalised(bool negative, std::string digits, std::int64_t exponent);

    bool m_negative = false;
    /// Significant digits without leading zeros ("0" for zero) and how many of them stand after the point.
    std::string m_digits;
    int m_scale = 0;
};

} // namespace countersign
