#pragma once

#include "core/lanes/replay.h"
#include "core/packet/core.h"

namespace countersign::validation {

/// What a core states about its ranking snapshot, for lanes::replay.
lanes::ReplayClaim replayClaim(const packet::CoreContent& content, const packet::Artifact& snapshot);

} // namespace countersign::validation
