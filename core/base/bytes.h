#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

/// Raw bytes. File contents and canonical JSON travel as std::string (bytes, not text); keys and signatures as Bytes.
using Bytes = std::vector<std::uint8_t>;

std::string toHex(std::string_view bytes);
std::string toHex(const Bytes& bytes);

/// RFC 4648 section 4, padded.
std::string toBase64(std::string_view bytes);
std::string toBase64(const Bytes& bytes);
/// Decodes padded standard base64 and refuses every second spelling (white space, missing padding, set trailing
/// bits). Error: base64Malformed.
Result<std::string> fromBase64(std::string_view text);

Bytes asBytes(std::string_view bytes);
std::string asString(const Bytes& bytes);

/// A SHA-256 digest as a value: 32 bytes, written as 64 lower-case hex digits.
class Sha256 {
public:
    Sha256() = default;
    explicit Sha256(const std::array<std::uint8_t, 32>& digest) : m_digest(digest) {}
    /// Exactly 64 lower-case hex digits. Error: digestMalformed.
    static Result<Sha256> parse(std::string_view hex);

    std::string hex() const;
    /// The first 12 hex digits, as used in file names.
    std::string shortHex() const { return hex().substr(0, 12); }
    const std::array<std::uint8_t, 32>& bytes() const { return m_digest; }
    auto operator<=>(const Sha256&) const = default;

private:
    std::array<std::uint8_t, 32> m_digest{};
};

} // namespace countersign
