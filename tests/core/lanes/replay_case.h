#pragma once

#include "core/lanes/lane_projection.h"
#include "core/lanes/replay.h"
#include "tests/support/edited_file.h"

#include <string>
#include <vector>

namespace countersign::test {

inline policy::SignerPolicy goodPolicy() {
    return policy::SignerPolicy::parse(readDataFile("policy/policy.yaml"), "policy.yaml").value();
}

inline std::string goodFile() {
    return readDataFile("lanes/snapshot.json");
}

/// The good file with further members before `fallback`.
inline std::string withMembers(const std::string& bytes, const std::string& members) {
    return edited(bytes, "\"fallback\":", members + ", \"fallback\":");
}

inline lanes::RankingSnapshot parsed(const std::string& bytes) {
    return lanes::RankingSnapshot::parse(bytes, "snapshot.json").value();
}

/// What an honest core states about the snapshot.
inline lanes::ReplayClaim honestClaim(const lanes::RankingSnapshot& snapshot, const char* lane) {
    lanes::ReplayClaim claim;
    claim.releaseWindowId = snapshot.window().text();
    claim.exceptionClusterId = snapshot.cluster().text();
    claim.selectedLaneId = lane;
    claim.selectedOptionId = snapshot.findLane(lane)->option.text();
    claim.rankingSnapshotId = snapshot.id().text();
    claim.simulationRuleVersion = snapshot.simulationRuleVersion();
    claim.artifact = {"ranking-snapshot", Sha256::parse(std::string(64, 'a')).value(),
                      "https://sim.example/rs"};
    claim.baseline =
        lanes::ReplayBaseline::compute(snapshot, claim.artifact, lane, goodPolicy()).value().toJson();
    claim.projection = lanes::laneProjection(*snapshot.findLane(lane), goodPolicy());
    return claim;
}

/// "name: expected | found" of every step that differs, one per line.
inline std::string differencesOf(const std::vector<lanes::ReplayStep>& steps) {
    std::string lines;
    for (const lanes::ReplayStep& step : steps)
        if (!step.ok)
            lines += (lines.empty() ? "" : "\n") + step.name + ": " + step.expected + " | " + step.found;
    return lines;
}

inline std::string replayOf(const lanes::RankingSnapshot& snapshot, const lanes::ReplayClaim& claim) {
    return differencesOf(lanes::replay(snapshot, claim, goodPolicy()));
}

} // namespace countersign::test
