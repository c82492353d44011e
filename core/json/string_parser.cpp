#include "core/json/string_parser.h"

#include "core/base/bytes.h"
#include "core/base/utf8.h"
#include "core/json/normal_form.h"
#include "core/json/plain_text.h"

#include <string_view>

namespace countersign::json {

namespace {

/// What the letter after a backslash stands for; 0 for the letters that stand for nothing.
char unescaped(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isHighSurrogate(char32_t unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(char32_t unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

bool isForbiddenControl(char32_t codePoint) {
    return (codePoint < 0x20 && codePoint != '\n') || (codePoint >= 0x7f && codePoint <= 0x9f);
}

std::string nameOf(char32_t codePoint) {
    const auto high = static_cast<char>(codePoint >> 16 & 0xffu);
    const std::string low = {static_cast<char>(codePoint >> 8 & 0xffu), static_cast<char>(codePoint & 0xffu)};
    return "U+" + (high != 0 ? toHex(std::string(1, high)) : std::string()) + toHex(low);
}

} // namespace

bool StringParser::parse(std::string& text) {
    const std::size_t start = m_source.offset();
    if (!m_source.take('"')) return m_source.unexpected("a string");
    m_mayNotBeNfc = false;
    for (;;) {
        takePlain(text);
        if (m_source.take('"')) break;
        if (!takeSpecial(text)) return false;
    }
    if (m_mayNotBeNfc && !isNfc(text))
        return m_source.fail(ErrorCode::jsonNotNfc, start, "the string starting there");
    return true;
}

void StringParser::takePlain(std::string& text) {
    const std::size_t from = m_source.offset();
    const std::size_t count = endOfPlain(m_source.bytes(), from) - from;
    text.append(m_source.bytes(), from, count);
    m_source.skip(count);
}

bool StringParser::takeSpecial(std::string& text) {
    if (m_source.atEnd()) return m_source.unexpected("the closing quote of a string");
    if (m_source.next() == '\\') return takeEscape(text);
    return takeEncoded(text);
}

bool StringParser::takeEncoded(std::string& text) {
    const DecodedUtf8 decoded = decodeUtf8(m_source.bytes(), m_source.offset());
    if (decoded.length == 0) {
        const std::string found = toHex(m_source.bytes().substr(m_source.offset(), 1));
        return m_source.fail(ErrorCode::jsonNotUtf8, m_source.offset(), "byte 0x" + found);
    }
    if (decoded.codePoint < 0x20)
        return m_source.fail(ErrorCode::jsonRawControl, m_source.offset(), nameOf(decoded.codePoint));
    return accept(text, decoded.codePoint, decoded.length);
}

bool StringParser::takeEscape(std::string& text) {
    if (endsWithin(2)) {
        m_source.skip(1);
        return m_source.unexpected("the rest of an escape");
    }
    const char letter = m_source.bytes()[m_source.offset() + 1];
    if (letter == 'u') return takeUnicodeEscape(text);
    const char stands = unescaped(letter);
    if (stands == 0) return badEscape();
    return accept(text, static_cast<char32_t>(stands), 2);
}

bool StringParser::takeUnicodeEscape(std::string& text) {
    if (endsWithin(6)) return badEscape();
    const auto unit = fourHexDigits(m_source.offset() + 2);
    if (!unit) return badEscape();
    if (isLowSurrogate(*unit)) return loneSurrogate();
    if (!isHighSurrogate(*unit)) return accept(text, *unit, 6);
    if (endsWithin(12) || m_source.bytes().substr(m_source.offset() + 6, 2) != "\\u") return loneSurrogate();
    const auto low = fourHexDigits(m_source.offset() + 8);
    if (!low || !isLowSurrogate(*low)) return loneSurrogate();
    return accept(text, 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00), 12);
}

std::optional<char32_t> StringParser::fourHexDigits(std::size_t at) const {
    char32_t unit = 0;
    for (const char c : m_source.bytes().substr(at, 4)) {
        const int value = hexValue(c);
        if (value < 0) return std::nullopt;
        unit = unit << 4 | static_cast<char32_t>(value);
    }
    return unit;
}

bool StringParser::endsWithin(std::size_t count) const {
    return m_source.bytes().size() - m_source.offset() < count;
}

bool StringParser::badEscape() {
    return m_source.fail(ErrorCode::jsonEscapeMalformed, m_source.offset(), "the backslash stands there");
}

bool StringParser::loneSurrogate() {
    const std::string escape(m_source.bytes().substr(m_source.offset(), 6));
    return m_source.fail(ErrorCode::jsonLoneSurrogate, m_source.offset(), "found " + escape);
}

/// Takes a code point spelled in `length` bytes into the text if the profile allows it there.
bool StringParser::accept(std::string& text, char32_t codePoint, std::size_t length) {
    if (m_profile == Profile::signedFile) {
        if (isForbiddenControl(codePoint))
            return m_source.fail(ErrorCode::jsonControlCharacter, m_source.offset(), nameOf(codePoint));
        if (!isAssigned(codePoint))
            return m_source.fail(ErrorCode::jsonUnassigned, m_source.offset(), nameOf(codePoint));
        m_mayNotBeNfc = m_mayNotBeNfc || codePoint >= firstNotAlwaysNfc;
    }
    appendUtf8(text, codePoint);
    m_source.skip(length);
    return true;
}

} // namespace countersign::json
