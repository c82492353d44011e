#include "core/json/parser.h"

#include "core/base/bytes.h"
#include "core/base/in_quotes.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>

namespace countersign::json {

namespace {

constexpr std::int64_t largestInteger = (std::int64_t{1} << 53) - 1;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// The top of a stack, from `first` on, as a vector of its own.
template <typename T>
std::vector<T> takeFrom(std::vector<T>& stack, std::size_t first) {
    const auto begin = stack.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<T> top(std::make_move_iterator(begin), std::make_move_iterator(stack.end()));
    stack.erase(begin, stack.end());
    return top;
}

} // namespace

bool Parser::parseDocument(Value& document) {
    const std::string_view bytes = m_source.bytes();
    if (bytes.size() > m_limits.maxBytes)
        return m_source.fail(ErrorCode::jsonTooLarge, m_limits.maxBytes,
                             std::to_string(bytes.size()) + " bytes, at most " +
                                 std::to_string(m_limits.maxBytes));
    if (const auto mark = byteOrderMark(bytes); !mark.empty())
        return m_source.fail(ErrorCode::jsonByteOrderMark, 0, "of " + std::string(mark));
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

bool Parser::parseNumber(Value& value) {
    const std::size_t start = m_source.offset();
    const std::string_view rest = m_source.bytes().substr(start);
    const std::string_view text =
        rest.substr(0, std::min(rest.find_first_not_of("0123456789+-.eE"), rest.size()));
    const auto number = splitNumber(text);
    if (!number) return m_source.fail(ErrorCode::jsonNumberMalformed, start, "found " + inQuotes(text));
    m_source.skip(text.size());
    if (m_profile == Profile::evidence) {
        value = Value::number(std::string(text));
        return true;
    }
    if (!number->fraction.empty() || !number->exponent.empty())
        return m_source.fail(ErrorCode::jsonNotInteger, start, "found " + inQuotes(text));
    return parseInteger(text, start, value);
}

bool Parser::parseInteger(std::string_view text, std::size_t start, Value& value) {
    if (text == "-0") return m_source.fail(ErrorCode::jsonNegativeZero, start, "found -0");
    std::int64_t integer = 0;
    const auto fault = std::from_chars(text.data(), text.data() + text.size(), integer).ec;
    if (fault != std::errc() || integer > largestInteger || integer < -largestInteger)
        return m_source.fail(ErrorCode::jsonIntegerTooLarge, start, "found " + inQuotes(text));
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
    const std::size_t first = m_items.size();
    if (!m_source.take(']')) {
        do {
            m_source.skipWhitespace();
            Value item;
            if (!parseValue(item)) return false;
            m_items.push_back(std::move(item));
            m_source.skipWhitespace();
        } while (m_source.take(','));
        if (!m_source.take(']')) return m_source.unexpected("',' or ']'");
    }
    --m_depth;
    value = Value::array(takeFrom(m_items, first));
    return true;
}

bool Parser::parseObject(Value& value) {
    if (!enter()) return false;
    const std::size_t first = m_members.size();
    if (!m_source.take('}')) {
        do {
            if (!parseMember()) return false;
        } while (m_source.take(','));
        if (!m_source.take('}')) return m_source.unexpected("',' or '}'");
    }
    --m_depth;
    if (!checkDistinct(first)) return false;
    m_places.resize(first);
    value = Value::object(takeFrom(m_members, first));
    return true;
}

/// Name and value go on their stacks together, so that equal indices belong together.
bool Parser::parseMember() {
    m_source.skipWhitespace();
    const NamePlace place{m_source.offset(), m_source.line()};
    std::string name;
    if (!parseName(name)) return false;
    m_source.skipWhitespace();
    if (!m_source.take(':')) return m_source.unexpected("':'");
    m_source.skipWhitespace();
    Value value;
    if (!parseValue(value)) return false;
    m_members.emplace_back(std::move(name), std::move(value));
    m_places.push_back(place);
    m_source.skipWhitespace();
    return true;
}

bool Parser::parseName(std::string& name) {
    const std::size_t start = m_source.offset();
    if (!m_source.nextIs('"')) return m_source.unexpected("a member name");
    if (!m_strings.parse(name)) return false;
    const bool allowed = m_profile == Profile::evidence ||
                         (!name.empty() && std::all_of(name.begin(), name.end(), isNameCharacter));
    return allowed || m_source.fail(ErrorCode::jsonNameForm, start, "found " + inQuotes(name));
}

/// Looks for a name that stands twice among the members from `first` on. Canonical files have them in order
/// already.
bool Parser::checkDistinct(std::size_t first) {
    const auto begin = m_members.begin() + static_cast<std::ptrdiff_t>(first);
    const auto notAscending = [](const auto& left, const auto& right) { return left.first >= right.first; };
    if (std::adjacent_find(begin, m_members.end(), notAscending) == m_members.end()) return true;
    std::vector<std::size_t> order(m_members.size() - first);
    std::iota(order.begin(), order.end(), first);
    std::stable_sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
        return m_members[left].first < m_members[right].first;
    });
    const auto repeated =
        std::adjacent_find(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
            return m_members[left].first == m_members[right].first;
        });
    if (repeated == order.end()) return true;
    const NamePlace& second = m_places[*std::next(repeated)];
    return m_source.fail(ErrorCode::jsonDuplicateName, second.offset, second.line,
                         "found " + inQuotes(m_members[*repeated].first) + " again");
}

} // namespace countersign::json
