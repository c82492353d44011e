#include "tests/support/random_json.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace countersign::tests {

namespace {

constexpr std::array<std::string_view, 8> pieces = {"\n",     "\"",     "\\",     "/",
                                                    "\u00e9", "\u20ac", "\u6279", "\U0001f602"};
constexpr std::string_view nameCharacters = "ABCXYZabcxyz0189_";

/// How each member of `value` is spelled, in the order `spell` gets to see them.
template <typename Spell>
std::vector<std::string> spelledParts(const json::Value& value, const Spell& spell) {
    std::vector<std::string> parts;
    if (value.isArray())
        for (const json::Value& item : value.items())
            parts.push_back(spell(std::string(), item));
    else
        for (const auto& [name, member] : value.members())
            parts.push_back(spell(name, member));
    return parts;
}

} // namespace

json::Value RandomJson::value(int depth) {
    switch (m_random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return json::Value::null();
    case 1:
        return json::Value::boolean(chance(2));
    case 2:
        return json::Value::integer(m_random.bounded(-1000, 1000));
    case 3: {
        const auto magnitude = static_cast<std::int64_t>(m_random.generate64() >> 11);
        return json::Value::integer(chance(2) ? magnitude : -magnitude);
    }
    case 4:
        return json::Value::string(text());
    case 5:
        return object(depth);
    default: {
        json::Value array = json::Value::array();
        for (int count = m_random.bounded(6); count > 0; --count)
            array.append(value(depth - 1));
        return array;
    }
    }
}

json::Value RandomJson::object(int depth) {
    json::Value object = json::Value::object();
    for (int count = m_random.bounded(8); count > 0; --count)
        object.set(name(), value(depth - 1));
    return object;
}

std::string RandomJson::text() {
    std::string text;
    for (int count = m_random.bounded(20); count > 0; --count) {
        if (chance(4))
            text.append(pieces[m_random.bounded(static_cast<quint32>(pieces.size()))]);
        else
            text.push_back(static_cast<char>(m_random.bounded(0x20, 0x7f)));
    }
    return text;
}

std::string RandomJson::name() {
    std::string name;
    for (int count = m_random.bounded(1, 6); count > 0; --count)
        name.push_back(nameCharacters[m_random.bounded(static_cast<quint32>(nameCharacters.size()))]);
    return name;
}

std::string RandomJson::whitespace() {
    std::string space;
    while (chance(4))
        space.push_back(" \t\r\n"[m_random.bounded(4)]);
    return space;
}

std::string RandomJson::spelling(const json::Value& value) {
    switch (value.kind()) {
    case json::Value::Kind::null:
        return whitespace() + "null" + whitespace();
    case json::Value::Kind::boolean:
        return whitespace() + (value.asBoolean() ? "true" : "false") + whitespace();
    case json::Value::Kind::integer:
        return whitespace() + std::to_string(value.asInteger()) + whitespace();
    case json::Value::Kind::number:
        return whitespace() + value.asText() + whitespace();
    case json::Value::Kind::string:
        return whitespace() + stringSpelling(value.asText()) + whitespace();
    default:
        break;
    }
    std::vector<std::string> parts =
        spelledParts(value, [&](const std::string& name, const json::Value& part) {
            return value.isArray()
                       ? spelling(part)
                       : whitespace() + stringSpelling(name) + whitespace() + ':' + spelling(part);
        });
    if (value.isObject() && chance(2)) std::shuffle(parts.begin(), parts.end(), m_random);
    std::string inner;
    for (const std::string& part : parts)
        inner.append(inner.empty() ? "" : ",").append(part);
    if (parts.empty()) inner = whitespace();
    return whitespace() + (value.isArray() ? "[" + inner + "]" : "{" + inner + "}") + whitespace();
}

std::string RandomJson::stringSpelling(const std::string& text) {
    std::string spelled = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const DecodedUtf8 decoded = decodeUtf8(text, at);
        const std::string_view raw = std::string_view(text).substr(at, decoded.length);
        at += decoded.length;
        const bool mustEscape = raw == "\n" || raw == "\"" || raw == "\\";
        if (decoded.codePoint >= 0x10000 && chance(5)) {
            const char32_t above = decoded.codePoint - 0x10000;
            spelled.append(escapeOf(0xd800 + (above >> 10))).append(escapeOf(0xdc00 + (above & 0x3ff)));
        } else if (decoded.codePoint < 0x10000 && (chance(10) || (mustEscape && chance(2)))) {
            spelled.append(escapeOf(decoded.codePoint));
        } else if (mustEscape) {
            spelled.append(raw == "\n" ? "\\n" : "\\" + std::string(raw));
        } else {
            spelled.append(raw == "/" && chance(2) ? "\\/" : raw);
        }
    }
    return spelled + '"';
}

std::string RandomJson::escapeOf(char32_t unit) {
    const std::string_view digits = chance(2) ? "0123456789abcdef" : "0123456789ABCDEF";
    std::string escape = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        escape.push_back(digits[unit >> shift & 15u]);
    return escape;
}

} // namespace countersign::tests
