#include "app/cli/commands/commands.h"

#include "app/cli/environment_mark.h"
#include "app/cli/packet_choice.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/replay_packet.h"

namespace countersign::app {

namespace {

json::Value toJson(const validation::Dossier& dossier, const std::vector<lanes::ReplayStep>& steps) {
    auto rows = json::Value::array();
    for (const lanes::ReplayStep& step : steps)
        rows.append(json::Value::object({{"step", json::Value::string(step.name)},
                                         {"ok", json::Value::boolean(step.ok)},
                                         {"expected", json::Value::string(step.expected)},
                                         {"found", json::Value::string(step.found)}}));
    return json::Value::object(
        {{"strategy_packet_id", json::Value::string(dossier.core.key().strategyPacketId())},
         {"revision", json::Value::integer(dossier.core.key().revision)},
         {"environment", json::Value::string(std::string(dossier.environment()))},
         {"verdict", json::Value::string(lanes::reproduces(steps) ? "reproduced" : "differs")},
         {"steps", std::move(rows)}});
}

void printSteps(const validation::Dossier& dossier, const std::vector<lanes::ReplayStep>& steps) {
    for (const lanes::ReplayStep& step : steps) {
        printLine(std::string(step.ok ? "  same     " : "  DIFFERS  ") + step.name);
        if (step.ok) continue;
        printLine("           the evidence gives  " + visibleText(step.expected));
        printLine("           the packet says     " + visibleText(step.found));
    }
    printLine(dossier.core.key().stem() + ": the evidence " +
              (lanes::reproduces(steps) ? "reproduces the decision" : "does NOT give this decision") +
              environmentMark(dossier.environment()));
}

} // namespace

void addReplay(CLI::App& program, Session& session) {
    auto choice = std::make_shared<PacketChoice>();
    CLI::App* command =
        program.add_subcommand("replay", "Make the decision again from the evidence bytes alone");
    command->fallthrough();
    choice->addTo(*command);
    command->callback([choice, &session] {
        auto reading = session.reading();
        if (!reading) return session.fail(reading.error());
        auto core = choice->find(session);
        if (!core) return session.fail(core.error());
        auto dossier = reading->dossier(*core);
        if (!dossier) return session.fail(dossier.error());
        const auto steps = usecases::replayPacket(*dossier);
        if (!steps) return session.fail(steps.error(), ExitCode::failed);
        session.options.json ? printJson(json::writeCanonical(toJson(*dossier, *steps)))
                             : printSteps(*dossier, *steps);
        if (!lanes::reproduces(*steps)) session.end(ExitCode::failed);
    });
}

} // namespace countersign::app
