#include "core/packet/core_json.h"

#include "core/json/object_reader.h"

#include <limits>

namespace countersign::packet {

namespace {

json::Value text(const std::string& string) {
    return json::Value::string(string);
}

json::Value lineageToJson(const CoreContent& content) {
    std::vector<json::Value> previous;
    for (const PreviousRevision& row : content.previous)
        previous.push_back(json::Value::object(
            {{"revision", json::Value::integer(row.revision)}, {"core_sha256", text(row.coreSha256.hex())}}));
    json::Value supersedes;
    if (content.supersedes)
        supersedes = json::Value::object({{"revision", json::Value::integer(content.supersedes->revision)},
                                          {"packet_sha256", text(content.supersedes->packetSha256.hex())}});
    return json::Value::object(
        {{"previous", json::Value::array(std::move(previous))}, {"supersedes", std::move(supersedes)}});
}

void readLineage(json::ObjectReader& r, CoreContent& content) {
    r.objects("previous", [&](json::ObjectReader& item) {
        const std::int64_t revision = item.integer("revision", 1, maxRevision);
        content.previous.push_back({revision, item.digest("core_sha256")});
    });
    if (r.isNull("supersedes")) return;
    r.object("supersedes", [&](json::ObjectReader& item) {
        const std::int64_t revision = item.integer("revision", 1, maxRevision);
        content.supersedes = SupersededRevision{revision, item.digest("packet_sha256")};
    });
}

json::Value policyToJson(const PolicyPin& pin) {
    return json::Value::object({{"policy_id", text(pin.policyId)},
                                {"policy_version", json::Value::integer(pin.policyVersion)},
                                {"policy_sha256", text(pin.policySha256.hex())},
                                {"directory_sha256", text(pin.directorySha256.hex())},
                                {"schema_sha256", text(pin.schemaSha256.hex())},
                                {"tier", text(pin.tier)}});
}

void readPolicy(json::ObjectReader& r, PolicyPin& pin) {
    if (const auto id = r.id<NameTag>("policy_id")) pin.policyId = id->text();
    pin.policyVersion = r.integer("policy_version", 1, std::numeric_limits<std::int32_t>::max());
    pin.policySha256 = r.digest("policy_sha256");
    pin.directorySha256 = r.digest("directory_sha256");
    pin.schemaSha256 = r.digest("schema_sha256");
    if (const auto tier = r.id<NameTag>("tier")) pin.tier = tier->text();
}

json::Value signersToJson(const std::vector<RequiredSigner>& rows) {
    std::vector<json::Value> list;
    for (const RequiredSigner& row : rows) {
        std::vector<json::Value> eligible;
        for (const std::string& id : row.eligible)
            eligible.push_back(text(id));
        list.push_back(json::Value::object({{"role", text(std::string(policy::roleName(row.role)))},
                                            {"authority_scope", row.scope.toJson()},
                                            {"eligible", json::Value::array(std::move(eligible))}}));
    }
    return json::Value::array(std::move(list));
}

void readSigner(json::ObjectReader& r, std::vector<RequiredSigner>& rows) {
    RequiredSigner row{};
    const std::string role =
        r.word("role", {"release_authority", "risk_governance_reviewer", "strategy_owner"});
    r.object("authority_scope",
             [&](json::ObjectReader& scope) { row.scope = policy::RequiredScope::read(scope); });
    row.eligible = r.strings("eligible", 64);
    if (r.failed()) return;
    row.role = *policy::parseRole(role);
    for (const std::string& id : row.eligible)
        if (auto checked = checkId(id, "signer_id"); !checked)
            return r.failWith("eligible", std::move(checked).error());
    if (row.eligible.empty()) return r.failWith("eligible", Error(ErrorCode::eligibleEmpty));
    rows.push_back(std::move(row));
}

} // namespace

json::Value coreToJson(const CoreContent& content) {
    auto value = json::Value::object({{"schema_version", json::Value::integer(schemaVersion)},
                                      {"strategy_packet_id", text(content.key.strategyPacketId())},
                                      {"lineage", lineageToJson(content)},
                                      {"issued_by", text(content.issuedBy.text())},
                                      {"issued_at_utc", text(content.issuedAt.text())},
                                      {"policy", policyToJson(content.policy)},
                                      {"selected_lane_id", text(content.selectedLane.text())},
                                      {"selected_mitigation_option_id", text(content.selectedOption.text())},
                                      {"ranking_snapshot_id", text(content.rankingSnapshot.text())},
                                      {"required_signers", signersToJson(content.requiredSigners)},
                                      {"replay_baseline", content.replayBaseline},
                                      {"projection", content.projection},
                                      {"evidence_bundle", content.evidence.toJson()},
                                      {"decision_rationale", content.rationale.toJson()},
                                      {"post_window_outcome_link", text(content.key.outcomeLink())}});
    content.key.writeTo(value);
    return value;
}

Result<CoreContent> coreFromJson(const json::Value& value, std::string_view file) {
    json::ObjectReader r(value, file, "", json::Scalars::signedFile);
    r.integer("schema_version", schemaVersion, schemaVersion);
    r.string("strategy_packet_id", 256);
    r.string("post_window_outcome_link", 256);
    const auto key = PacketKey::read(r);
    const auto issuedBy = r.id<SignerTag>("issued_by");
    const Timestamp issuedAt = r.timestamp("issued_at_utc");
    const auto lane = r.id<LaneTag>("selected_lane_id");
    const auto option = r.id<OptionTag>("selected_mitigation_option_id");
    const auto snapshot = r.id<SnapshotTag>("ranking_snapshot_id");
    const json::Value* baseline = r.need("replay_baseline");
    const json::Value* projection = r.need("projection");
    if (r.failed()) return r.finish().error();

    CoreContent content{*key,    {},        {}, *issuedBy, issuedAt,    {}, *lane,
                        *option, *snapshot, {}, *baseline, *projection, {}, {}};
    r.object("lineage", [&](json::ObjectReader& nested) { readLineage(nested, content); });
    r.object("policy", [&](json::ObjectReader& nested) { readPolicy(nested, content.policy); });
    r.objects("required_signers",
              [&](json::ObjectReader& item) { readSigner(item, content.requiredSigners); });
    r.object("evidence_bundle",
             [&](json::ObjectReader& nested) { content.evidence = EvidenceBundle::read(nested); });
    r.object("decision_rationale",
             [&](json::ObjectReader& nested) { content.rationale = DecisionRationale::read(nested); });
    if (auto done = r.finish(); !done) return std::move(done).error();
    return content;
}

} // namespace countersign::packet
