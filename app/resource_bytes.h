#pragma once

#include <string_view>

namespace countersign::app {

/// The bytes of a file of resources/ that was compiled into this program, by its path there. A name that was not
/// compiled in stops the program.
std::string_view resourceBytes(std::string_view name);

} // namespace countersign::app
