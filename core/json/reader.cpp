#include "core/json/reader.h"

#include "core/base/bytes.h"
#include "core/base/check.h"
#include "core/json/source.h"
#include "core/json/string_parser.h"
#include "core/json/writer.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace countersign::json {

namespace {

constexpr std::int64_t largestInteger = (std::int64_t{1} << 53) - 1;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

std::string quoted(std::string_view text) {
    return "'" + std::string(text.substr(0, 80)) + (text.size() > 80 ? "…'" : "'");
}

/// Where a member name was read, for the message about its second appearance.
struct NamePlace {
    std::size_t offset;
    std::uint32_t line;
};

/// Recursive descent over one document; the depth limit bounds the recursion.
class Parser {
public:
    Parser(Source& source, Profile profile, Limits limits)
        : m_source(source), m_profile(profile), m_limits(limits), m_strings(source, profile) {}

    bool parseDocument(Value& document);

private:
    bool parseValue(Value& value);
    bool parseWord(Value& value);
    bool parseString(Value& value);
    bool parseNumber(Value& value);
    bool parseInteger(std::string_view text, std::size_t start, Value& value);
    bool parseArray(Value& value);
    bool parseObject(Value& value);
    bool parseMember(std::vector<Value::Member>& members, std::vector<NamePlace>& places);
    bool checkDistinct(const std::vector<Value::Member>& members, const std::vector<NamePlace>& places);
    bool enter();

    Source& m_source;
    Profile m_profile;
    Limits m_limits;
    StringParser m_strings;
    int m_depth = 0;
};

bool Parser::parseDocument(Value& document) {
    const std::string_view bytes = m_source.bytes();
    if (bytes.size() > m_limits.maxBytes)
        return m_source.fail(ErrorCode::jsonTooLarge, m_limits.maxBytes,
                             std::to_string(bytes.size()) + " bytes, at most " +
                                 std::to_string(m_limits.maxBytes));
    if (bytes.starts_with("\xef\xbb\xbf"))
        return m_source.fail(ErrorCode::jsonByteOrderMark, 0, "bytes 0xefbbbf");
    m_source.skipWhitespace();
    if (!parseValue(document)) return false;
    m_source.skipWhitespace();
    if (m_source.atEnd()) return true;
    return m_source.fail(ErrorCode::jsonTrailingContent, m_source.offset(),
                         "found byte 0x" + toHex(bytes.substr(m_source.offset(), 1)));
}

bool Parser::parseValue(Value& value) {
    constexpr std::string_view wanted = "a value";
    if (m_source.atEnd()) return m_source.unexpected(wanted);
    const std::uint32_t line = m_source.line();
    const char c = m_source.next();
    bool parsed = false;
    if (c == '"')
        parsed = parseString(value);
    else if (c == '{')
        parsed = parseObject(value);
    else if (c == '[')
        parsed = parseArray(value);
    else if (c == '-' || isDigit(c))
        parsed = parseNumber(value);
    else
        parsed = parseWord(value) || m_source.unexpected(wanted);
    value.setLine(line);
    return parsed;
}

bool Parser::parseWord(Value& value) {
    const std::string_view rest = m_source.bytes().substr(m_source.offset());
    if (rest.starts_with("null")) {
        m_source.skip(4);
        value = Value::null();
    } else if (rest.starts_with("true")) {
        m_source.skip(4);
        value = Value::boolean(true);
    } else if (rest.starts_with("false")) {
        m_source.skip(5);
        value = Value::boolean(false);
    } else {
        return false;
    }
    return true;
}

bool Parser::parseString(Value& value) {
    std::string text;
    if (!m_strings.parse(text)) return false;
    value = Value::string(std::move(text));
    return true;
}

/// Whether `text` is a number by RFC 8259 section 6.
bool isNumber(std::string_view text) {
    const auto takeDigits = [&text] {
        const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-')) text.remove_prefix(1);
    const bool startsWithZero = text.starts_with('0');
    const std::size_t whole = takeDigits();
    if (whole == 0 || (startsWithZero && whole > 1)) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (takeDigits() == 0) return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
        if (takeDigits() == 0) return false;
    }
    return text.empty();
}

bool Parser::parseNumber(Value& value) {
    const std::size_t start = m_source.offset();
    const std::string_view rest = m_source.bytes().substr(start);
    const std::string_view text =
        rest.substr(0, std::min(rest.find_first_not_of("0123456789+-.eE"), rest.size()));
    if (!isNumber(text)) return m_source.fail(ErrorCode::jsonNumberMalformed, start, "found " + quoted(text));
    m_source.skip(text.size());
    if (m_profile == Profile::signedFile) return parseInteger(text, start, value);
    value = Value::number(std::string(text));
    return true;
}

bool Parser::parseInteger(std::string_view text, std::size_t start, Value& value) {
    if (text.find_first_of(".eE") != std::string_view::npos)
        return m_source.fail(ErrorCode::jsonNotInteger, start, "found " + quoted(text));
    if (text == "-0") return m_source.fail(ErrorCode::jsonNegativeZero, start, "found -0");
    std::int64_t integer = 0;
    const auto fault = std::from_chars(text.data(), text.data() + text.size(), integer).ec;
    if (fault != std::errc() || integer > largestInteger || integer < -largestInteger)
        return m_source.fail(ErrorCode::jsonIntegerTooLarge, start, "found " + quoted(text));
    value = Value::integer(integer);
    return true;
}

bool Parser::enter() {
    if (m_depth == m_limits.maxDepth)
        return m_source.fail(ErrorCode::jsonTooDeep, m_source.offset(),
                             "at most " + std::to_string(m_limits.maxDepth) + " in one another");
    ++m_depth;
    m_source.skip(1);
    m_source.skipWhitespace();
    return true;
}

bool Parser::parseArray(Value& value) {
    if (!enter()) return false;
    std::vector<Value> items;
    if (!m_source.take(']')) {
        do {
            m_source.skipWhitespace();
            if (!parseValue(items.emplace_back())) return false;
            m_source.skipWhitespace();
        } while (m_source.take(','));
        if (!m_source.take(']')) return m_source.unexpected("',' or ']'");
    }
    --m_depth;
    value = Value::array(std::move(items));
    return true;
}

bool Parser::parseObject(Value& value) {
    if (!enter()) return false;
    std::vector<Value::Member> members;
    std::vector<NamePlace> places;
    if (!m_source.take('}')) {
        do {
            if (!parseMember(members, places)) return false;
        } while (m_source.take(','));
        if (!m_source.take('}')) return m_source.unexpected("',' or '}'");
    }
    --m_depth;
    if (!checkDistinct(members, places)) return false;
    value = Value::object(std::move(members));
    return true;
}

bool Parser::parseMember(std::vector<Value::Member>& members, std::vector<NamePlace>& places) {
    m_source.skipWhitespace();
    places.push_back({m_source.offset(), m_source.line()});
    if (!m_source.nextIs('"')) return m_source.unexpected("a member name");
    auto& [name, value] = members.emplace_back();
    if (!m_strings.parse(name)) return false;
    if (m_profile == Profile::signedFile &&
        (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter)))
        return m_source.fail(ErrorCode::jsonNameForm, places.back().offset, "found " + quoted(name));
    m_source.skipWhitespace();
    if (!m_source.take(':')) return m_source.unexpected("':'");
    m_source.skipWhitespace();
    if (!parseValue(value)) return false;
    m_source.skipWhitespace();
    return true;
}

bool Parser::checkDistinct(const std::vector<Value::Member>& members, const std::vector<NamePlace>& places) {
    const auto notAscending = [](const auto& left, const auto& right) { return left.first >= right.first; };
    if (std::adjacent_find(members.begin(), members.end(), notAscending) == members.end()) return true;
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].first < members[b].first; });
    const auto same = [&](std::size_t a, std::size_t b) { return members[a].first == members[b].first; };
    const auto repeated = std::adjacent_find(order.begin(), order.end(), same);
    if (repeated == order.end()) return true;
    const NamePlace& second = places[*std::next(repeated)];
    return m_source.fail(ErrorCode::jsonDuplicateName, second.offset, second.line,
                         "found " + quoted(members[*repeated].first) + " again");
}

Error notCanonical(std::string_view bytes, const std::string& canonical, std::string_view file) {
    const auto differing = std::mismatch(bytes.begin(), bytes.end(), canonical.begin(), canonical.end());
    const auto offset = static_cast<std::size_t>(differing.first - bytes.begin());
    const auto line = static_cast<std::uint32_t>(1 + std::count(bytes.begin(), differing.first, '\n'));
    const auto byteOr = [offset](std::string_view text) {
        return offset < text.size() ? "byte 0x" + toHex(text.substr(offset, 1)) : "the end";
    };
    return Error(ErrorCode::jsonNotCanonical, std::string(file), placeOf(offset, line),
                 "expected " + byteOr(canonical) + ", found " + byteOr(bytes));
}

} // namespace

Result<Value> read(std::string_view bytes, std::string_view file, Profile profile, Limits limits) {
    Source source(bytes, file);
    Value document;
    if (!Parser(source, profile, limits).parseDocument(document)) return source.error();
    return document;
}

Result<Value> readCanonical(std::string_view bytes, std::string_view file, Limits limits) {
    auto document = read(bytes, file, Profile::signedFile, limits);
    if (!document) return document;
    const std::string canonical = writeCanonical(*document);
    if (canonical != bytes) return notCanonical(bytes, canonical, file);
    return document;
}

} // namespace countersign::json
