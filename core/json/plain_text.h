#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace countersign::json {

/// Whether a byte is text that stands for itself in every string: printable ASCII but quote and backslash.
constexpr bool isPlain(char c) {
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/// Whether eight bytes at once are plain; may say no where the bytes one by one say yes, never the other way
/// round.
inline bool arePlain(std::uint64_t eight) {
    constexpr std::uint64_t ones = 0x0101010101010101u;
    constexpr std::uint64_t highBits = 0x80u * ones;
    // A byte below n (n <= 128) borrows when n is subtracted; a byte equal to c is one below 1 after c is
    // xored out.
    const auto below = [](std::uint64_t word, std::uint64_t n) {
        return (word - n * ones) & ~word & highBits;
    };
    const std::uint64_t special = below(eight, 0x20) | below(eight ^ '"' * ones, 1) |
                                  below(eight ^ '\\' * ones, 1) | below(eight ^ 0x7f * ones, 1) |
                                  (eight & highBits);
    return special == 0;
}

/// Offset of the first byte from `at` on that is not plain, or the size.
inline std::size_t endOfPlain(std::string_view text, std::size_t at) {
    std::uint64_t eight = 0;
    for (; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (!arePlain(eight)) break;
    }
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

} // namespace countersign::json
