#include "core/base/utf8.h"

#include "core/base/check.h"

#include <algorithm>
#include <cstdint>

namespace countersign {

namespace {

std::uint8_t octet(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

bool isContinuation(char c) {
    return (static_cast<std::uint8_t>(c) & 0xc0u) == 0x80u;
}

bool isSurrogate(char32_t codePoint) {
    return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

/// How many bytes the sequence has by its first one; 0 for a byte that starts none.
std::size_t lengthByLead(std::uint8_t lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return 2;
    if (lead >= 0xe0 && lead <= 0xef) return 3;
    if (lead >= 0xf0 && lead <= 0xf4) return 4;
    return 0;
}

std::size_t lengthOf(char32_t codePoint) {
    if (codePoint < 0x80) return 1;
    if (codePoint < 0x800) return 2;
    return codePoint < 0x10000 ? 3 : 4;
}

} // namespace

DecodedUtf8 decodeUtf8(std::string_view bytes, std::size_t at) {
    constexpr DecodedUtf8 malformed{0, 0};
    if (at >= bytes.size()) return malformed;
    const std::uint8_t lead = octet(bytes, at);
    const std::size_t length = lengthByLead(lead);
    if (length == 1) return {lead, 1};
    if (length == 0 || bytes.size() - at < length) return malformed;
    char32_t codePoint = lead & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes[at + i])) return malformed;
        codePoint = codePoint << 6 | (octet(bytes, at + i) & 0x3fu);
    }
    if (codePoint > 0x10ffff || isSurrogate(codePoint) || lengthOf(codePoint) != length) return malformed;
    return {codePoint, length};
}

void appendUtf8(std::string& text, char32_t codePoint) {
    check(codePoint <= 0x10ffff && !isSurrogate(codePoint), "a Unicode scalar value");
    const std::size_t length = lengthOf(codePoint);
    if (length == 1) {
        text.push_back(static_cast<char>(codePoint));
        return;
    }
    const char32_t leadMark = 0xf00u >> length & 0xffu;
    text.push_back(static_cast<char>(leadMark | codePoint >> 6 * (length - 1)));
    for (std::size_t left = length - 1; left > 0; --left)
        text.push_back(static_cast<char>(0x80u | (codePoint >> 6 * (left - 1) & 0x3fu)));
}

std::size_t firstNonUtf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = decodeUtf8(bytes, at).length;
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

std::size_t countCodePoints(std::string_view text) {
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isContinuation));
}

std::string_view byteOrderMark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? "UTF-16" : "";
}

} // namespace countersign
