#include "core/usecases/draft.h"

#include "core/lanes/lane_projection.h"
#include "core/lanes/replay_baseline.h"
#include "core/usecases/draft_evidence.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using packet::ArtifactKind;

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

Result<std::vector<packet::RequiredSigner>> requiredSigners(const std::vector<SignerRow>& wanted,
                                                            const packet::PacketKey& key,
                                                            const policy::PolicyTier& tier) {
    const policy::RequiredScope scope{{key.window.text()}, {key.cluster.text()}, {tier.name}};
    std::vector<packet::RequiredSigner> rows;
    for (const SignerRow& row : wanted) {
        if (row.eligible.empty())
            return Error(ErrorCode::nobodyEligible, "", std::string(policy::roleName(row.role)), tier.name);
        rows.push_back({row.role, scope, row.eligible});
    }
    return rows;
}

} // namespace

std::vector<SignerRow> proposeRoster(const policy::Directory& directory, const packet::PacketKey& key,
                                     const policy::PolicyTier& tier, const SignerId& author, Timestamp at) {
    std::vector<SignerRow> rows;
    for (const policy::Role role : policy::signingRoles) {
        const auto eligible = eligibleFor(role, directory, key, tier.name, author, at);
        for (int i = 0; i < tier.minimum(role); ++i)
            rows.push_back({role, eligible});
    }
    return rows;
}

Result<Draft> composeDraft(const policy::ReleaseWindow& window, const WindowRules& rules,
                           const DecisionFile& decision, const ReadSource& readSource, const SignerId& author,
                           Timestamp issuedAt, const DraftLineage& lineage) {
    if (!decision.rankingSnapshot) return Error(ErrorCode::snapshotNeeded, "", "/evidence/ranking_snapshot");
    auto evidence = gatherEvidence(window, rules, decision, readSource, issuedAt);
    if (!evidence) return std::move(evidence).error();
    auto snapshot = draftSnapshot(*evidence, window, decision);
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
    auto signers = requiredSigners(decision.requiredSigners.empty()
                                       ? proposeRoster(rules.directory, key, tier, author, issuedAt)
                                       : decision.requiredSigners,
                                   key, tier);
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
