#include "core/base/inert_text.h"

namespace countersign {

namespace {

/// Every other one of two equal characters that follow one another, replaced.
std::string withoutPairs(std::string_view text, char character, std::string_view escape) {
    std::string out;
    for (const char c : text) {
        if (c == character && out.ends_with(character))
            out += escape;
        else
            out += c;
    }
    return out;
}

} // namespace

std::string inertText(std::string_view line) {
    std::string out = withoutPairs(line, '#', "\\u{23}");
    const std::size_t start = out.find_first_not_of(" \t");
    if (start != std::string::npos && out.compare(start, 2, "::") == 0) out.replace(start, 1, "\\u{3a}");
    return out;
}

std::string inertJson(std::string_view document) {
    return withoutPairs(document, '#', "\\u0023");
}

std::string inertXml(std::string_view text) {
    return withoutPairs(withoutPairs(text, ':', "&#58;"), '#', "&#35;");
}

} // namespace countersign
