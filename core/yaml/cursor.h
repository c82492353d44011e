#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace countersign::yaml {

/// Walks along one line of a YAML file, and names the place in errors.
class Cursor {
public:
    /// `number` counts lines from 1; `line` has no line feed.
    Cursor(std::string_view line, std::size_t number) : m_line(line), m_number(number) {}

    bool atEnd() const { return m_at == m_line.size(); }
    /// The character `ahead` places further; NUL, which no checked text contains, past the end.
    char peek(std::size_t ahead = 0) const {
        return ahead < m_line.size() - m_at ? m_line[m_at + ahead] : '\0';
    }
    /// Whether a word of YAML's grammar would end here: at a space or at the end of the line.
    bool breaksAt(std::size_t ahead) const { return peek(ahead) == ' ' || peek(ahead) == '\0'; }
    /// Nothing but a comment follows.
    bool atLineEnd() const { return atEnd() || (peek() == '#' && (m_at == 0 || m_line[m_at - 1] == ' ')); }

    void step(std::size_t count = 1) { m_at += count; }
    void skipSpaces() {
        while (peek() == ' ')
            step();
    }
    /// Offset in the line, from 0.
    std::size_t column() const { return m_at; }
    std::size_t number() const { return m_number; }
    std::string_view since(std::size_t column) const { return m_line.substr(column, m_at - column); }

    Error fault(ErrorCode code, std::string detail = {}) const {
        return Error(code, {}, "line " + std::to_string(m_number) + ", column " + std::to_string(m_at + 1),
                     std::move(detail));
    }

private:
    std::string_view m_line;
    std::size_t m_number;
    std::size_t m_at = 0;
};

} // namespace countersign::yaml
