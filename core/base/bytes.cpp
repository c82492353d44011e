#include "core/base/bytes.h"

#include "core/base/in_quotes.h"

#include <cstddef>

namespace countersign {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string_view view(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::uint32_t octet(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

/// The value of each base64 digit, 64 for every other byte.
constexpr std::array<std::uint8_t, 256> base64Values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(64);
    for (std::size_t i = 0; i < base64Digits.size(); ++i)
        values[static_cast<std::uint8_t>(base64Digits[i])] = static_cast<std::uint8_t>(i);
    return values;
}();

/// Reads digits up to the first other byte; surplus bits are dropped.
std::string decodeDigits(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::uint32_t value = base64Values[static_cast<std::uint8_t>(c)];
        if (value == 64) break;
        bits = (bits << 6 | value) & 0xffffu;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes.push_back(static_cast<char>(bits >> count & 0xffu));
    }
    return bytes;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

Error digestMalformed(std::string_view hex) {
    return Error(ErrorCode::digestMalformed, {}, {}, "found " + inQuotes(hex));
}

} // namespace

std::string toHex(std::string_view bytes) {
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        hex.push_back(hexDigits[octet(bytes, i) >> 4]);
        hex.push_back(hexDigits[octet(bytes, i) & 15u]);
    }
    return hex;
}

std::string toHex(const Bytes& bytes) {
    return toHex(view(bytes));
}

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t present = bytes.size() - i;
        const std::uint32_t group = octet(bytes, i) << 16 | (present > 1 ? octet(bytes, i + 1) << 8 : 0u) |
                                    (present > 2 ? octet(bytes, i + 2) : 0u);
        text.push_back(base64Digits[group >> 18]);
        text.push_back(base64Digits[group >> 12 & 63u]);
        text.push_back(present > 1 ? base64Digits[group >> 6 & 63u] : '=');
        text.push_back(present > 2 ? base64Digits[group & 63u] : '=');
    }
    return text;
}

std::string toBase64(const Bytes& bytes) {
    return toBase64(view(bytes));
}

Result<std::string> fromBase64(std::string_view text) {
    std::string bytes = decodeDigits(text);
    // Encoding again is what rules out every second spelling.
    if (toBase64(bytes) != text) return Error(ErrorCode::base64Malformed);
    return bytes;
}

Bytes asBytes(std::string_view bytes) {
    return Bytes(bytes.begin(), bytes.end());
}

std::string asString(const Bytes& bytes) {
    return std::string(view(bytes));
}

Result<Sha256> Sha256::parse(std::string_view hex) {
    std::array<std::uint8_t, 32> digest{};
    if (hex.size() != 2 * digest.size()) return digestMalformed(hex);
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0) return digestMalformed(hex);
        digest[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return Sha256(digest);
}

std::string Sha256::hex() const {
    return toHex(std::string_view(reinterpret_cast<const char*>(m_digest.data()), m_digest.size()));
}

} // namespace countersign
