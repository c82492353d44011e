#include "core/usecases/draft.h"

#include "core/lanes/lane_projection.h"
#include "core/lanes/replay_baseline.h"
#include "core/usecases/draft_evidence.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using packet::ArtifactKind;

Result<lanes::RankingSnapshot> readSnapshot(const DraftEvidence& evidence,
                                            const policy::ReleaseWindow& window,
                                            const DecisionFile& decision) {
    const packet::Artifact* artifact = evidence.bundle.find(ArtifactKind::rankingSnapshot);
    auto snapshot = lanes::RankingSnapshot::parse(evidence.bytes.at(artifact->sha256),
                                                  decision.rankingSnapshot->file, artifact->mediaType);
    if (!snapshot) return snapshot;
    if (snapshot->window() != window.id || snapshot->cluster() != decision.cluster)
        return foreignSnapshot(decision.rankingSnapshot->file,
                               snapshot->window().text() + ", " + snapshot->cluster().text());
    return snapshot;
}

/// Everybody who holds the role for this packet when it is issued.
std::vector<std::string> eligibleFor(policy::Role role, const policy::Directory& directory,
                                     const packet::PacketKey& key, const std::string& tier,
                                     const SignerId& author, Timestamp at) {
    std::vector<std::string> out;
    for (const policy::Signer& signer : directory.signers()) {
        const policy::Grant* grant = signer.grantOf(role);
        const bool issuesAndReleases = role == policy::Role::releaseAuthority && signer.id == author;
        if (grant && !issuesAndReleases && grant->scope.covers(key.window, key.cluster, tier, at))
            out.push_back(signer.id.text());
    }
    std::sort(out.begin(), out.end());
    return out;
}

Result<std::vector<packet::RequiredSigner>>
requiredSigners(const WindowRules& rules, const DecisionFile& decision, const packet::PacketKey& key,
                const policy::PolicyTier& tier, const SignerId& author, Timestamp at) {
    const policy::RequiredScope scope{{key.window.text()}, {key.cluster.text()}, {tier.name}};
    std::vector<packet::RequiredSigner> rows;
    for (const SignerRow& row : decision.requiredSigners)
        rows.push_back({row.role, scope, row.eligible});
    if (!rows.empty()) return rows;
    for (const policy::Role role : policy::signingRoles) {
        const auto eligible = eligibleFor(role, rules.directory, key, tier.name, author, at);
        for (int i = 0; i < tier.minimum(role); ++i) {
            if (eligible.empty())
                return Error(ErrorCode::nobodyEligible, "", std::string(policy::roleName(role)), tier.name);
            rows.push_back({role, scope, eligible});
        }
    }
    return rows;
}

} // namespace

Result<Draft> composeDraft(const policy::ReleaseWindow& window, const WindowRules& rules,
                           const DecisionFile& decision, const ReadSource& readSource, const SignerId& author,
                           Timestamp issuedAt, const DraftLineage& lineage) {
    if (!decision.rankingSnapshot) return Error(ErrorCode::snapshotNeeded, "", "/evidence/ranking_snapshot");
    auto evidence = gatherEvidence(window, rules, decision, readSource, issuedAt);
    if (!evidence) return std::move(evidence).error();
    auto snapshot = readSnapshot(*evidence, window, decision);
    if (!snapshot) return std::move(snapshot).error();
    evidence->bundle.simulationRuleVersion = snapshot->simulationRuleVersion();

    const packet::Artifact* artifact = evidence->bundle.find(ArtifactKind::rankingSnapshot);
    auto baseline =
        lanes::ReplayBaseline::compute(*snapshot, {artifact->id.text(), artifact->sha256, artifact->uri},
                                       decision.selectedLane.text(), rules.policy);
    if (!baseline) return std::move(baseline).error();
    const lanes::Lane& lane = *snapshot->findLane(decision.selectedLane.text());
    const packet::PacketKey key{window.id, decision.cluster, lineage.revision};
    const policy::PolicyTier& tier = rules.policy.tierFor(window.highImpact, lane.promotionWindowImpact);
    auto signers = requiredSigners(rules, decision, key, tier, author, issuedAt);
    if (!signers) return std::move(signers).error();

    const packet::PolicyPin pin{rules.policy.id(),        rules.policy.version(), rules.policy.digest(),
                                rules.directory.digest(), rules.schemaSha256,     tier.name};
    return Draft{packet::Core::assemble({key, lineage.previous, lineage.supersedes, author, issuedAt, pin,
                                         lane.id, lane.option, snapshot->id(), std::move(*signers),
                                         baseline->toJson(), lanes::laneProjection(lane, rules.policy),
                                         evidence->bundle, decision.rationale}),
                 std::move(evidence->bytes)};
}

} // namespace countersign::usecases
