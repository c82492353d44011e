#include "core/lanes/rejected_lanes.h"

namespace countersign::lanes {

std::vector<const Lane*> rejectedLanes(const std::vector<Lane>& byRank, std::string_view selectedLaneId) {
    std::vector<const Lane*> out;
    for (const Lane& lane : byRank)
        if (lane.id.text() != selectedLaneId) out.push_back(&lane);
    return out;
}

bool needsReason(std::size_t place, const Lane& lane, const Decimal& threshold) {
    return place < alwaysNamedRejections || lane.score > threshold;
}

} // namespace countersign::lanes
