#pragma once

#include "core/usecases/checked_packet.h"
#include "core/usecases/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One value that is another one since a person's last look, as text.
struct ChangedValue {
    std::string place;
    /// Nothing: it was added.
    std::optional<std::string> before;
    /// Nothing: it was removed.
    std::optional<std::string> after;
    /// "+0.04", where both are numbers.
    std::string change;
    /// Whether the change speaks for the lane, where that can be said.
    std::optional<bool> better;
};

/// What changed in one document.
struct ChangedDocument {
    /// Empty for the decision itself; else "policy", "directory", "schema", or the artifact_id.
    std::string name;
    std::vector<ChangedValue> values;
    /// The file is another one, but what it says otherwise cannot be told here.
    bool untold = false;
};

/// Somebody did something.
struct ActSeen {
    statement::Act act;
    std::string printedName;
    std::string capacity;
    Timestamp at;
};

/// What changed since a person last signed something about a cluster (domain.md section 6), in values of its own.
struct LookView {
    std::int64_t revision = 0;
    ActSeen look;
    std::vector<ChangedDocument> changes;
    /// What happened to the packet that the look had not seen, in causal order.
    std::vector<ActSeen> since;
};

/// Errors: neverLooked, those of reading.
Result<LookView> lookView(const Workspace& workspace, const CheckedPacket& packet, const SignerId& signer);

} // namespace countersign::usecases
