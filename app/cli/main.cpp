#include "app/cli/commands/commands.h"

#include "app/cli/commands/self_description.h"
#include "app/cli/terminal.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace {

using namespace countersign;

constexpr const char* footer =
    R"(Exit codes: 0 pass, 1 a constraint failed, 2 wrong usage, 3 the work could not be done.
Folders: --store DIR is the folder that holds strategy-approval/ (or that folder itself). The trust file and the key
files belong to this workstation and never lie inside a store.)";

void addSharedOptions(CLI::App& program, app::SharedOptions& options) {
    program.add_option("--store", options.store, "Folder of the store (default: the current folder)");
    program.add_option("--window", options.window, "release_window_id (default: the only window there is)");
    program.add_option("--trust", options.trust,
                       "Trust file (default: this person's countersign/trust.yaml)");
    program.add_option("--keys", options.keys,
                       "Folder of key files (default: this person's countersign/keys)");
    program.add_option("--passphrase-file", options.passphraseFile,
                       "File with the passphrase of the key (default: ask on the terminal)");
    program.add_flag("--json", options.json, "Report as JSON");
}

bool saysJson(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) { return word == "--json"; });
}

void addCommands(CLI::App& program, app::Session& session) {
    app::addDemo(program, session);
    app::addWindow(program, session);
    CLI::App* packet = program.add_subcommand("packet", "Issue, review, sign and look at packets");
    packet->require_subcommand(1)->fallthrough();
    app::addPacketIssue(*packet, session);
    app::addPacketReview(*packet, session);
    app::addPacketActs(*packet, session);
    app::addPacketComment(*packet, session);
    app::addPacketDecision(*packet, session);
    app::addPacketDiff(*packet, session);
    app::addPacketViews(*packet, session);
    app::addValidate(program, session);
    app::addReplay(program, session);
    app::addGate(program, session);
    app::addAudit(program, session);
    app::addMatrix(program, session);
    app::addKeys(program, session);
    app::addDirectory(program, session);
    app::addPolicy(program, session);
    app::addTrust(program, session);
    app::addLanes(program, session);
    app::addCanonicalize(program, session);
    app::addInspect(program, session);
    app::addVerifyScript(program, session);
    app::addSelfDescription(program, session);
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program(
        "Countersign: one immutable, signed, replayable audit packet per mitigation-lane decision",
        "countersign-cli");
    app::Session session;
    program.set_version_flag("--version", app::Session::toolVersion());
    program.footer(footer);
    program.require_subcommand(1)->fallthrough();
    addSharedOptions(program, session.options);
    addCommands(program, session);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        // Help and version are no mistakes.
        if (stop.get_exit_code() == 0) return program.exit(stop);
        // What is wrong may have kept the options from being read.
        session.options.json = session.options.json || saysJson(argc, argv);
        session.refuse("usage", stop.what(), "See --help", app::ExitCode::usage);
    }
    if (auto flushed = app::printBytes(""); !flushed) session.fail(flushed.error());
    return static_cast<int>(session.result());
}
