#include "core/base/visible_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Control (Cc), format (Cf), line and paragraph separators, fillers that draw nothing, and variation selectors.
constexpr std::array<Range, 20> invisible{{
    {0x00, 0x1f},       {0x7f, 0x9f},       {0xad, 0xad},       {0x34f, 0x34f},     {0x600, 0x605},
    {0x61c, 0x61c},     {0x6dd, 0x6dd},     {0x70f, 0x70f},     {0x115f, 0x1160},   {0x17b4, 0x17b5},
    {0x180b, 0x180f},   {0x200b, 0x200f},   {0x2028, 0x202e},   {0x2060, 0x206f},   {0x3164, 0x3164},
    {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xfff9, 0xfffb},   {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
}};

bool isInvisible(char32_t c) {
    return std::any_of(invisible.begin(), invisible.end(),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

std::string escape(char32_t c) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (; c > 0; c /= 16)
        hex.insert(hex.begin(), digits[c % 16]);
    return "\\u{" + (hex.empty() ? "0" : hex) + "}";
}

} // namespace

std::string visibleText(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedUtf8 next = decodeUtf8(text, at);
        const std::size_t length = std::max<std::size_t>(next.length, 1);
        if (next.length == 0)
            out += escape(static_cast<unsigned char>(text[at]));
        else if (isInvisible(next.codePoint))
            out += escape(next.codePoint);
        else
            out += text.substr(at, length);
        at += length;
    }
    return out;
}

} // namespace countersign
