#pragma once

#include "core/validation/dossier.h"
#include "core/validation/finding.h"

#include <optional>

namespace countersign::validation {

/// What a submit or approval at that moment would be found to rest on: a ranking snapshot beyond the policy's
/// maximum age (domain.md section 2). Nothing when it is young enough, or cannot be judged, which is a
/// finding of its own.
std::optional<Finding> snapshotAgeAt(const Dossier& dossier, Timestamp at);

} // namespace countersign::validation
