#pragma once

#include "core/packet/packet_key.h"
#include "core/policy/directory.h"
#include "core/usecases/workspace.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace countersign::usecases {

/// What a directory's revocations do to one packet.
struct AffectedPacket {
    packet::PacketKey key;
    Sha256 coreSha256;
    /// Approved and no longer carried by its approvals; otherwise a packet on its way that loses signatures.
    bool quorumLost;
    /// One sentence for each signature that falls.
    std::vector<std::string> reasons;
};

struct RevocationImpact {
    std::size_t packetsLookedAt = 0;
    /// In the order of windows, clusters and revisions.
    std::vector<AffectedPacket> affected;
    /// Packets that could not be judged, because rules are missing.
    std::vector<std::string> unknown;

    bool losesQuorum() const;
};

/// Every packet of the store that loses signatures by the newest trusted directory (domain.md section 3), or
/// by `proposed` where that is given and has the id of the pinned one. Errors: the folders could not be
/// listed.
Result<RevocationImpact> revocationImpact(const Workspace& workspace,
                                          const std::shared_ptr<const policy::Directory>& proposed = {});

} // namespace countersign::usecases
