#include "app/cli/commands/commands.h"

#include "app/cli/packet_choice.h"
#include "app/cli/terminal.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/decision_text.h"
#include "core/usecases/restore_decision.h"

#include <filesystem>

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(The next revision is an edit: write the decision and its evidence files into a folder, change what has changed, and run
'packet issue DIR/decision.yaml'. Its lineage is computed. Without --into only the decision file is printed.)";

struct DecisionOptions {
    PacketChoice choice;
    std::string into;
};

Result<std::vector<std::string>> restore(Session& session, const packet::Core& core,
                                         const std::string& folder) {
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto target = store::openFolder(std::filesystem::absolute(folder).string(), store::OpenMode::create);
    if (!target) return std::move(target).error();
    return usecases::restoreDecision(*workspace, core, **target);
}

void run(Session& session, const DecisionOptions& options) {
    const auto core = options.choice.find(session);
    if (!core) return session.fail(core.error());
    if (options.into.empty()) {
        if (auto printed = printBytes(usecases::decisionText(core->content())); !printed)
            session.fail(printed.error());
        return;
    }
    const auto names = restore(session, *core, options.into);
    if (!names) return session.fail(names.error());
    auto list = json::Value::array();
    for (const std::string& name : *names) {
        list.append(json::Value::string(name));
        if (!session.options.json) printLine("Written: " + options.into + "/" + name);
    }
    if (session.options.json) printJson(json::writeCanonical(list));
}

} // namespace

void addPacketDecision(CLI::App& packet, Session& session) {
    auto options = std::make_shared<DecisionOptions>();
    CLI::App* command =
        packet.add_subcommand("decision", "The decision file of a revision, to begin the next one with");
    command->fallthrough()->footer(footer);
    options->choice.addTo(*command);
    command->add_option("--into", options->into, "Folder for decision.yaml and its evidence files");
    command->callback([options, &session] { run(session, *options); });
}

} // namespace countersign::app
