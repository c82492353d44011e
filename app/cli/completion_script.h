#pragma once

#include "app/cli/command_tree.h"

namespace countersign::app {

/// Scripts that complete the program's words in a shell: commands, options and the values that an option is
/// limited to; everything else as file names.
std::string bashCompletion(const std::vector<CommandNote>& commands);
std::string zshCompletion(const std::vector<CommandNote>& commands);
std::string fishCompletion(const std::vector<CommandNote>& commands);

} // namespace countersign::app
