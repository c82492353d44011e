#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::csv {

/// A table with a header row; every row has as many cells as there are columns.
struct Table {
    struct Row {
        std::vector<std::string> cells;
        /// Line of the file the row starts on, from 1.
        std::uint32_t line;
    };
    std::vector<std::string> columns;
    std::vector<Row> rows;

    /// Position of a column, or nullopt.
    std::optional<std::size_t> column(std::string_view name) const;
};

struct Limits {
    std::size_t maxBytes = 4u << 20;
    std::size_t maxRows = 100000;
    std::size_t maxColumns = 256;
};

/// Strict RFC 4180: UTF-8 without byte order mark, header row with distinct non-empty names, rows of equal length,
/// LF or CRLF (the same throughout), quotes only around whole cells. Errors (all csv…) name file, row and column.
Result<Table> read(std::string_view bytes, std::string_view file, Limits limits = {});

} // namespace countersign::csv
