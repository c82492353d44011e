#include "app/cli/commands/commands.h"

#include "app/cli/environment_mark.h"
#include "app/cli/finding_text.h"
#include "app/cli/interruption.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/audit_store.h"
#include "core/validation/gate_run.h"
#include "core/validation/report.h"

namespace countersign::app {

namespace {

using validation::AuditRun;
using validation::WindowAudit;

json::Value toJson(const validation::GatedPacket& packet) {
    return json::Value::object({{"strategy_packet_id", json::Value::string(packet.key.strategyPacketId())},
                                {"revision", json::Value::integer(packet.key.revision)},
                                {"core_sha256", json::Value::string(packet.core.hex())},
                                {"environment", json::Value::string(packet.environment)},
                                {"approved", json::Value::boolean(packet.approved)},
                                {"file", json::Value::string(packet.file)},
                                {"findings", validation::findingsToJson(packet.findings)}});
}

json::Value verdictWord(bool passed) {
    return json::Value::string(passed ? "pass" : "fail");
}

json::Value toJson(const WindowAudit& window) {
    auto packets = json::Value::array();
    for (const validation::GatedPacket& packet : window.marked)
        packets.append(toJson(packet));
    return json::Value::object(
        {{"release_window_id", json::Value::string(window.window.text())},
         {"verdict", verdictWord(window.passes())},
         {"packets_checked", json::Value::integer(static_cast<std::int64_t>(window.packets))},
         {"evidence_files_checked", json::Value::integer(static_cast<std::int64_t>(window.evidenceFiles))},
         {"packets", std::move(packets)},
         {"findings", validation::findingsToJson(window.findings)}});
}

json::Value toJson(const AuditRun& run) {
    auto windows = json::Value::array();
    for (const WindowAudit& window : run.windows)
        windows.append(toJson(window));
    return json::Value::object(
        {{"verdict", verdictWord(run.passed())},
         {"canary", json::Value::string(std::string(validation::canarySentence(run.canaryFailed)))},
         {"windows", std::move(windows)},
         {"findings", validation::findingsToJson(run.findings)}});
}

/// What is merely still to come is no matter of an audit.
void printPacket(const validation::GatedPacket& packet) {
    validation::Findings shown;
    bool failed = false;
    for (const validation::Finding& finding : packet.findings) {
        const bool blocking = validation::blocks(finding, validation::GatePurpose::merge, packet.approved);
        failed = failed || blocking;
        if (blocking || !finding.unfinished) shown.push_back(finding);
    }
    if (shown.empty()) return;
    printLine(std::string(failed ? "  FAIL  " : "  note  ") + packet.key.strategyPacketId() + " revision " +
              std::to_string(packet.key.revision) + "  " + visibleText(packet.file) +
              environmentMark(packet.environment));
    printFindings(shown, "    ");
}

void printRun(const AuditRun& run) {
    if (!run.canaryFailed)
        printLine("BROKEN: the audit passes a packet that must fail; trust nothing it says.");
    printFindings(run.findings, "");
    for (const WindowAudit& window : run.windows) {
        printLine("window " + window.window.text() + ": " + std::to_string(window.packets) + " packets, " +
                  std::to_string(window.evidenceFiles) + " evidence files");
        printFindings(window.findings);
        for (const validation::GatedPacket& packet : window.marked)
            printPacket(packet);
    }
    if (run.windows.empty()) printLine("No release window was found: an audit never passes on nothing.");
    printLine(std::string("audit: ") + (run.passed() ? "PASS" : "FAIL"));
}

constexpr const char* footer =
    R"(Reads everything and changes nothing: every core, statement, sealed packet and report is judged as 'validate' does, every
evidence file is hashed, and every name must belong where it lies. What is merely unfinished passes, as in a merge; with
nothing to look at it never passes. Ctrl-C ends it without a verdict, with exit code 3.

With --json, one object:
  verdict                 "pass" or "fail"
  canary                  what became of the built-in packet that must fail
  findings                about the store's own folder
  windows                 one object for each release window:
    release_window_id, verdict
    packets_checked, evidence_files_checked
    findings              about files: EVIDENCE_FILE_DAMAGED, STORE_STRAY, …; place is the path
    packets               those about which something was found: strategy_packet_id, revision, core_sha256,
                          environment, approved, file, findings
A finding: constraint, severity (fail, warn, info), place, sentence, detail, remedy, unfinished, who.)";

void runAudit(Session& session) {
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    std::optional<WindowId> window;
    if (!session.options.window.empty()) {
        auto id = session.window();
        if (!id) return session.fail(id.error(), ExitCode::usage);
        window = *id;
    }
    const Interruption interruption;
    ProgressLine line("audit");
    usecases::RunWatch watch;
    watch.progress = [&](std::size_t done, std::size_t total) { line.show(done, total); };
    watch.cancelled = Interruption::requested;
    const auto run = usecases::auditStore(*workspace, window, watch);
    line.clear();
    if (!run) return session.fail(run.error());
    if (session.options.json)
        printJson(json::writeCanonical(toJson(*run)));
    else
        printRun(*run);
    if (!run->passed()) session.end(run->canaryFailed ? ExitCode::failed : ExitCode::unable);
}

} // namespace

void addAudit(CLI::App& program, Session& session) {
    CLI::App* command =
        program.add_subcommand("audit", "Check every file of the store, as a file-system check does");
    command->fallthrough()->footer(footer);
    command->callback([&session] { runAudit(session); });
}

} // namespace countersign::app
