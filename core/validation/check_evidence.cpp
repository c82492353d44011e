#include "core/policy/fail_matrix_table.h"
#include "core/validation/checks.h"

#include <set>

namespace countersign::validation {

namespace {

std::string placeOf(std::size_t artifact) {
    return "/evidence_bundle/artifacts/" + std::to_string(artifact);
}

Finding inconsistent(std::string place, std::string detail) {
    return {Constraint::EVIDENCE_INCONSISTENT, std::move(place), std::move(detail)};
}

/// One artifact of each kind but context, and no id twice.
void checkUniqueness(const packet::EvidenceBundle& bundle, Findings& findings) {
    std::set<packet::ArtifactKind> kinds;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < bundle.artifacts.size(); ++i) {
        const packet::Artifact& artifact = bundle.artifacts[i];
        if (artifact.kind != packet::ArtifactKind::context && !kinds.insert(artifact.kind).second)
            findings.push_back(inconsistent(placeOf(i), "a second artifact of kind " +
                                                            std::string(packet::kindName(artifact.kind))));
        if (!ids.insert(foldCase(artifact.id.text())).second)
            findings.push_back(inconsistent(placeOf(i), "a second artifact named " + artifact.id.text()));
    }
}

void checkBytes(const Dossier& dossier, Findings& findings) {
    const auto& artifacts = dossier.core.content().evidence.artifacts;
    for (std::size_t i = 0; i < artifacts.size(); ++i) {
        const packet::Artifact& artifact = artifacts[i];
        const EvidenceBytes* found = dossier.bytesOf(artifact.sha256);
        const std::string name = artifact.id.text() + ", sha256 " + artifact.sha256.hex();
        if (!found || found->state == EvidenceBytes::State::hashOnly)
            findings.push_back({Constraint::EVIDENCE_HASH_ONLY, placeOf(i), name});
        else if (found->state == EvidenceBytes::State::mismatch)
            findings.push_back({Constraint::EVIDENCE_MISMATCH, placeOf(i), name});
        else if (static_cast<std::int64_t>(found->bytes.size()) != artifact.sizeBytes)
            findings.push_back(inconsistent(placeOf(i) + "/size_bytes",
                                            "it says " + std::to_string(artifact.sizeBytes) +
                                                ", the file has " + std::to_string(found->bytes.size())));
    }
}

/// What the core says of its snapshot, against the snapshot itself.
void checkSnapshotIdentity(const packet::CoreContent& content, const lanes::RankingSnapshot& snapshot,
                           Findings& findings) {
    const auto compare = [&](std::string place, const std::string& stated, const std::string& real) {
        if (stated != real)
            findings.push_back(inconsistent(std::move(place),
                                            "the packet says " + stated + ", the ranking snapshot " + real));
    };
    compare("/ranking_snapshot_id", content.rankingSnapshot.text(), snapshot.id().text());
    compare("/release_window_id", content.key.window.text(), snapshot.window().text());
    compare("/exception_cluster_id", content.key.cluster.text(), snapshot.cluster().text());
    if (content.evidence.simulationRuleVersion)
        compare("/evidence_bundle/simulation_rule_version", *content.evidence.simulationRuleVersion,
                snapshot.simulationRuleVersion());
}

void checkFailMatrixRun(const packet::CoreContent& content, Findings& findings) {
    const auto& stated = content.evidence.failMatrixRunId;
    if (!stated) return;
    const packet::Artifact* matrix = content.evidence.find(packet::ArtifactKind::failMatrix);
    const std::string real = matrix ? policy::failMatrixRunId(content.policy.schemaSha256,
                                                              content.policy.policySha256, matrix->sha256)
                                    : "no artifact of kind fail_matrix";
    if (*stated != real)
        findings.push_back({Constraint::FAIL_MATRIX_RUN, "/evidence_bundle/fail_matrix_run_id",
                            "the packet says " + *stated + ", the bundle gives " + real});
}

} // namespace

void checkEvidence(const Examination& examination, Findings& findings) {
    const packet::CoreContent& content = examination.content();
    checkUniqueness(content.evidence, findings);
    checkBytes(examination.dossier(), findings);
    if (examination.snapshot()) checkSnapshotIdentity(content, *examination.snapshot(), findings);
    checkFailMatrixRun(content, findings);
}

} // namespace countersign::validation
