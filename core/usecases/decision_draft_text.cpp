#include "core/usecases/decision_draft.h"

#include "core/json/object_reader.h"
#include "core/lanes/rejected_lanes.h"
#include "core/usecases/decision_file.h"
#include "core/yaml/block_writer.h"
#include "core/yaml/reader.h"

namespace countersign::usecases {

namespace {

using json::ObjectReader;
using json::Value;

Value text(const std::string& string) {
    return Value::string(string);
}

Value refsToJson(const std::vector<packet::EvidenceRef>& refs) {
    auto out = Value::array();
    for (const packet::EvidenceRef& ref : refs)
        out.append(Value::object({{"artifact_id", text(ref.artifactId)}, {"pointer", text(ref.pointer)}}));
    return out;
}

Value toJson(const DecisionDraft::Source& source) {
    auto out = Value::object({{"file", text(source.file)},
                              {"uri", text(source.uri)},
                              {"captured_at_utc", text(source.capturedAt)}});
    if (!source.artifactId.empty()) out.set("artifact_id", text(source.artifactId));
    return out;
}

Value snapshotToJson(const DecisionDraft& draft) {
    Value out = toJson(draft.rankingSnapshot);
    if (!draft.snapshotNeedsFacts()) return out;
    const DecisionDraft::SnapshotFacts& facts = draft.snapshotFacts;
    out.set("ranking_snapshot_id", text(facts.snapshotId));
    out.set("simulation_rule_version", text(facts.simulationRuleVersion));
    out.set("generated_utc", text(facts.generated));
    out.set("fallback", Value::object({{"decision_label", text(facts.fallbackLabel)},
                                       {"lane_id", text(facts.fallbackLane)}}));
    return out;
}

Value evidenceToJson(const DecisionDraft& draft) {
    auto context = Value::array();
    for (const DecisionDraft::Source& source : draft.context)
        context.append(toJson(source));
    auto out = Value::object({{"context", std::move(context)}});
    if (!draft.rankingSnapshot.file.empty()) out.set("ranking_snapshot", snapshotToJson(draft));
    if (!draft.forecastBand.file.empty()) out.set("forecast_band_snapshot", toJson(draft.forecastBand));
    if (!draft.dashboardExtract.file.empty()) out.set("dashboard_extract", toJson(draft.dashboardExtract));
    return out;
}

Value signersToJson(const std::vector<DecisionDraft::SignerRow>& rows) {
    auto out = Value::array();
    for (const DecisionDraft::SignerRow& row : rows) {
        auto eligible = Value::array();
        for (const std::string& person : row.eligible)
            eligible.append(text(person));
        out.append(Value::object({{"role", text(row.role)}, {"eligible", std::move(eligible)}}));
    }
    return out;
}

Value toJson(const DecisionDraft::Reason& reason) {
    auto out = Value::object({{"reason_code", text(reason.reasonCode)},
                              {"text", text(reason.text)},
                              {"evidence_refs", refsToJson(reason.evidenceRefs)}});
    if (!reason.laneId.empty()) out.set("lane_id", text(reason.laneId));
    return out;
}

Value toJson(const std::vector<DecisionDraft::Commitment>& items, const char* idName) {
    auto out = Value::array();
    for (const DecisionDraft::Commitment& item : items) {
        auto row = Value::object({{idName, text(item.id)},
                                  {"text", text(item.text)},
                                  {"owner", text(item.owner)},
                                  {"due_at_utc", text(item.dueAt)},
                                  {"evidence_refs", refsToJson(item.evidenceRefs)}});
        if (std::string_view(idName) == "acceptance_id") row.set("reason_code", text(item.reasonCode));
        out.append(std::move(row));
    }
    return out;
}

Value rationaleToJson(const DecisionDraft& draft) {
    auto further = Value::array();
    for (std::size_t i = lanes::alwaysNamedRejections; i < draft.rejections.size(); ++i)
        further.append(toJson(draft.rejections[i]));
    auto out = Value::object(
        {{"selection_primary_reason", toJson(draft.primary)},
         {"selection_secondary_reason", toJson(draft.secondary)},
         {"further_rejected_lane_reasons", std::move(further)},
         {"known_risk_acceptances", toJson(draft.riskAcceptances, "acceptance_id")},
         {"required_follow_up_controls", toJson(draft.followUpControls, "control_id")}});
    if (!draft.rejections.empty()) out.set("rejected_lane_1_reason", toJson(draft.rejections[0]));
    if (draft.rejections.size() > 1) out.set("rejected_lane_2_reason", toJson(draft.rejections[1]));
    return out;
}

std::string textOf(ObjectReader& r, std::string_view name) {
    return r.has(name) ? r.string(name) : std::string();
}

void readObject(ObjectReader& r, std::string_view name, const std::function<void(ObjectReader&)>& read) {
    if (r.has(name)) r.object(name, read);
}

void readObjects(ObjectReader& r, std::string_view name, const std::function<void(ObjectReader&)>& read) {
    if (r.has(name)) r.objects(name, read);
}

DecisionDraft::Source readSource(ObjectReader& r) {
    return {textOf(r, "file"), textOf(r, "uri"), textOf(r, "captured_at_utc"), textOf(r, "artifact_id")};
}

void readSnapshot(ObjectReader& r, DecisionDraft& out) {
    out.rankingSnapshot = readSource(r);
    out.snapshotFacts = {textOf(r, "ranking_snapshot_id"), textOf(r, "simulation_rule_version"),
                         textOf(r, "generated_utc"), {}, {}};
    readObject(r, "fallback", [&](ObjectReader& fallback) {
        out.snapshotFacts.fallbackLabel = textOf(fallback, "decision_label");
        out.snapshotFacts.fallbackLane = textOf(fallback, "lane_id");
    });
}

std::vector<packet::EvidenceRef> readRefs(ObjectReader& r) {
    std::vector<packet::EvidenceRef> out;
    readObjects(r, "evidence_refs", [&](ObjectReader& item) {
        out.push_back({textOf(item, "artifact_id"), textOf(item, "pointer")});
    });
    return out;
}

DecisionDraft::Reason readReason(ObjectReader& r) {
    return {textOf(r, "lane_id"), textOf(r, "reason_code"), textOf(r, "text"), readRefs(r)};
}

DecisionDraft::Commitment readCommitment(ObjectReader& r, std::string_view idName) {
    return {textOf(r, idName),  textOf(r, "reason_code"), textOf(r, "text"),
            textOf(r, "owner"), textOf(r, "due_at_utc"),  readRefs(r)};
}

void readEvidence(ObjectReader& r, DecisionDraft& out) {
    readObject(r, "ranking_snapshot", [&](ObjectReader& item) { readSnapshot(item, out); });
    readObject(r, "forecast_band_snapshot", [&](ObjectReader& item) { out.forecastBand = readSource(item); });
    readObject(r, "dashboard_extract", [&](ObjectReader& item) { out.dashboardExtract = readSource(item); });
    readObjects(r, "context", [&](ObjectReader& item) { out.context.push_back(readSource(item)); });
}

void readRationale(ObjectReader& r, DecisionDraft& out) {
    readObject(r, "selection_primary_reason", [&](ObjectReader& item) { out.primary = readReason(item); });
    readObject(r, "selection_secondary_reason", [&](ObjectReader& item) { out.secondary = readReason(item); });
    for (const char* name : {"rejected_lane_1_reason", "rejected_lane_2_reason"})
        readObject(r, name, [&](ObjectReader& item) { out.rejections.push_back(readReason(item)); });
    readObjects(r, "further_rejected_lane_reasons",
                [&](ObjectReader& item) { out.rejections.push_back(readReason(item)); });
    readObjects(r, "known_risk_acceptances", [&](ObjectReader& item) {
        out.riskAcceptances.push_back(readCommitment(item, "acceptance_id"));
    });
    readObjects(r, "required_follow_up_controls", [&](ObjectReader& item) {
        out.followUpControls.push_back(readCommitment(item, "control_id"));
    });
}

void addLine(std::string& out, const char* name, const Value& value, const char* indent) {
    out += std::string(name) + ":";
    yaml::writeBlock(out, value, indent);
}

} // namespace

std::string DecisionDraft::decisionYaml() const {
    std::string out;
    addLine(out, "exception_cluster_id", Value::string(cluster), "");
    addLine(out, "selected_lane_id", Value::string(selectedLane), "");
    addLine(out, "evidence", evidenceToJson(*this), "  ");
    addLine(out, "required_signers", signersToJson(requiredSigners), "  ");
    addLine(out, "decision_rationale", rationaleToJson(*this), "  ");
    return out;
}

std::string DecisionDraft::text() const {
    std::string out = "# An unfinished draft: kept while it is written, removed when it is issued.\n";
    addLine(out, "release_window_id", Value::string(window), "");
    if (startedFrom.revision > 0)
        addLine(out, "started_from",
                Value::object({{"revision", Value::string(std::to_string(startedFrom.revision))},
                               {"core_sha256", Value::string(startedFrom.coreSha256)}}),
                "  ");
    return out + decisionYaml();
}

Result<DecisionDraft> DecisionDraft::parse(std::string_view bytes, std::string_view file) {
    auto document = yaml::read(bytes, file, DecisionFile::maxBytes);
    if (!document) return std::move(document).error();
    ObjectReader r(*document, file, "", json::Scalars::yaml);
    DecisionDraft out;
    out.window = textOf(r, "release_window_id");
    readObject(r, "started_from", [&](ObjectReader& from) {
        out.startedFrom = {from.integer("revision", 1, 999999), from.digest("core_sha256").hex()};
    });
    out.cluster = textOf(r, "exception_cluster_id");
    out.selectedLane = textOf(r, "selected_lane_id");
    readObject(r, "evidence", [&](ObjectReader& evidence) { readEvidence(evidence, out); });
    readObjects(r, "required_signers", [&](ObjectReader& row) {
        std::string role = textOf(row, "role");
        out.requiredSigners.push_back({std::move(role), row.strings("eligible", 64)});
    });
    readObject(r, "decision_rationale", [&](ObjectReader& item) { readRationale(item, out); });
    if (auto done = r.finish(); !done) return std::move(done).error();
    return out;
}

} // namespace countersign::usecases
