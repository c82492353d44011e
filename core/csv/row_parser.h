#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::csv {

/// Takes a file apart row by row; knows quotes and line ends, not what the cells mean.
class RowParser {
public:
    explicit RowParser(std::string_view bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at == m_bytes.size(); }
    /// The next row; a line end at the end of the file begins no further one. Errors name row and column.
    Result<std::vector<std::string>> next(std::size_t maxColumns);
    /// The row next() gave last, from 1, and the line it starts on.
    std::size_t row() const { return m_row; }
    std::uint32_t line() const { return m_line; }

    /// An error at a column, from 1, of the current row.
    Error fault(ErrorCode code, std::size_t column, std::string detail = {}) const;

private:
    enum class LineEnd : std::uint8_t { unknown, lf, crlf };

    Result<void> takeCell(std::string& cell, std::size_t column);
    Result<void> takeQuoted(std::string& cell, std::size_t column);
    Result<void> takeLineEnd(std::size_t column);
    char peek() const { return m_bytes[m_at]; }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_row = 0;
    std::uint32_t m_line = 1;
    std::uint32_t m_nextLine = 1;
    LineEnd m_lineEnd = LineEnd::unknown;
};

} // namespace countersign::csv
