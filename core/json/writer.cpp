#include "core/json/writer.h"

#include "core/base/check.h"
#include "core/json/plain_text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace countersign::json {

namespace {

/// The letter of the two-character escape of RFC 8785 section 3.2.2.2, or 0 when the byte has none.
char shortEscape(char c) {
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

bool needsEscape(char c) {
    return static_cast<std::uint8_t>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscape(std::string& out, char c) {
    out.push_back('\\');
    if (const char letter = shortEscape(c)) {
        out.push_back(letter);
        return;
    }
    const auto code = static_cast<std::uint8_t>(c);
    out.append("u00").push_back(static_cast<char>('0' + (code >> 4)));
    out.push_back("0123456789abcdef"[code & 15u]);
}

void appendString(std::string& out, std::string_view text) {
    out.push_back('"');
    std::size_t written = 0;
    for (std::size_t i = endOfPlain(text, 0); i < text.size(); i = endOfPlain(text, i + 1)) {
        if (!needsEscape(text[i])) continue;
        out.append(text, written, i - written);
        appendEscape(out, text[i]);
        written = i + 1;
    }
    out.append(text, written);
    out.push_back('"');
}

/// Writes a value either on one line without white space or indented.
class Writer {
public:
    enum class Layout { canonical, pretty };

    Writer(Layout layout, std::string& out) : m_layout(layout), m_out(out) {}

    void write(const Value& value);

private:
    void writeArray(const std::vector<Value>& items);
    void writeObject(const std::vector<Value::Member>& members);
    void breakLine();

    Layout m_layout;
    std::size_t m_depth = 0;
    std::string& m_out;
};

void Writer::write(const Value& value) {
    switch (value.kind()) {
    case Value::Kind::null:
        m_out.append("null");
        break;
    case Value::Kind::boolean:
        m_out.append(value.asBoolean() ? "true" : "false");
        break;
    case Value::Kind::integer:
        m_out.append(std::to_string(value.asInteger()));
        break;
    case Value::Kind::number:
        check(m_layout == Layout::pretty, "signed files have integers only");
        m_out.append(value.asText());
        break;
    case Value::Kind::string:
        appendString(m_out, value.asText());
        break;
    case Value::Kind::array:
        writeArray(value.items());
        break;
    case Value::Kind::object:
        writeObject(value.members());
        break;
    }
}

void Writer::writeArray(const std::vector<Value>& items) {
    m_out.push_back('[');
    ++m_depth;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) m_out.push_back(',');
        breakLine();
        write(items[i]);
    }
    --m_depth;
    if (!items.empty()) breakLine();
    m_out.push_back(']');
}

void Writer::writeObject(const std::vector<Value::Member>& members) {
    m_out.push_back('{');
    ++m_depth;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0) m_out.push_back(',');
        breakLine();
        appendString(m_out, members[i].first);
        m_out.append(m_layout == Layout::pretty ? ": " : ":");
        write(members[i].second);
    }
    --m_depth;
    if (!members.empty()) breakLine();
    m_out.push_back('}');
}

void Writer::breakLine() {
    if (m_layout == Layout::canonical) return;
    m_out.push_back('\n');
    m_out.append(2 * m_depth, ' ');
}

} // namespace

void appendCanonical(std::string& out, const Value& value) {
    Writer(Writer::Layout::canonical, out).write(value);
}

void appendCanonicalText(std::string& out, std::string_view text) {
    appendString(out, text);
}

std::string writeCanonical(const Value& value) {
    std::string out;
    appendCanonical(out, value);
    return out;
}

std::string writePretty(const Value& value) {
    std::string out;
    Writer(Writer::Layout::pretty, out).write(value);
    return out + '\n';
}

std::string leafText(const Value& leaf) {
    const bool text = leaf.isString() || leaf.kind() == Value::Kind::number;
    return text ? leaf.asText() : writeCanonical(leaf);
}

} // namespace countersign::json
