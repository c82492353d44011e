#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace countersign {

/// One code point and how many bytes spell it.
struct DecodedUtf8 {
    char32_t codePoint;
    /// 1 to 4; 0 when no well-formed sequence stands there.
    std::size_t length;
};

/// The code point that starts at `bytes[at]`. Strict by RFC 3629: no overlong form, no surrogate, nothing
/// above U+10FFFF, no truncated sequence.
DecodedUtf8 decodeUtf8(std::string_view bytes, std::size_t at);

/// Appends a Unicode scalar value; a surrogate is our own bug.
void appendUtf8(std::string& text, char32_t codePoint);

/// Offset of the first byte that belongs to no well-formed sequence, or npos when all of `bytes` is UTF-8.
std::size_t firstNonUtf8(std::string_view bytes);

/// How many code points well-formed text has.
std::size_t countCodePoints(std::string_view text);

/// The encoding whose byte order mark the bytes start with ("UTF-8", "UTF-16"), or nothing.
std::string_view byteOrderMark(std::string_view bytes);

} // namespace countersign
