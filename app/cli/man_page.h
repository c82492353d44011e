#pragma once

#include "app/cli/command_tree.h"

#include <string_view>

namespace countersign::app {

/// The program's manual page (man(7) macros): every command and option, each from its own definition.
std::string manPage(const std::vector<CommandNote>& commands, std::string_view version);

} // namespace countersign::app
