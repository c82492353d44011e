#include "core/usecases/review_material.h"

#include <algorithm>
#include <set>

namespace countersign::usecases {

namespace {

std::vector<Sha256> sorted(const std::set<Sha256>& digests) {
    return {digests.begin(), digests.end()};
}

std::set<Sha256> artifactDigests(const packet::Core& core) {
    std::set<Sha256> out;
    for (const packet::Artifact& artifact : core.content().evidence.artifacts)
        out.insert(artifact.sha256);
    return out;
}

std::set<Sha256> citedDigests(const packet::Core& core) {
    std::set<Sha256> out;
    for (const auto& [claim, reference] : core.content().rationale.references())
        if (const packet::Artifact* artifact = core.content().evidence.find(reference->artifactId))
            out.insert(artifact->sha256);
    return out;
}

} // namespace

std::array<ReviewMaterial, 4> reviewMaterial(const packet::Core& core) {
    const packet::CoreContent& content = core.content();
    std::set<Sha256> ranking;
    if (content.evidence.rankingSnapshotHash) ranking.insert(*content.evidence.rankingSnapshotHash);
    const std::set<Sha256> rules{content.policy.policySha256, content.policy.directorySha256};
    return {{{statement::verificationNames[0],
              {"/replay_baseline", "/selected_lane_id", "/projection"},
              sorted(ranking)},
             {statement::verificationNames[1], {"/required_signers", "/policy"}, sorted(rules)},
             {statement::verificationNames[2], {"/evidence_bundle"}, sorted(artifactDigests(core))},
             {statement::verificationNames[3],
              {"/decision_rationale", "/ranking_snapshot_id"},
              sorted(citedDigests(core))}}};
}

} // namespace countersign::usecases
