#include "core/lanes/lanes_csv.h"

#include "core/csv/reader.h"
#include "core/lanes/evidence_document.h"
#include "core/lanes/lane_list.h"

#include <algorithm>
#include <string>

namespace countersign::lanes {

namespace {

/// The rows as items of `lanes`; what the file leaves out and the program computes stands in for now.
json::Value laneItems(const csv::Table& table, bool withRules) {
    json::Value items = json::Value::array();
    for (json::Value row : table.rows.items()) {
        for (const char* column : {"confidence_class", "risk_overlay"})
            if (const json::Value* cell = row.find(column); cell != nullptr && cell->asText().empty())
                row.remove(column);
        if (withRules && !table.has("score")) row.set("score", json::Value::string("0"));
        if (!table.has("rank"))
            row.set("rank", json::Value::string(std::to_string(items.items().size() + 1)));
        items.append(std::move(row));
    }
    return items;
}

Result<void> computeScores(std::vector<Lane>& lanes, const ScoringRules& rules, const csv::Table& table) {
    for (Lane& lane : lanes) {
        auto score = rules.scoreOf(lane);
        if (!score) {
            Error error = std::move(score).error();
            error.place = "/" + std::to_string(lane.position);
            return table.located(std::move(error), "");
        }
        lane.score = *score;
    }
    return {};
}

void computeRanks(std::vector<Lane>& lanes) {
    std::sort(lanes.begin(), lanes.end(), ranksBefore);
    std::int64_t rank = 0;
    for (Lane& lane : lanes)
        lane.rank = ++rank;
}

Result<std::vector<Lane>> readTable(const csv::Table& table, std::string_view file,
                                    const std::optional<ScoringRules>& rules) {
    const json::Value document = json::Value::object({{"lanes", laneItems(table, rules.has_value())}});
    json::ObjectReader reader(document, file, "", json::Scalars::yaml);
    auto lanes = readLaneList(reader, std::nullopt);
    if (auto done = reader.finish(); !done) return table.located(std::move(done).error(), "/lanes");
    if (!table.has("score"))
        if (auto done = computeScores(lanes, *rules, table); !done) return std::move(done).error();
    if (!table.has("rank")) computeRanks(lanes);
    return lanes;
}

} // namespace

Result<std::vector<Lane>> readLanesCsv(std::string_view bytes, std::string_view file,
                                       const std::optional<ScoringRules>& rules) {
    const auto table = csv::readTable(bytes, file, {.maxBytes = maxEvidenceBytes});
    if (!table) return table.error();
    auto lanes = readTable(*table, file, rules);
    if (!lanes) return std::move(lanes).error().inFile(file);
    return lanes;
}

} // namespace countersign::lanes
