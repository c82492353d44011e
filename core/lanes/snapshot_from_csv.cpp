#include "core/lanes/snapshot_from_csv.h"

#include "core/json/writer.h"
#include "core/lanes/lanes_csv.h"
#include "core/lanes/snapshot_json.h"
#include "core/policy/text_members.h"

#include <algorithm>

namespace countersign::lanes {

std::optional<SnapshotFacts> SnapshotFacts::read(json::ObjectReader& reader) {
    const auto id = reader.id<SnapshotTag>("ranking_snapshot_id");
    const std::string version = policy::readLine(reader, "simulation_rule_version", 128);
    const Timestamp generated = reader.timestamp("generated_utc");
    const auto fallback = readFallback(reader);
    std::optional<ScoringRules> rules;
    if (reader.has("scoring_rules"))
        reader.object("scoring_rules",
                      [&](json::ObjectReader& nested) { rules = ScoringRules::read(nested); });
    if (reader.failed()) return std::nullopt;
    return SnapshotFacts{*id, version, generated, *fallback, std::move(rules)};
}

Result<std::string> snapshotFromCsv(std::string_view bytes, std::string_view file, const WindowId& window,
                                    const SnapshotFacts& facts) {
    auto lanes = readLanesCsv(bytes, file, facts.scoringRules);
    if (!lanes) return std::move(lanes).error();
    std::sort(lanes->begin(), lanes->end(),
              [](const Lane& left, const Lane& right) { return left.position < right.position; });
    json::Value items = json::Value::array();
    for (const Lane& lane : *lanes)
        items.append(laneToJson(lane));
    const auto string = [](const std::string& content) { return json::Value::string(content); };
    json::Value snapshot = json::Value::object(
        {{"ranking_snapshot_id", string(facts.id.text())},
         {"release_window_id", string(window.text())},
         {"exception_cluster_id", string(lanes->front().cluster.text())},
         {"simulation_rule_version", string(facts.simulationRuleVersion)},
         {"generated_utc", string(facts.generated.text())},
         {"lanes", std::move(items)},
         {"fallback", json::Value::object({{"decision_label", string(facts.fallback.decisionLabel)},
                                           {"lane_id", string(facts.fallback.lane.text())}})}});
    if (facts.scoringRules) snapshot.set("scoring_rules", rulesToJson(*facts.scoringRules));
    std::string text = json::writeCanonical(snapshot);
    // What is kept must be a snapshot by the rules of every other one.
    if (auto read = RankingSnapshot::parse(text, file); !read) return std::move(read).error();
    return text;
}

} // namespace countersign::lanes
