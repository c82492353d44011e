#pragma once

#include "core/usecases/dossier_loader.h"

#include <cstdint>
#include <optional>
#include <string>

namespace countersign::usecases {

/// Which packet a person means.
struct PacketQuery {
    ClusterId cluster;
    /// Nothing: the highest.
    std::optional<std::int64_t> revision;
    /// The first hex digits of the core digest, where a revision is forked.
    std::string corePrefix;
};

/// The one core that fits. Errors: packetNotFound, packetAmbiguous.
Result<packet::Core> findPacket(const WindowReading& reading, const PacketQuery& query);

/// The core to compare `later` with: of `revision`, or of the highest one before it. Errors:
/// noEarlierRevision, and those of findPacket.
Result<packet::Core> findEarlier(const WindowReading& reading, const packet::Core& later,
                                 std::optional<std::int64_t> revision, const std::string& corePrefix);

} // namespace countersign::usecases
