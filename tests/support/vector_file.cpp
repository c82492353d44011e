#include "tests/support/vector_file.h"

#include "core/base/check.h"

#include <fstream>
#include <sstream>

namespace countersign::test {

namespace {

int digitOf(char c) {
    check((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'), "a lower-case hex digit");
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

} // namespace

std::vector<std::vector<std::string>> readVectors(const std::string& path) {
    std::ifstream file(path);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        rows.emplace_back();
        for (std::string field; fields >> field;)
            rows.back().push_back(field);
    }
    check(!rows.empty(), "a table of vectors has rows");
    return rows;
}

std::string unhex(std::string_view hex) {
    std::string bytes;
    if (hex == "-") return bytes;
    check(hex.size() % 2 == 0, "whole bytes");
    for (std::size_t at = 0; at < hex.size(); at += 2)
        bytes.push_back(static_cast<char>(digitOf(hex[at]) * 16 + digitOf(hex[at + 1])));
    return bytes;
}

} // namespace countersign::test
