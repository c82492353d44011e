#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "app/resource_bytes.h"

namespace countersign::app {

void addVerifyScript(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "verify-script",
        "Write the auditor's script, which checks packets with bash, openssl, jq and coreutils alone");
    command->fallthrough()->footer(
        "countersign-cli verify-script > verify-packet.sh; bash verify-packet.sh --help");
    command->callback([&session] {
        if (auto printed = printBytes(resourceBytes("verify/verify-packet.sh")); !printed)
            session.fail(printed.error());
    });
}

} // namespace countersign::app
