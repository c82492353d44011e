#pragma once

#include "core/base/result.h"
#include "core/csv/table.h"
#include "core/json/value.h"

#include <cstddef>
#include <string_view>

namespace countersign::csv {

struct Limits {
    std::size_t maxBytes = 4u << 20;
    std::size_t maxRows = 100000;
    std::size_t maxColumns = 256;
};

/// Reads strict RFC 4180 as pointers see it: an array of one object per data row, column name to text; values
/// know their line. UTF-8 without byte order mark or NUL, a header row with distinct names that are not
/// empty, rows of equal length, line ends LF or CRLF throughout, quotes only around whole cells. Errors (all
/// csv…) name `file`, and the row (the header is row 1) and column.
Result<json::Value> read(std::string_view bytes, std::string_view file, Limits limits = {});

/// The same with the column names in their order.
Result<Table> readTable(std::string_view bytes, std::string_view file, Limits limits = {});

} // namespace countersign::csv
