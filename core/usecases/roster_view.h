#pragma once

#include "core/usecases/checked_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One required signature: who may give it, and who gave it or what is missing.
struct RosterRowView {
    struct Signature {
        std::string printedName;
        std::string signerId;
        Timestamp at;
        /// Checked with the key of the pinned directory.
        bool verified = false;
        Sha256 keyId;
        std::string method;
        /// How the directory says the key is kept: "os_keychain", …
        std::string protection;
    };
    std::string role;
    std::vector<std::string> windows;
    std::vector<std::string> clusters;
    std::vector<std::string> tiers;
    std::vector<std::string> eligible;
    std::optional<Signature> signature;
    /// Without a signature: who can give it; nobody once the packet is rejected.
    std::vector<std::string> whoCan;
};

/// One row for each of the core's `required_signers`, in their order.
std::vector<RosterRowView> rosterView(const CheckedPacket& packet);

} // namespace countersign::usecases
