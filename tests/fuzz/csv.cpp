#include "tests/fuzz/property.h"

#include "core/csv/reader.h"

using namespace countersign;

namespace {

void addCell(std::string& row, const std::string& text) {
    row += row.empty() ? "\"" : ",\"";
    for (const char c : text)
        row += c == '"' ? std::string("\"\"") : std::string(1, c);
    row += '"';
}

std::string asCsv(const json::Value& table, const std::string& lineEnd) {
    std::string header;
    std::string rows;
    for (const auto& [name, cell] : table.items().front().members())
        addCell(header, name);
    for (const json::Value& item : table.items()) {
        std::string row;
        for (const auto& [name, cell] : item.members())
            addCell(row, cell.asText());
        rows += row + lineEnd;
    }
    return header + lineEnd + rows;
}

} // namespace

/// An accepted table has the same cells when every one of them is quoted, with either line end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto table = csv::read(fuzz::asText(data, size), "input");
    if (!table || table->items().empty()) return 0;
    for (const char* lineEnd : {"\n", "\r\n"}) {
        const auto again = csv::read(asCsv(*table, lineEnd), "again");
        fuzz::hold(again.ok() && *again == *table, "quoted cells are the same cells");
    }
    return 0;
}
