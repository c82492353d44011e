#pragma once

#include <string>
#include <string_view>

namespace countersign {

/// Text of a file in single quotes for the detail of an error, cut after 80 bytes at the end of a code point.
std::string inQuotes(std::string_view text);

} // namespace countersign
