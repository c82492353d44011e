#include "app/cli/commands/commands.h"

#include "app/cli/signing_options.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/issue_packet.h"

#include <filesystem>

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(DECISION.yaml says what the program cannot compute: exception_cluster_id, selected_lane_id, evidence (files beside it,
each with its uri and captured_at_utc), required_signers (empty: from the directory by tier) and decision_rationale.
The demo writes a complete example into DIR/inputs. Where the cluster has a packet already, this issues its next revision.)";

struct IssueOptions {
    std::string decision;
    SigningOptions signing;
};

usecases::ReadSource sourcesBeside(const std::string& decision) {
    const std::filesystem::path folder = std::filesystem::path(decision).parent_path();
    return [folder](const std::string& file) {
        return store::readNamedFile((folder / file).string(), 64u << 20);
    };
}

void report(const usecases::IssueOutcome& outcome, bool json) {
    if (json) {
        auto missing = json::Value::array();
        for (const std::string& item : outcome.missingEvidence)
            missing.append(json::Value::string(item));
        printJson(json::writeCanonical(
            json::Value::object({{"strategy_packet_id", json::Value::string(outcome.key.strategyPacketId())},
                                 {"revision", json::Value::integer(outcome.key.revision)},
                                 {"core_file", json::Value::string(outcome.coreFile)},
                                 {"core_sha256", json::Value::string(outcome.coreSha256.hex())},
                                 {"statement_file", json::Value::string(outcome.statementFile)},
                                 {"incomplete_evidence", std::move(missing)}})));
        return;
    }
    printLine("Issued " + outcome.key.stem() + " of " + outcome.key.window.text());
    printLine("  core       " + outcome.coreFile);
    printLine("  sha256     " + outcome.coreSha256.hex());
    printLine("  statement  " + outcome.statementFile);
    for (const std::string& item : outcome.missingEvidence)
        printLine("  incomplete_evidence: " + item +
                  " is missing; the draft can be discussed, not submitted");
}

Result<usecases::IssueOutcome> issue(Session& session, const IssueOptions& options) {
    auto window = session.window();
    if (!window) return std::move(window).error();
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto bytes = store::readNamedFile(options.decision, usecases::DecisionFile::maxBytes);
    if (!bytes) return std::move(bytes).error();
    auto decision = usecases::DecisionFile::parse(*bytes, options.decision);
    if (!decision) return std::move(decision).error();
    auto intent = options.signing.intent(statement::Act::issue, std::monostate{});
    if (!intent) return std::move(intent).error();
    auto keys = session.keyStore();
    if (!keys) return std::move(keys).error();
    return usecases::issuePacket(*workspace, *window, *decision, sourcesBeside(options.decision),
                                 intent->signer, intent->keyId, intent->requestedAt, **keys,
                                 options.signing.decide());
}

} // namespace

void addPacketIssue(CLI::App& packet, Session& session) {
    auto options = std::make_shared<IssueOptions>();
    CLI::App* command =
        packet.add_subcommand("issue", "Issue a draft, or the next revision, from a decision file");
    command->fallthrough()->footer(footer);
    command->add_option("DECISION", options->decision, "The author's decision file (YAML)")->required();
    options->signing.addTo(*command);
    command->callback([options, &session] {
        const auto outcome = issue(session, *options);
        if (outcome) return report(*outcome, session.options.json);
        if (options->signing.endsPreview(outcome.error())) return;
        session.fail(outcome.error(), options->signing.resultOf(outcome.error()));
    });
}

} // namespace countersign::app
