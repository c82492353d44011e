#include "app/cli/commands/self_description.h"

#include "app/cli/completion_script.h"
#include "app/cli/man_page.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"

namespace countersign::app {

namespace {

std::string completionFor(const std::string& shell, const CLI::App& program) {
    const std::vector<CommandNote> commands = describeCommands(program);
    if (shell == "bash") return bashCompletion(commands);
    return shell == "zsh" ? zshCompletion(commands) : fishCompletion(commands);
}

} // namespace

void addSelfDescription(CLI::App& program, Session& session) {
    auto shell = std::make_shared<std::string>();
    CLI::App* completion =
        program.add_subcommand("completion", "Write the script that completes commands in a shell");
    completion->fallthrough()->footer("For bash: source <(countersign-cli completion bash)");
    completion->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback([shell, &program, &session] {
        if (auto printed = printBytes(completionFor(*shell, program)); !printed)
            session.fail(printed.error());
    });
    CLI::App* man = program.add_subcommand("man", "Write the manual page of this program");
    man->fallthrough()->footer("To read it: countersign-cli man | man -l -");
    man->callback([&program, &session] {
        if (auto printed = printBytes(manPage(describeCommands(program), Session::toolVersion())); !printed)
            session.fail(printed.error());
    });
}

} // namespace countersign::app
