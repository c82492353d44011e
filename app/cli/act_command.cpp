#include "app/cli/act_command.h"

#include "app/cli/finding_text.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"

namespace countersign::app {

namespace {

Result<usecases::ActOutcome> perform(Session& session, const ActCommand& command, statement::Act act,
                                     const MakeBody& makeBody) {
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto core = command.choice.find(session);
    if (!core) return std::move(core).error();
    auto body = makeBody(*core);
    if (!body) return std::move(body).error();
    auto intent = command.signing.intent(act, std::move(*body));
    if (!intent) return std::move(intent).error();
    auto keys = session.keyStore();
    if (!keys) return std::move(keys).error();
    return usecases::performAct(*workspace, *core, *intent, **keys, command.signing.decide());
}

json::Value toJson(const usecases::ActOutcome& outcome) {
    auto value = json::Value::object({{"statement_file", json::Value::string(outcome.file)},
                                      {"statement_sha256", json::Value::string(outcome.statement.hex())}});
    if (!outcome.sealing) return value;
    value.set("sealed", json::Value::boolean(outcome.sealing->sealed));
    if (outcome.sealing->sealed) {
        value.set("packet_file", json::Value::string(outcome.sealing->file));
        value.set("packet_sha256", json::Value::string(outcome.sealing->packetSha256.hex()));
    }
    return value;
}

} // namespace

void printSealing(const usecases::SealOutcome& outcome) {
    if (outcome.sealed) {
        printLine("Sealed: " + outcome.file);
        printLine("  packet_sha256 " + outcome.packetSha256.hex());
        return;
    }
    printLine("Not sealed yet:");
    for (const workflow::Unmet& unmet : outcome.unmet) {
        std::string who;
        for (const std::string& person : unmet.who)
            who += (who.empty() ? " (" : ", ") + visibleText(person);
        printLine("  " + std::string(workflow::needName(unmet.need)) + ": " + visibleText(unmet.detail) +
                  (who.empty() ? "" : who + ")"));
    }
    printFindings(outcome.findings);
}

void performAndReport(Session& session, const ActCommand& command, statement::Act act,
                      const MakeBody& makeBody) {
    const auto outcome = perform(session, command, act, makeBody);
    if (!outcome) {
        if (command.signing.endsPreview(outcome.error())) return;
        return session.fail(outcome.error(), SigningOptions::resultOf(outcome.error()));
    }
    if (session.options.json) return printJson(json::writeCanonical(toJson(*outcome)));
    printLine("Recorded: " + outcome->file);
    if (outcome->sealing) printSealing(*outcome->sealing);
}

} // namespace countersign::app
