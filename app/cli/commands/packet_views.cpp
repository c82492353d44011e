#include "app/cli/commands/commands.h"

#include "app/cli/comment_text.h"
#include "app/cli/environment_mark.h"
#include "app/cli/finding_text.h"
#include "app/cli/packet_choice.h"
#include "app/cli/packet_row.h"
#include "app/cli/terminal.h"
#include "core/base/inert_text.h"
#include "core/base/visible_text.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/usecases/packet_status.h"
#include "core/usecases/perform_act.h"
#include "core/validation/report.h"

namespace countersign::app {

namespace {

Result<usecases::CheckedPacket> checkedPacket(Session& session, const PacketChoice& choice) {
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto core = choice.find(session);
    if (!core) return std::move(core).error();
    return usecases::checkStored(*workspace, *core);
}

json::Value statusToJson(const usecases::CheckedPacket& packet, const usecases::PacketStatus& status) {
    const packet::PacketKey& key = packet.core().key();
    auto missing = json::Value::array();
    for (const std::string& item : status.missingEvidence)
        missing.append(json::Value::string(item));
    auto value = json::Value::object(
        {{"strategy_packet_id", json::Value::string(key.strategyPacketId())},
         {"release_window_id", json::Value::string(key.window.text())},
         {"exception_cluster_id", json::Value::string(key.cluster.text())},
         {"revision", json::Value::integer(key.revision)},
         {"core_sha256", json::Value::string(packet.core().digest().hex())},
         {"approval_state", json::Value::string(std::string(workflow::stateName(status.state)))},
         {"issued", json::Value::boolean(status.issued)},
         {"forked", json::Value::boolean(status.forked)},
         {"incomplete_evidence", std::move(missing)},
         {"packet_sha256",
          status.packetSha256 ? json::Value::string(status.packetSha256->hex()) : json::Value::null()},
         {"environment", json::Value::string(std::string(packet.dossier().environment()))},
         {"comments", commentsToJson(status)},
         {"open", validation::findingsToJson(status.open)},
         {"findings", validation::findingsToJson(status.findings)}});
    return value;
}

void printStatus(const usecases::CheckedPacket& packet, const usecases::PacketStatus& status) {
    const packet::PacketKey& key = packet.core().key();
    printLine(key.strategyPacketId() + " revision " + std::to_string(key.revision) +
              environmentMark(packet.dossier().environment()));
    printLine("  state          " + std::string(workflow::stateName(status.state)) +
              (status.forked ? ", forked" : "") +
              (status.missingEvidence.empty() ? "" : ", incomplete_evidence"));
    printLine("  selected lane  " + packet.core().content().selectedLane.text());
    printLine("  core sha256    " + packet.core().digest().hex());
    if (status.packetSha256) printLine("  packet sha256  " + status.packetSha256->hex());
    if (!status.open.empty()) printLine("Why it is not done, and who can act:");
    printFindings(status.open);
    if (!status.openQuestions.empty()) printLine("Open questions, which stop nothing:");
    printComments(status.openQuestions);
    if (!status.findings.empty()) printLine("Also found:");
    printFindings(status.findings);
}

void status(Session& session, const PacketChoice& choice) {
    auto packet = checkedPacket(session, choice);
    if (!packet) return session.fail(packet.error());
    const usecases::PacketStatus status = usecases::statusOf(*packet);
    if (session.options.json) return printJson(json::writeCanonical(statusToJson(*packet, status)));
    printStatus(*packet, status);
}

void show(Session& session, const PacketChoice& choice) {
    auto packet = checkedPacket(session, choice);
    if (!packet) return session.fail(packet.error());
    const json::Value document = usecases::documentOf(*packet);
    if (session.options.json) {
        if (auto printed = printBytes(inertJson(json::writeCanonical(document))); !printed)
            session.fail(printed.error());
        return;
    }
    printLine(packet->core().key().stem() + environmentMark(packet->dossier().environment()));
    for (const auto& [pointer, leaf] : json::leaves(document))
        if (!pointer.starts_with("/history/"))
            printLine("  " + visibleText(pointer) + "  " +
                      visibleText(leaf->isString() ? leaf->asText() : json::writeCanonical(*leaf)));
    printLine("Statements, in causal order:");
    for (const statement::Statement* statement : packet->reduction().known.statements())
        printLine("  " + statement->predicate().at.text() + "  " +
                  std::string(statement::actName(statement->predicate().act)) + " by " +
                  visibleText(statement->predicate().printedName) + " as " +
                  std::string(statement->predicate().capacity.text()) + "  " + statement->digest().hex());
    const usecases::PacketStatus status = usecases::statusOf(*packet);
    if (!status.comments.empty()) printLine("Comments:");
    printComments(status.comments);
}

void list(Session& session) {
    auto reading = session.reading();
    if (!reading) return session.fail(reading.error());
    auto rows = json::Value::array();
    for (const packet::Core& core : reading->cores()) {
        auto dossier = reading->dossier(core);
        if (!dossier) return session.fail(dossier.error());
        auto packet = usecases::CheckedPacket::check(std::move(*dossier));
        if (!packet) {
            session.fail(packet.error());
            continue;
        }
        const usecases::PacketStatus status = usecases::statusOf(*packet);
        if (session.options.json) {
            rows.append(statusToJson(*packet, status));
            continue;
        }
        printLine(packetRow(*packet, status));
    }
    for (const store::FileFault& fault : reading->faults())
        session.fail(fault.error);
    if (session.options.json) printJson(json::writeCanonical(rows));
}

} // namespace

void addPacketViews(CLI::App& packet, Session& session) {
    const auto add = [&](const char* name, const char* help, void (*run)(Session&, const PacketChoice&)) {
        auto choice = std::make_shared<PacketChoice>();
        CLI::App* command = packet.add_subcommand(name, help);
        command->fallthrough();
        choice->addTo(*command);
        command->callback([choice, &session, run] { run(session, *choice); });
    };
    add("show", "Show a packet, whatever its state (--json: the document itself)", show);
    add("status", "Where a packet stands, why it is stuck, and who can unblock it", status);
    packet.add_subcommand("list", "Every revision of the window and its state")
        ->fallthrough()
        ->callback([&session] { list(session); });
}

} // namespace countersign::app
