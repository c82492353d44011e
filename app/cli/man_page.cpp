#include "app/cli/man_page.h"

namespace countersign::app {

namespace {

/// Text as it is: no character starts a request or an escape.
std::string plain(std::string_view text) {
    std::string out;
    bool lineStart = true;
    for (const char c : text) {
        if (lineStart && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
        lineStart = c == '\n';
    }
    return out;
}

/// Lines that are not to be filled, e.g. examples.
std::string asWritten(std::string_view text) {
    return ".nf\n" + plain(text) + "\n.fi\n";
}

std::string optionText(const OptionNote& option) {
    std::string name = "\\fB" + plain(option.name) + "\\fR";
    if (option.positional) name = "\\fI" + plain(option.name) + "\\fR";
    if (!option.choices.empty()) {
        std::string values;
        for (const std::string& choice : option.choices)
            values += (values.empty() ? "" : "|") + choice;
        name += " " + plain(values);
    } else if (option.takesValue && !option.positional) {
        name += " \\fIvalue\\fR";
    }
    return ".TP\n" + name + "\n" + (option.description.empty() ? "" : plain(option.description) + "\n");
}

std::string commandText(const CommandNote& command) {
    std::string title;
    for (const std::string& word : command.words)
        title += (title.empty() ? "" : " ") + word;
    std::string text = ".SS " + plain(title) + "\n" + plain(command.description) + "\n";
    for (const OptionNote& option : command.options)
        if (option.name != "--help") text += optionText(option);
    if (!command.footer.empty()) text += ".PP\n" + asWritten(command.footer);
    return text;
}

} // namespace

std::string manPage(const std::vector<CommandNote>& commands, std::string_view version) {
    const CommandNote& program = commands.front();
    std::string page = ".TH COUNTERSIGN-CLI 1 \"\" \"" + plain(version) +
                       "\" \"User Commands\"\n"
                       ".SH NAME\ncountersign\\-cli \\- " +
                       plain(program.description) +
                       "\n.SH SYNOPSIS\n\\fBcountersign\\-cli\\fR [\\fIoptions\\fR] \\fIcommand\\fR ...\n"
                       ".SH OPTIONS\n";
    for (const OptionNote& option : program.options)
        page += optionText(option);
    page += ".SH COMMANDS\n";
    for (const CommandNote& command : commands)
        if (!command.words.empty()) page += commandText(command);
    page += ".SH NOTES\n" + asWritten(program.footer);
    return page;
}

} // namespace countersign::app
