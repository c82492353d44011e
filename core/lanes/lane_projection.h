#pragma once

#include "core/json/value.h"
#include "core/lanes/lane.h"
#include "core/policy/signer_policy.h"

namespace countersign::lanes {

/// `projection` of the core: what selecting this lane promises, classes by the policy's thresholds.
json::Value laneProjection(const Lane& selected, const policy::SignerPolicy& policy);

} // namespace countersign::lanes
