#pragma once

#include "core/keys/key_store.h"
#include "core/usecases/act_intent.h"
#include "core/usecases/reviewed_packet.h"
#include "core/usecases/seal_packet.h"
#include "core/usecases/workspace.h"

#include <optional>
#include <string>

namespace countersign::usecases {

/// What became of an act.
struct ActOutcome {
    /// The statement file, as people see it, and its payload digest.
    std::string file;
    Sha256 statement;
    /// After an approval or a release: whether the packet sealed.
    std::optional<SealOutcome> sealing;
};

/// Read, check, show, sign, verify, store: the one way for every act about a core that lies in the store
/// (domain.md section 4). Nothing is reported unless it is durable. Errors: those of the steps, packetMoved
/// when statements appeared while the person was deciding.
Result<ActOutcome> performAct(const Workspace& workspace, const packet::Core& core, const ActIntent& intent,
                              keys::KeyStore& keys, const Decide& decide);

/// Reads and checks one core of the store.
Result<CheckedPacket> checkStored(const Workspace& workspace, const packet::Core& core);

} // namespace countersign::usecases
