#include "app/cli/completion_script.h"

namespace countersign::app {

namespace {

std::string joined(const std::vector<std::string>& words, const std::string& separator) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}

/// Between single quotes, for every one of the three shells.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\"'\"'") : std::string(1, c);
    return out + "'";
}

std::vector<std::string> pathsOf(const std::vector<CommandNote>& commands) {
    std::vector<std::string> paths;
    for (const CommandNote& command : commands)
        if (!command.words.empty()) paths.push_back(command.path());
    return paths;
}

std::vector<std::string> optionNames(const CommandNote& command) {
    std::vector<std::string> names;
    for (const OptionNote& option : command.options)
        if (!option.positional) names.push_back(option.name);
    return names;
}

/// The cases that bash and zsh share: where the words so far lead, the values of the option before the
/// cursor, and the words that may follow. `offered`, `word`, `before` and `known` are variables of the
/// script.
std::string pathCase(const std::vector<CommandNote>& commands) {
    return "        case \"$known/$word\" in\n        " + joined(pathsOf(commands), "|") +
           ") known=$known/$word ;;\n        esac\n";
}

std::string wordCases(const std::vector<CommandNote>& commands) {
    std::string values = "    case \"$known:$before\" in\n";
    std::string follow = "    case \"$known\" in\n";
    const std::vector<std::string> shared = optionNames(commands.front());
    for (const CommandNote& command : commands) {
        // Options of the program are taken behind every command too.
        const std::string prefix = command.words.empty() ? "*" : command.path();
        for (const OptionNote& option : command.options)
            if (!option.positional && option.takesValue)
                values += "    " + prefix + ":" + option.name +
                          ") offered=" + quoted(joined(option.choices, " ")) + "; done=1 ;;\n";
        std::vector<std::string> names = command.commands;
        for (const OptionNote& option : command.options)
            if (option.positional) names.insert(names.end(), option.choices.begin(), option.choices.end());
        const std::vector<std::string> own = optionNames(command);
        names.insert(names.end(), own.begin(), own.end());
        if (!command.words.empty()) names.insert(names.end(), shared.begin(), shared.end());
        follow += "    " + (command.words.empty() ? std::string("''") : command.path()) +
                  ") offered=" + quoted(joined(names, " ")) + " ;;\n";
    }
    return values + "    esac\n    if [ -z \"$done\" ]; then\n" + follow + "    esac\n    fi\n";
}

} // namespace

std::string bashCompletion(const std::vector<CommandNote>& commands) {
    return "# bash completion of countersign-cli, made from its own definition.\n"
           "_countersign_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} known='' done='' "
           "offered='' word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n" +
           pathCase(commands) + "    done\n" + wordCases(commands) +
           "    mapfile -t COMPREPLY < <(compgen -W \"$offered\" -- \"$current\")\n"
           "}\n"
           "complete -o default -F _countersign_cli countersign-cli\n";
}

std::string zshCompletion(const std::vector<CommandNote>& commands) {
    return "#compdef countersign-cli\n"
           "# zsh completion of countersign-cli, made from its own definition.\n"
           "_countersign_cli() {\n"
           "    local before=${words[CURRENT-1]} known='' done='' word\n"
           "    local -a typed=(${words[2,CURRENT-1]})\n"
           "    local offered=''\n"
           "    for word in $typed; do\n" +
           pathCase(commands) + "    done\n" + wordCases(commands) +
           "    compadd -- ${=offered} || _files\n"
           "}\n"
           "compdef _countersign_cli countersign-cli\n";
}

std::string fishCompletion(const std::vector<CommandNote>& commands) {
    std::string script = "# fish completion of countersign-cli, made from its own definition.\n"
                         "function __countersign_path\n"
                         "    set -l known ''\n"
                         "    for word in (commandline -opc)[2..-1]\n"
                         "        contains -- \"$known/$word\" " +
                         joined(pathsOf(commands), " ") +
                         "; and set known \"$known/$word\"\n"
                         "    end\n"
                         "    echo \"$known\"\n"
                         "end\n";
    for (const CommandNote& command : commands) {
        const std::string here = "complete -c countersign-cli -n " +
                                 quoted("test (__countersign_path) = \"" + command.path() + "\"");
        for (const CommandNote& below : commands)
            if (below.words.size() == command.words.size() + 1 &&
                below.path().starts_with(command.path() + "/"))
                script += here + " -f -a " + below.words.back() + " -d " + quoted(below.description) + "\n";
        for (const OptionNote& option : command.options) {
            const std::string values =
                option.choices.empty() ? "" : " -f -a " + quoted(joined(option.choices, " "));
            // Options of the program are taken behind every command too.
            const std::string where = command.words.empty() ? "complete -c countersign-cli" : here;
            if (!option.positional)
                script += where + " -l " + option.name.substr(2) + (option.takesValue ? " -r" : "") + values +
                          " -d " + quoted(option.description) + "\n";
            else if (!values.empty())
                script += here + values + "\n";
        }
    }
    return script;
}

} // namespace countersign::app
