#include "core/yaml/source_text.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace countersign::yaml {

namespace {

std::string lineAt(std::string_view bytes, std::size_t offset) {
    const auto before = bytes.substr(0, offset);
    return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
}

std::string codePointName(char32_t c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
        name += digits[(c >> shift) & 0xF];
    return name;
}

/// Characters that are invisible, that end a line for some readers only, or that no text may contain.
bool isRefused(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool lineSeparator = c == 0x2028 || c == 0x2029;
    const bool nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return control || lineSeparator || nonCharacter || c == 0xFEFF;
}

} // namespace

Result<void> checkText(std::string_view bytes, std::size_t maxBytes) {
    if (bytes.size() > maxBytes)
        return Error(ErrorCode::yamlTooLarge, {}, {},
                     std::to_string(bytes.size()) + " bytes, at most " + std::to_string(maxBytes));
    if (const auto mark = byteOrderMark(bytes); !mark.empty())
        return Error(ErrorCode::yamlByteOrderMark, {}, "line 1", std::string(mark));

    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedUtf8 next = decodeUtf8(bytes, at);
        if (next.length == 0) return Error(ErrorCode::yamlNotUtf8, {}, lineAt(bytes, at));
        if (next.codePoint == '\r') return Error(ErrorCode::yamlCarriageReturn, {}, lineAt(bytes, at));
        if (next.codePoint == '\t') return Error(ErrorCode::yamlTab, {}, lineAt(bytes, at));
        if (next.codePoint != '\n' && isRefused(next.codePoint))
            return Error(ErrorCode::yamlControlCharacter, {}, lineAt(bytes, at),
                         codePointName(next.codePoint));
        at += next.length;
    }
    return {};
}

} // namespace countersign::yaml
