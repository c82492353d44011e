#include "core/usecases/show_lanes.h"

#include "core/lanes/evidence_document.h"
#include "core/lanes/lanes_csv.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/lanes/snapshot_json.h"

namespace countersign::usecases {

namespace {

Result<ShownLanes> shown(std::vector<lanes::Lane> lanes, const std::optional<lanes::ScoringRules>& rules,
                         std::string_view file) {
    auto places = lanes::recomputeRanking(lanes, rules);
    if (!places) return std::move(places).error().inFile(file);
    auto comparison = lanes::TopTwoComparison::compute(lanes, lanes.front());
    if (!comparison) return std::move(comparison).error().inFile(file);
    return ShownLanes{std::move(lanes), std::move(*places), std::move(*comparison)};
}

} // namespace

bool ShownLanes::differs(std::size_t lane) const {
    return lanes[lane].score != recomputed[lane].score || lanes[lane].rank != recomputed[lane].rank;
}

bool ShownLanes::anyDiffers() const {
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (differs(i)) return true;
    return false;
}

json::Value ShownLanes::toJson() const {
    json::Value rows = json::Value::array();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        json::Value row = lanes::laneToJson(lanes[i]);
        row.set("recomputed_score", json::Value::string(recomputed[i].score.text()));
        row.set("recomputed_rank", json::Value::integer(recomputed[i].rank));
        rows.append(std::move(row));
    }
    return json::Value::object({{"verdict", json::Value::string(anyDiffers() ? "differs" : "agrees")},
                                {"lanes", std::move(rows)},
                                {"top_two_comparison", comparison.toJson()}});
}

Result<ShownLanes> showLanes(std::string_view bytes, std::string_view file,
                             const std::optional<lanes::ScoringRules>& rules) {
    const std::string_view mediaType = lanes::mediaTypeForName(file);
    if (mediaType == lanes::csvMediaType) {
        auto read = lanes::readLanesCsv(bytes, file, rules);
        if (!read) return std::move(read).error();
        return shown(std::move(*read), rules, file);
    }
    auto snapshot = lanes::RankingSnapshot::parse(bytes, file, mediaType);
    if (!snapshot) return std::move(snapshot).error();
    return shown(snapshot->lanes(), rules ? rules : snapshot->scoringRules(), file);
}

Result<lanes::ScoringRules> readScoringRules(std::string_view bytes, std::string_view file) {
    const bool isJson = lanes::mediaTypeForName(file) == lanes::jsonMediaType;
    const auto document =
        lanes::readEvidence(bytes, isJson ? lanes::jsonMediaType : lanes::yamlMediaType, file);
    if (!document) return document.error();
    json::ObjectReader reader(**document, file, "", isJson ? json::Scalars::evidence : json::Scalars::yaml);
    lanes::ScoringRules rules;
    if (!reader.failed()) rules = lanes::ScoringRules::read(reader);
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return rules;
}

} // namespace countersign::usecases
