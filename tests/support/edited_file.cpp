#include "tests/support/edited_file.h"

#include "core/base/check.h"

#include <fstream>
#include <iterator>

namespace countersign::test {

std::string readDataFile(std::string_view path) {
    std::ifstream file(std::string(COUNTERSIGN_SOURCE_DIR "/tests/data/").append(path), std::ios::binary);
    check(file.is_open(), "a file of test data is there");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string edited(std::string text, std::string_view from, std::string_view to) {
    if (from.empty()) return text.append(to);
    const std::size_t at = text.find(from);
    check(at != std::string::npos && text.find(from, at + 1) == std::string::npos, "one place to edit");
    return text.replace(at, from.size(), to);
}

std::string describe(const Error& error) {
    const std::string place = error.place.substr(0, error.place.find(", line"));
    return std::string(errorName(error.code)) + " at " + (place.empty() ? "file-wide" : place);
}

} // namespace countersign::test
