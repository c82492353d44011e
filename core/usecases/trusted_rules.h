#pragma once

#include "core/policy/next_directory.h"
#include "core/usecases/window_rules.h"
#include "core/usecases/workspace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// As the trust file would name them.
policy::TrustedFile entryOf(const policy::Directory& directory, Timestamp acceptedAt);
policy::TrustedFile entryOf(const policy::SignerPolicy& policy, Timestamp acceptedAt);

/// The bytes with that digest: kept beside the trust file, or in any window of the store.
std::optional<std::string> findRuleBytes(const Workspace& workspace, const Sha256& digest);

/// The newest directory of that id which this workstation trusts: what says which keys are revoked. Nothing
/// when none is trusted. Error: trustedDirectoryMissing when its bytes are nowhere.
Result<std::optional<policy::DirectoryVersion>> newestTrustedDirectory(const Workspace& workspace,
                                                                       const std::string& id);

/// Every value that two versions of a YAML file differ in: `pointer: old -> new`, sorted by pointer.
/// Unlike packet::differences it shows a changed order too: whoever accepts rules has to see everything.
std::vector<std::string> differingValues(std::string_view from, std::string_view to);

/// Refuses current rules older than what is trusted. Errors: trustRolledBack, trustVersionTwice.
Result<void> refuseRollback(const WindowRules& rules, const policy::TrustList& trust);

/// Whether a directory may be accepted here: neither older than what is trusted, nor a twin of it, and it
/// keeps every revocation. Errors: those of TrustList::refuse, revocationLifted, trustedDirectoryMissing.
Result<void> refuseAsSuccessor(const Workspace& workspace, const policy::Directory& directory);

} // namespace countersign::usecases
