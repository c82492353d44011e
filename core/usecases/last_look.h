#pragma once

#include "core/usecases/checked_packet.h"
#include "core/usecases/dossier_loader.h"

#include <vector>

namespace countersign::usecases {

/// What a person last signed about a cluster, and therefore last saw in full.
struct LastLook {
    CheckedPacket packet;
    /// Points into packet.
    const statement::Statement* statement;
};

/// The last counting statement of the person about the packet or an earlier revision of its cluster: of the
/// highest revision, and there the last in causal order. Errors: neverLooked, those of reading.
Result<LastLook> lastLook(const WindowReading& reading, const packet::Core& core, const SignerId& signer);

/// The counting statements about the packet that the look had not seen, in causal order. When the look was at
/// another core, these are all of them.
std::vector<const statement::Statement*> unseenSince(const CheckedPacket& packet, const LastLook& look);

} // namespace countersign::usecases
