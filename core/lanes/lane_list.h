#pragma once

#include "core/json/object_reader.h"
#include "core/lanes/lane.h"

#include <optional>
#include <vector>

namespace countersign::lanes {

/// The member `lanes`, in rank order: two or more distinct lanes of one cluster (of the first lane, when none
/// is given) with ranks 1 … n. Errors (in the reader): laneOfOtherCluster, nameRepeated, tooFewLanes,
/// ranksNotConsecutive, and those of Lane::read.
std::vector<Lane> readLaneList(json::ObjectReader& reader, std::optional<ClusterId> cluster);

/// Higher score first, ties by lane_id.
bool ranksBefore(const Lane& left, const Lane& right);

} // namespace countersign::lanes
