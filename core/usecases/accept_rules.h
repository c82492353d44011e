#pragma once

#include "core/policy/directory_changes.h"
#include "core/usecases/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// Where a workstation keeps what it trusts, outside every store.
class TrustKeeper {
public:
    virtual ~TrustKeeper() = default;
    /// What is trusted at this moment.
    virtual Result<policy::TrustList> readTrust() const = 0;
    virtual Result<void> writeTrust(const policy::TrustList& trust) = 0;
    /// Keeps the bytes of an accepted policy or directory.
    virtual Result<void> keepAccepted(const Sha256& digest, const std::string& bytes) = 0;
};

/// One of a window's current rule files, and what it would mean to rely on it here.
struct RuleOffer {
    policy::TrustedFile file;
    std::string bytes;
    /// The directory, when it is one.
    std::shared_ptr<const policy::Directory> directory;
    /// Relied on already.
    bool trusted = false;
    /// Why it cannot be relied on here; then nothing below is filled in.
    std::optional<Error> refusal;
    /// The newest version that is trusted; nothing when this is the first one.
    std::optional<policy::TrustedFile> before;
    /// Whether the bytes of that version are there to compare with.
    bool compared = false;
    /// What changes: of a directory in meaning, of a policy value by value. Of a first version, everything it says.
    std::vector<policy::DirectoryChange> changes;
    std::vector<std::string> values;
};

/// The current policy and directory of a window, in this order. Errors: those of WindowRules.
Result<std::vector<RuleOffer>> ruleOffers(const Workspace& workspace, const WindowId& window);

/// Relies on these files from now on. They are measured once more against what is trusted at this moment; when one is
/// refused, the trust file stays as it is. The bytes are kept first: who trusts a directory has to know its
/// revocations, wherever the store is. Errors: those of TrustList::refuse and refuseAsSuccessor, of the keeper.
Result<void> acceptRules(const Workspace& workspace, const std::vector<RuleOffer>& offers, TrustKeeper& keeper);

} // namespace countersign::usecases
