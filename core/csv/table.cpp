#include "core/csv/table.h"

#include <algorithm>
#include <charconv>

namespace countersign::csv {

bool Table::has(std::string_view column) const {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

Error Table::located(Error error, std::string_view base) const {
    std::string_view rest = std::string_view(error.place).substr(0, error.place.find(','));
    if (!rest.starts_with(base)) return error;
    rest.remove_prefix(base.size());
    if (!rest.starts_with('/')) return error;
    std::size_t row = 0;
    const auto number = std::from_chars(rest.data() + 1, rest.data() + rest.size(), row);
    if (number.ec != std::errc() || row >= rows.items().size()) return error;
    rest.remove_prefix(static_cast<std::size_t>(number.ptr - rest.data()));
    error.place = placeOf(row, rest.starts_with('/') ? rest.substr(1) : std::string_view());
    return error;
}

std::string Table::placeOf(std::size_t row, std::string_view column) const {
    std::string place = "row " + std::to_string(row + 2);
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found != columns.end())
        place += ", column " + std::to_string(found - columns.begin() + 1) + " (" + *found + ')';
    return place + ", line " + std::to_string(rows.items()[row].line());
}

} // namespace countersign::csv
