#pragma once

#include "core/lanes/lane.h"

#include <cstddef>
#include <vector>

namespace countersign::lanes {

/// The lanes that were not selected, in rank order.
std::vector<const Lane*> rejectedLanes(const std::vector<Lane>& byRank, std::string_view selectedLaneId);

/// How many rejected lanes have a reason of their own member in the rationale.
inline constexpr std::size_t alwaysNamedRejections = 2;

/// The first two rejected lanes need a reason always, the others above the policy's threshold. `place` is the
/// lane's among rejectedLanes.
bool needsReason(std::size_t place, const Lane& lane, const Decimal& threshold);

} // namespace countersign::lanes
