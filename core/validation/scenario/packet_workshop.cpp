#include "core/validation/scenario/packet_workshop.h"

#include "core/crypto/sha256.h"
#include "core/lanes/lane_projection.h"
#include "core/lanes/replay_baseline.h"
#include "core/policy/fail_matrix_table.h"
#include "core/yaml/reader.h"

#include <algorithm>

namespace countersign::validation {

namespace {

constexpr auto policyFile = "lesson120_signer_traceability_policy.yaml";
constexpr auto schemaFile = "lesson120_strategy_approval_packet_schema.yaml";
constexpr auto matrixFile = "lesson120_approval_fail_matrix.csv";
constexpr std::size_t maxSchemaBytes = 1u << 20;

constexpr auto firstIssuedAt = "2026-11-23T08:05:00Z";
constexpr std::int64_t secondsBetweenRevisions = 1800;

Timestamp timeOf(const char* text) {
    return Timestamp::parse(text).value();
}

Result<JsonSchema> readSchema(const std::string& bytes) {
    auto document = yaml::read(bytes, schemaFile, maxSchemaBytes);
    if (!document) return std::move(document).error();
    return JsonSchema::compile(*document, schemaFile);
}

/// The letters that the ids of a role's people begin with.
std::string_view kindOf(policy::Role role) {
    switch (role) {
    case policy::Role::strategyOwner:
        return "owner";
    case policy::Role::releaseAuthority:
        return "release";
    case policy::Role::riskGovernanceReviewer:
        return "risk";
    case policy::Role::observerOptional:
        break;
    }
    return "observer";
}

} // namespace

Result<PacketWorkshop> PacketWorkshop::open(const std::string& policyBytes, const std::string& schemaBytes,
                                            const std::string& matrixBytes) {
    auto policy = policy::SignerPolicy::parse(policyBytes, policyFile);
    if (!policy) return std::move(policy).error();
    auto schema = readSchema(schemaBytes);
    if (!schema) return std::move(schema).error();
    auto matrix = policy::FailMatrixTable::parse(matrixBytes, matrixFile);
    if (!matrix) return std::move(matrix).error();
    auto people = WorkshopPeople::gather(policy->fullTier());
    if (!people) return std::move(people).error();
    auto directory = policy::Directory::parse(people->directoryText(), "signers.yaml");
    if (!directory) return std::move(directory).error();
    return PacketWorkshop({std::move(*policy), std::move(*schema), crypto::sha256(schemaBytes),
                           std::move(*matrix), std::move(*people), std::move(*directory)},
                          matrixBytes);
}

PacketWorkshop::PacketWorkshop(Parts parts, const std::string& matrixBytes)
    : m_parts(std::move(parts)), m_failMatrixRunId(policy::failMatrixRunId(
                                     m_parts.schemaSha256, m_parts.policy.digest(), m_parts.matrix.digest())),
      m_evidence(matrixBytes, m_failMatrixRunId), m_window{m_evidence.snapshot().window(),
                                                           timeOf("2026-11-24T06:00:00Z"),
                                                           timeOf("2026-11-27T18:00:00Z"),
                                                           true,
                                                           policy::Environment::sandbox,
                                                           {m_evidence.snapshot().cluster()}} {
}

std::vector<packet::RequiredSigner> PacketWorkshop::requiredSigners() const {
    const policy::PolicyTier& tier = m_parts.policy.fullTier();
    const policy::RequiredScope scope{
        {m_window.id.text()}, {m_evidence.snapshot().cluster().text()}, {tier.name}};
    std::vector<packet::RequiredSigner> rows;
    for (const policy::Role role : policy::signingRoles)
        for (int i = 0; i < std::max(1, tier.minimum(role)); ++i)
            rows.push_back({role, scope, m_parts.people.all(kindOf(role))});
    return rows;
}

packet::CoreContent PacketWorkshop::draft(std::int64_t revision) const {
    const lanes::RankingSnapshot& snapshot = m_evidence.snapshot();
    const lanes::Lane& lane = snapshot.lanes().front();
    const packet::Artifact& artifact = *m_evidence.bundle().find(packet::ArtifactKind::rankingSnapshot);
    const auto baseline = lanes::ReplayBaseline::compute(
        snapshot, {artifact.id.text(), artifact.sha256, artifact.uri}, lane.id.text(), m_parts.policy);
    return {{m_window.id, snapshot.cluster(), revision},
            {},
            {},
            SignerId::parse("author-1").value(),
            timeOf(firstIssuedAt).plusSeconds((revision - 1) * secondsBetweenRevisions),
            {m_parts.policy.id(), m_parts.policy.version(), m_parts.policy.digest(),
             m_parts.directory.digest(), m_parts.schemaSha256, m_parts.policy.fullTier().name},
            lane.id,
            lane.option,
            snapshot.id(),
            requiredSigners(),
            baseline.value().toJson(),
            lanes::laneProjection(lane, m_parts.policy),
            m_evidence.bundle(),
            m_evidence.rationale(m_parts.policy)};
}

Dossier PacketWorkshop::dossier(const packet::Core& core, std::vector<statement::Statement> statements,
                                std::optional<std::string> sealedBytes) const {
    Dossier dossier{.core = core};
    dossier.file = core.fileName();
    dossier.statements = std::move(statements);
    dossier.rules.policy = std::make_shared<const policy::SignerPolicy>(m_parts.policy);
    dossier.rules.directory = std::make_shared<const policy::Directory>(m_parts.directory);
    dossier.rules.schema = std::make_shared<const JsonSchema>(m_parts.schema);
    dossier.rules.policyTrusted = true;
    dossier.rules.directoryTrusted = true;
    for (const auto& [digest, bytes] : m_evidence.files())
        dossier.evidence[digest] = {EvidenceBytes::State::verified, bytes};
    dossier.window = m_window;
    if (!sealedBytes) return dossier;
    dossier.sealedFile = "packets/" + core.key().stem() + ".json";
    auto sealed = workflow::SealedPacket::parse(std::move(*sealedBytes), dossier.sealedFile);
    if (sealed)
        dossier.sealed = std::move(*sealed);
    else
        dossier.sealedFault = std::move(sealed).error();
    return dossier;
}

} // namespace countersign::validation
