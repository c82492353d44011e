#include "app/cli/commands/commands.h"

#include "app/cli/environment_mark.h"
#include "app/cli/finding_text.h"
#include "app/cli/terminal.h"
#include "core/base/inert_text.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/run_gate.h"
#include "core/validation/gate_junit.h"
#include "core/validation/gate_sarif.h"
#include "core/validation/report.h"

#include <filesystem>

namespace countersign::app {

namespace {

using validation::GatePurpose;
using validation::GateRun;

json::Value toJson(const GateRun& run) {
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
        {{"for", json::Value::string(std::string(validation::purposeName(run.purpose)))},
         {"verdict", json::Value::string(run.passed() ? "pass" : "fail")},
         {"canary", json::Value::string(std::string(validation::canarySentence(run.canaryFailed)))},
         {"windows", std::move(windows)}});
}

void printPacket(const validation::GatedPacket& packet, validation::GatePurpose purpose) {
    // A warning stops nothing, but may be all that is left of something that would.
    validation::Findings shown;
    bool stops = false;
    for (const validation::Finding& finding : packet.findings) {
        const bool blocking = validation::blocks(finding, purpose, packet.approved);
        stops = stops || blocking;
        if (blocking || finding.severity() == validation::Severity::warn) shown.push_back(finding);
    }
    printLine(std::string(stops ? "  FAIL  " : "  ok    ") + packet.key.strategyPacketId() + " revision " +
              std::to_string(packet.key.revision) + (packet.approved ? "  approved" : "  not approved") +
              environmentMark(packet.environment));
    printFindings(shown, "    ");
}

void printRun(const GateRun& run) {
    if (!run.canaryFailed)
        printLine("BROKEN: the gate passes a packet that must fail; trust nothing it says.");
    for (const validation::GateVerdict& verdict : run.windows) {
        printLine("window " + verdict.window.text());
        printFindings(verdict.findings);
        for (const validation::GatedPacket& packet : verdict.packets)
            printPacket(packet, run.purpose);
    }
    if (run.windows.empty()) printLine(validation::emptyStoreSentence());
    printLine("gate for " + std::string(validation::purposeName(run.purpose)) + ": " +
              (run.passed() ? "PASS" : "FAIL"));
}

constexpr const char* footer =
    R"(It fails closed: with nothing to check, unknown rules or an unreadable file it never passes. COUNTERSIGN_TRUST below is
the content of this pipeline's trust file, kept as a secret or protected variable, never in the store.

GitHub Actions:
  approval-gate:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - env:
          COUNTERSIGN_TRUST: ${{ secrets.COUNTERSIGN_TRUST }}
        run: |
          printf '%s\n' "$COUNTERSIGN_TRUST" > "$RUNNER_TEMP/trust.yaml"
          countersign-cli --store . --trust "$RUNNER_TEMP/trust.yaml" gate --for release --format sarif --output gate.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: gate.sarif

GitLab CI, on merge requests (COUNTERSIGN_TRUST as a variable of type File):
  approval-gate:
    rules:
      - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    script:
      - countersign-cli --store . --trust "$COUNTERSIGN_TRUST" gate --for merge --format junit --output gate.xml
    artifacts:
      when: always
      reports:
        junit: gate.xml)";

struct GateOptions {
    std::string purpose = "release";
    std::string format;
    std::string output;
};

/// Settles which format is meant; throws what CLI11 throws for words typed wrong.
void settleFormat(GateOptions& gate, const Session& session) {
    if (session.options.json && !gate.format.empty() && gate.format != "json")
        throw CLI::ValidationError("--format", "--json asks for another format than --format " + gate.format);
    if (session.options.json) gate.format = "json";
    if (gate.format.empty()) gate.format = "text";
    if (gate.output.empty()) return;
    if (gate.format == "text") throw CLI::ValidationError("--output", "needs --format json, junit or sarif");
    if (session.liesInStore(gate.output))
        throw CLI::ValidationError("--output", "the report may not be written into the store itself");
}

std::string documentOf(const std::string& format, const GateRun& run) {
    if (format == "junit") return validation::gateJunit(run);
    // No CI server may find a command in a report, which may be printed into its log.
    if (format == "sarif") return inertJson(validation::gateSarif(run));
    return inertJson(json::writeCanonical(toJson(run))) + "\n";
}

/// Replaces the file as a whole, or leaves it as it was.
Result<void> writeReport(const std::string& name, const std::string& document) {
    const auto file = std::filesystem::absolute(name);
    auto folder = store::openFolder(file.parent_path().string(), store::OpenMode::existing);
    if (!folder) return std::move(folder).error();
    return (*folder)->replace(file.filename().string(), document);
}

void report(const GateOptions& gate, const GateRun& run, Session& session) {
    if (gate.format == "text" || !gate.output.empty()) printRun(run);
    if (gate.format == "text") return;
    const std::string document = documentOf(gate.format, run);
    const auto written = gate.output.empty() ? printBytes(document) : writeReport(gate.output, document);
    if (!written) session.fail(written.error());
}

void runGateCommand(GateOptions& gate, Session& session) {
    settleFormat(gate, session);
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    std::optional<WindowId> window;
    if (!session.options.window.empty()) {
        auto id = session.window();
        if (!id) return session.fail(id.error(), ExitCode::usage);
        window = *id;
    }
    const auto run = usecases::runGate(*workspace, window,
                                       gate.purpose == "merge" ? GatePurpose::merge : GatePurpose::release);
    if (!run) return session.fail(run.error());
    report(gate, *run, session);
    if (!run->passed()) session.end(run->canaryFailed ? ExitCode::failed : ExitCode::unable);
}

} // namespace

void addGate(CLI::App& program, Session& session) {
    auto gate = std::make_shared<GateOptions>();
    CLI::App* command = program.add_subcommand("gate", "Stop a release or a merge unless every packet holds");
    command->fallthrough()->footer(footer);
    command
        ->add_option("--for", gate->purpose,
                     "release: every expected cluster needs an approved packet; merge: "
                     "unfinished packets pass, false claims never (default: release)")
        ->check(CLI::IsMember({"release", "merge"}));
    command
        ->add_option("--format", gate->format,
                     "text, json (as --json), junit (XML) or sarif (2.1.0) (default: text)")
        ->check(CLI::IsMember({"text", "json", "junit", "sarif"}));
    command->add_option("--output", gate->output,
                        "File for the json, junit or sarif report, replaced as a whole; the text goes to "
                        "standard output");
    command->callback([gate, &session] { runGateCommand(*gate, session); });
}

} // namespace countersign::app
