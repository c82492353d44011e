#include "core/csv/reader.h"

#include "core/base/utf8.h"
#include "core/csv/row_parser.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace countersign::csv {

namespace {

Result<void> checkBytes(std::string_view bytes, std::size_t maxBytes) {
    if (bytes.size() > maxBytes)
        return Error(ErrorCode::csvTooLarge, {}, {}, "at most " + std::to_string(maxBytes) + " bytes");
    if (bytes.empty()) return Error(ErrorCode::csvEmpty);
    if (const auto mark = byteOrderMark(bytes); !mark.empty())
        return Error(ErrorCode::csvByteOrderMark, {}, {}, std::string(mark));
    const std::size_t foreign = firstNonUtf8(bytes);
    if (foreign != std::string_view::npos)
        return Error(ErrorCode::csvNotUtf8, {}, "byte " + std::to_string(foreign));
    const std::size_t nul = bytes.find('\0');
    if (nul != std::string_view::npos) return Error(ErrorCode::csvNul, {}, "byte " + std::to_string(nul));
    return {};
}

Result<void> checkHeader(const std::vector<std::string>& names, const RowParser& parser) {
    for (auto name = names.begin(); name != names.end(); ++name) {
        const auto column = static_cast<std::size_t>(name - names.begin()) + 1;
        if (name->empty()) return parser.fault(ErrorCode::csvColumnUnnamed, column);
        if (std::find(names.begin(), name, *name) != name)
            return parser.fault(ErrorCode::csvColumnRepeated, column, *name);
    }
    return {};
}

json::Value rowObject(const std::vector<std::string>& names, std::vector<std::string> cells,
                      std::uint32_t line) {
    std::vector<json::Value::Member> members;
    for (std::size_t i = 0; i < names.size(); ++i) {
        json::Value cell = json::Value::string(std::move(cells[i]));
        cell.setLine(line);
        members.emplace_back(names[i], std::move(cell));
    }
    json::Value row = json::Value::object(std::move(members));
    row.setLine(line);
    return row;
}

Result<Table> readRows(RowParser& parser, const Limits& limits) {
    auto names = parser.next(limits.maxColumns);
    if (!names) return std::move(names).error();
    if (auto checked = checkHeader(*names, parser); !checked) return std::move(checked).error();

    json::Value rows = json::Value::array();
    while (!parser.atEnd()) {
        auto cells = parser.next(limits.maxColumns);
        if (!cells) return std::move(cells).error();
        if (parser.row() > limits.maxRows + 1) return parser.fault(ErrorCode::csvTooManyRows, 0);
        if (cells->size() != names->size())
            return parser.fault(ErrorCode::csvRagged, 0,
                                "found " + std::to_string(cells->size()) + " cells, the header has " +
                                    std::to_string(names->size()));
        rows.append(rowObject(*names, std::move(cells).value(), parser.line()));
    }
    return Table{std::move(*names), std::move(rows)};
}

} // namespace

Result<Table> readTable(std::string_view bytes, std::string_view file, Limits limits) {
    if (auto checked = checkBytes(bytes, limits.maxBytes); !checked)
        return std::move(checked).error().inFile(file);
    RowParser parser(bytes);
    auto table = readRows(parser, limits);
    if (!table) return std::move(table).error().inFile(file);
    return table;
}

Result<json::Value> read(std::string_view bytes, std::string_view file, Limits limits) {
    auto table = readTable(bytes, file, limits);
    if (!table) return std::move(table).error();
    return std::move(table->rows);
}

} // namespace countersign::csv
