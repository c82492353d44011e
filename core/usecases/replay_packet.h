#pragma once

#include "core/lanes/replay.h"
#include "core/validation/dossier.h"

#include <vector>

namespace countersign::usecases {

/// Makes the decision again from the bytes of the ranking snapshot (domain.md section 7), and assembles the
/// core again: the steps of lanes::replay and last `core_digest`. Errors: replayWithoutEvidence.
Result<std::vector<lanes::ReplayStep>> replayPacket(const validation::Dossier& dossier);

} // namespace countersign::usecases
