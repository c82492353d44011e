#pragma once

#include "core/base/error.h"
#include "core/json/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::csv {

/// A CSV file as rows, with its column names in the file's order. Places name row (the header is row 1),
/// column (from 1) and line.
struct Table {
    std::vector<std::string> columns;
    /// As csv::read gives them.
    json::Value rows;

    bool has(std::string_view column) const;
    /// An error that json::ObjectReader placed at `{base}/{row}/{column}`, with row and column named instead.
    /// A column that the file lacks is named by the error's particulars.
    Error located(Error error, std::string_view base) const;

private:
    std::string placeOf(std::size_t row, std::string_view column) const;
};

} // namespace countersign::csv
