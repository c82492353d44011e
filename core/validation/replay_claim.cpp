#include "core/validation/replay_claim.h"

namespace countersign::validation {

lanes::ReplayClaim replayClaim(const packet::CoreContent& content, const packet::Artifact& snapshot) {
    return {content.key.window.text(),
            content.key.cluster.text(),
            content.selectedLane.text(),
            content.selectedOption.text(),
            content.rankingSnapshot.text(),
            content.evidence.simulationRuleVersion,
            {snapshot.id.text(), snapshot.sha256, snapshot.uri},
            content.replayBaseline,
            content.projection};
}

} // namespace countersign::validation
