#pragma once

#include <string_view>
#include <vector>

namespace countersign::app {

/// The bytes of a file of resources/ that was compiled into this program, by its path there. A name that was not
/// compiled in stops the program.
std::string_view resourceBytes(std::string_view name);

/// The names of all of them, in the order of the build files.
std::vector<std::string_view> resourceNames();

} // namespace countersign::app
