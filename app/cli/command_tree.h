#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace countersign::app {

/// An option, flag or positional word of a command, as its definition says.
struct OptionNote {
    /// `--for`; for a positional word its name.
    std::string name;
    std::string description;
    /// The only values that are taken; empty when any are, or when it takes none.
    std::vector<std::string> choices;
    bool positional;
    bool takesValue;
};

/// A command, as its definition says.
struct CommandNote {
    /// Words that lead to it, e.g. {"packet", "issue"}; none for the program itself.
    std::vector<std::string> words;
    std::string description;
    std::string footer;
    std::vector<OptionNote> options;
    /// Names of the commands below it.
    std::vector<std::string> commands;

    /// `/packet/issue`; empty for the program itself.
    std::string path() const;
};

/// The program and every command below it, each before those below it: whatever is made from this never lags
/// behind what the program takes.
std::vector<CommandNote> describeCommands(const CLI::App& program);

} // namespace countersign::app
