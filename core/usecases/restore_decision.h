#pragma once

#include "core/packet/core.h"
#include "core/usecases/workspace.h"

#include <string>
#include <utility>
#include <vector>

namespace countersign::usecases {

/// A decision file as its core says it, and the evidence files it names, verified.
struct RestoredDecision {
    std::string decision;
    /// Names and bytes.
    std::vector<std::pair<std::string, std::string>> evidence;
};

/// Reads them back from the store. Errors: evidenceNotAtHand; those of reading.
Result<RestoredDecision> readBackDecision(const Workspace& workspace, const packet::Core& core);

/// Writes the decision file of a core (`decision.yaml`) and its evidence files into `target`, so that the
/// next revision is an edit and not a retyping. Everything is read and verified before the first file is
/// written; a file that is there already with other content is left alone. Returns the names written. Errors:
/// evidenceNotAtHand; those of reading and publishing.
Result<std::vector<std::string>> restoreDecision(const Workspace& workspace, const packet::Core& core,
                                                 FileSystem& target);

} // namespace countersign::usecases
