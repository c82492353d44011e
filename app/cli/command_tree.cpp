#include "app/cli/command_tree.h"

namespace countersign::app {

namespace {

/// What CLI::IsMember writes into the type of an option: `TEXT:{release,merge}`.
std::vector<std::string> choicesOf(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.rfind('}');
    if (open == std::string::npos || close == std::string::npos) return {};
    return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

OptionNote noteOf(const CLI::Option& option) {
    const bool positional = !option.nonpositional();
    // A name alone, without its other spellings.
    const std::string name = positional || option.get_lnames().empty() ? option.get_name(positional)
                                                                       : "--" + option.get_lnames().front();
    return {name, option.get_description(), choicesOf(option), positional,
            option.get_items_expected_max() > 0};
}

void describe(const CLI::App& command, const std::vector<std::string>& words,
              std::vector<CommandNote>& notes) {
    CommandNote note{words, command.get_description(), command.get_footer(), {}, {}};
    for (const CLI::Option* option : command.get_options())
        note.options.push_back(noteOf(*option));
    const auto below = command.get_subcommands([](const CLI::App*) { return true; });
    for (const CLI::App* sub : below)
        note.commands.push_back(sub->get_name());
    notes.push_back(std::move(note));
    for (const CLI::App* sub : below) {
        std::vector<std::string> longer = words;
        longer.push_back(sub->get_name());
        describe(*sub, longer, notes);
    }
}

} // namespace

std::string CommandNote::path() const {
    std::string text;
    for (const std::string& word : words)
        text += "/" + word;
    return text;
}

std::vector<CommandNote> describeCommands(const CLI::App& program) {
    std::vector<CommandNote> notes;
    describe(program, {}, notes);
    return notes;
}

} // namespace countersign::app
