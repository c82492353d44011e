#include "core/csv/row_parser.h"

#include <algorithm>

namespace countersign::csv {

Result<std::vector<std::string>> RowParser::next(std::size_t maxColumns) {
    ++m_row;
    m_line = m_nextLine;
    std::vector<std::string> cells;
    for (;;) {
        const std::size_t column = cells.size() + 1;
        if (column > maxColumns) return fault(ErrorCode::csvTooManyColumns, column);
        cells.emplace_back();
        if (auto taken = takeCell(cells.back(), column); !taken) return std::move(taken).error();
        if (!atEnd() && peek() == ',') {
            ++m_at;
            continue;
        }
        if (auto taken = takeLineEnd(column); !taken) return std::move(taken).error();
        return cells;
    }
}

Error RowParser::fault(ErrorCode code, std::size_t column, std::string detail) const {
    std::string place = "row " + std::to_string(m_row);
    if (column > 0) place += ", column " + std::to_string(column);
    return Error(code, {}, place + ", line " + std::to_string(m_line), std::move(detail));
}

Result<void> RowParser::takeCell(std::string& cell, std::size_t column) {
    if (!atEnd() && peek() == '"') return takeQuoted(cell, column);
    const std::size_t stop = std::min(m_bytes.find_first_of(",\r\n\"", m_at), m_bytes.size());
    cell = m_bytes.substr(m_at, stop - m_at);
    m_at = stop;
    if (!atEnd() && peek() == '"') return fault(ErrorCode::csvStrayQuote, column);
    return {};
}

Result<void> RowParser::takeQuoted(std::string& cell, std::size_t column) {
    ++m_at;
    for (;;) {
        const std::size_t quote = m_bytes.find('"', m_at);
        if (quote == std::string_view::npos) return fault(ErrorCode::csvQuoteNotClosed, column);
        const std::string_view part = m_bytes.substr(m_at, quote - m_at);
        m_nextLine += static_cast<std::uint32_t>(std::count(part.begin(), part.end(), '\n'));
        cell += part;
        m_at = quote + 1;
        if (atEnd() || peek() != '"') return {};
        cell += '"';
        ++m_at;
    }
}

Result<void> RowParser::takeLineEnd(std::size_t column) {
    if (atEnd()) return {};
    const std::string_view rest = m_bytes.substr(m_at);
    const bool isCrlf = rest.starts_with("\r\n");
    if (!isCrlf && peek() == '\r') return fault(ErrorCode::csvLoneReturn, column);
    if (!isCrlf && peek() != '\n') return fault(ErrorCode::csvTextAfterQuote, column);

    const LineEnd found = isCrlf ? LineEnd::crlf : LineEnd::lf;
    if (m_lineEnd == LineEnd::unknown) m_lineEnd = found;
    if (m_lineEnd != found) return fault(ErrorCode::csvLineEndsMixed, column);
    m_at += isCrlf ? 2 : 1;
    ++m_nextLine;
    return {};
}

} // namespace countersign::csv
