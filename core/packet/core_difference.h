#pragma once

#include "core/packet/core.h"
#include "core/packet/difference.h"

#include <vector>

namespace countersign::packet {

/// What one revision decides otherwise than another. Places are those of the core, with three of them told by
/// lane: `/decision_rationale/rejected_lane_reasons/{lane}` for every rejection, whatever its rank, and
/// `/replay_baseline/top_two_comparison/lanes/{lane}/{field}` and `…/better/{field}` for the comparison.
/// Left out is what differs in every two revisions: the revision itself, its outcome link, its lineage, and
/// the time of the issue, also as the time at which the fail matrix was taken.
std::vector<Difference> coreDifferences(const Core& before, const Core& after);

} // namespace countersign::packet
