#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::test {

/// The rows of a table of test vectors: fields separated by single spaces, lines starting with '#' are
/// comments. Stops the test program when the file is missing or empty.
std::vector<std::vector<std::string>> readVectors(const std::string& path);

/// The bytes of a hex field; "-" is the empty one.
std::string unhex(std::string_view hex);

} // namespace countersign::test
