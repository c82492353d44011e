#include "core/json/source.h"

#include "core/base/bytes.h"

namespace countersign::json {

std::string placeOf(std::size_t offset, std::uint32_t line) {
    return "byte " + std::to_string(offset) + ", line " + std::to_string(line);
}

void Source::skipWhitespace() {
    for (; m_offset < m_bytes.size(); ++m_offset) {
        const char c = m_bytes[m_offset];
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

bool Source::fail(ErrorCode code, std::size_t offset, std::uint32_t line, const std::string& detail) {
    if (!m_error) m_error = Error(code, std::string(m_file), placeOf(offset, line), detail);
    return false;
}

bool Source::unexpected(std::string_view wanted) {
    const std::string expected = "expected " + std::string(wanted);
    if (atEnd()) return fail(ErrorCode::jsonTruncated, m_offset, expected);
    const std::string found = toHex(m_bytes.substr(m_offset, 1));
    return fail(ErrorCode::jsonUnexpectedByte, m_offset, expected + ", found byte 0x" + found);
}

} // namespace countersign::json
