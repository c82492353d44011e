#include "app/cli/commands/commands.h"

#include "app/cli/environment_mark.h"
#include "app/cli/finding_text.h"
#include "app/cli/terminal.h"
#include "core/json/writer.h"
#include "core/usecases/run_gate.h"
#include "core/validation/report.h"

namespace countersign::app {

namespace {

using validation::GatePurpose;

json::Value toJson(const usecases::GateRun& run) {
    auto windows = json::Value::array();
    for (const validation::GateVerdict& verdict : run.windows) {
        auto packets = json::Value::array();
        for (const validation::GatedPacket& packet : verdict.packets)
            packets.append(json::Value::object(
                {{"strategy_packet_id", json::Value::string(packet.key.strategyPacketId())},
                 {"revision", json::Value::integer(packet.key.revision)},
                 {"core_sha256", json::Value::string(packet.core.hex())},
                 {"environment", json::Value::string(packet.environment)},
                 {"approved", json::Value::boolean(packet.approved)},
                 {"findings", validation::findingsToJson(packet.findings)}}));
        windows.append(json::Value::object(
            {{"release_window_id", json::Value::string(verdict.window.text())},
             {"verdict", json::Value::string(verdict.passes(run.purpose) ? "pass" : "fail")},
             {"packets", std::move(packets)},
             {"findings", validation::findingsToJson(verdict.findings)}}));
    }
    return json::Value::object(
        {{"for", json::Value::string(run.purpose == GatePurpose::release ? "release" : "merge")},
         {"verdict", json::Value::string(run.passed() ? "pass" : "fail")},
         {"canary",
          json::Value::string(run.canaryFailed ? "failed as it must" : "PASSED: the gate is broken")},
         {"windows", std::move(windows)}});
}

void printRun(const usecases::GateRun& run) {
    if (!run.canaryFailed)
        printLine("BROKEN: the gate passes a packet that must fail; trust nothing it says.");
    for (const validation::GateVerdict& verdict : run.windows) {
        printLine("window " + verdict.window.text());
        printFindings(verdict.findings);
        for (const validation::GatedPacket& packet : verdict.packets) {
            validation::Findings blocking;
            for (const validation::Finding& finding : packet.findings)
                if (validation::blocks(finding, run.purpose, packet.approved)) blocking.push_back(finding);
            printLine(std::string(blocking.empty() ? "  ok    " : "  FAIL  ") +
                      packet.key.strategyPacketId() + " revision " + std::to_string(packet.key.revision) +
                      (packet.approved ? "  approved" : "  not approved") +
                      environmentMark(packet.environment));
            printFindings(blocking, "    ");
        }
    }
    if (run.windows.empty()) printLine("No release window was found: a gate never passes on nothing.");
    printLine(std::string("gate for ") + (run.purpose == GatePurpose::release ? "release" : "merge") + ": " +
              (run.passed() ? "PASS" : "FAIL"));
}

} // namespace

void addGate(CLI::App& program, Session& session) {
    auto purpose = std::make_shared<std::string>("release");
    CLI::App* command = program.add_subcommand("gate", "Stop a release or a merge unless every packet holds");
    command->fallthrough();
    command
        ->add_option("--for", *purpose,
                     "release: every expected cluster needs an approved packet; merge: "
                     "unfinished packets pass, false claims never (default: release)")
        ->check(CLI::IsMember({"release", "merge"}));
    command->callback([purpose, &session] {
        auto workspace = session.workspace();
        if (!workspace) return session.fail(workspace.error());
        std::optional<WindowId> window;
        if (!session.options.window.empty()) {
            auto id = session.window();
            if (!id) return session.fail(id.error(), ExitCode::usage);
            window = *id;
        }
        const auto run = usecases::runGate(*workspace, window,
                                           *purpose == "merge" ? GatePurpose::merge : GatePurpose::release);
        if (!run) return session.fail(run.error());
        if (session.options.json)
            printLine(json::writeCanonical(toJson(*run)));
        else
            printRun(*run);
        if (!run->passed()) session.end(run->canaryFailed ? ExitCode::failed : ExitCode::unable);
    });
}

} // namespace countersign::app
