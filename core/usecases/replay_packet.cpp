#include "core/usecases/replay_packet.h"

#include "core/lanes/lane_projection.h"
#include "core/validation/replay_claim.h"

namespace countersign::usecases {

namespace {

/// The core with everything computed put in from the evidence again.
Result<packet::Core> assembleAgain(const validation::Dossier& dossier, const lanes::RankingSnapshot& snapshot,
                                   const packet::Artifact& artifact) {
    packet::CoreContent content = dossier.core.content();
    const policy::SignerPolicy& policy = *dossier.rules.policy;
    auto baseline = lanes::ReplayBaseline::compute(
        snapshot, {artifact.id.text(), artifact.sha256, artifact.uri}, content.selectedLane.text(), policy);
    if (!baseline) return std::move(baseline).error();
    const lanes::Lane& lane = *snapshot.findLane(content.selectedLane.text());
    content.replayBaseline = baseline->toJson();
    content.projection = lanes::laneProjection(lane, policy);
    content.selectedOption = lane.option;
    content.rankingSnapshot = snapshot.id();
    content.evidence.simulationRuleVersion = snapshot.simulationRuleVersion();
    return packet::Core::assemble(std::move(content));
}

} // namespace

Result<std::vector<lanes::ReplayStep>> replayPacket(const validation::Dossier& dossier) {
    const packet::CoreContent& content = dossier.core.content();
    const packet::Artifact* artifact = content.evidence.find(packet::ArtifactKind::rankingSnapshot);
    const validation::EvidenceBytes* bytes = artifact ? dossier.bytesOf(artifact->sha256) : nullptr;
    if (!bytes || bytes->state != validation::EvidenceBytes::State::verified || !dossier.rules.policy)
        return Error(ErrorCode::replayWithoutEvidence, dossier.file,
                     "/evidence_bundle/ranking_snapshot_hash");
    auto snapshot = lanes::RankingSnapshot::parse(bytes->bytes, artifact->id.text(), artifact->mediaType);
    if (!snapshot) return std::move(snapshot).error();
    auto steps = lanes::replay(*snapshot, validation::replayClaim(content, *artifact), *dossier.rules.policy);
    const auto again = assembleAgain(dossier, *snapshot, *artifact);
    const std::string found = dossier.core.digest().hex();
    const std::string expected = again ? again->digest().hex() : again.error().describe();
    steps.push_back({"core_digest", expected == found, expected, found});
    return steps;
}

} // namespace countersign::usecases
