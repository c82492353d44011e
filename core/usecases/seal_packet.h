#pragma once

#include "core/usecases/workspace.h"
#include "core/validation/finding.h"
#include "core/workflow/sealing.h"

#include <string>
#include <vector>

namespace countersign::usecases {

/// Whether a packet sealed, and what stands in the way if not.
struct SealOutcome {
    bool sealed = false;
    /// File and digest of the sealed packet.
    std::string file;
    Sha256 packetSha256;
    std::vector<workflow::Unmet> unmet;
    /// Failing findings about the packet that would be sealed.
    std::vector<validation::Finding> findings;
};

/// Seals the packet when everything it needs is there (domain.md section 1 "Sealing"), validates the sealed
/// packet before it enters packets/, and writes its validation report. A packet that is sealed already is
/// success.
Result<SealOutcome> sealPacket(const Workspace& workspace, const packet::Core& core);

} // namespace countersign::usecases
