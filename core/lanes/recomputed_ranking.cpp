#include "core/lanes/recomputed_ranking.h"

#include "core/lanes/lane_list.h"

#include <algorithm>

namespace countersign::lanes {

Result<std::vector<RecomputedPlace>> recomputeRanking(const std::vector<Lane>& lanes,
                                                      const std::optional<ScoringRules>& rules) {
    std::vector<Lane> rescored = lanes;
    if (rules)
        for (Lane& lane : rescored) {
            auto score = rules->scoreOf(lane);
            if (!score) {
                Error error = std::move(score).error();
                error.place = lane.id.text();
                return error;
            }
            lane.score = *score;
        }
    std::vector<RecomputedPlace> places;
    for (const Lane& lane : rescored) {
        const auto before = std::count_if(rescored.begin(), rescored.end(),
                                          [&](const Lane& other) { return ranksBefore(other, lane); });
        places.push_back({lane.score, before + 1});
    }
    return places;
}

} // namespace countersign::lanes
