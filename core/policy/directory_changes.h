#pragma once

#include "core/policy/directory.h"
#include "core/policy/word_list.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// What two versions of a directory differ in.
enum class DirectoryChangeKind : std::uint8_t {
    idChanged,
    environmentChanged,
    signerAdded,
    signerRemoved,
    nameChanged,
    grantAdded,
    grantRemoved,
    scopeChanged,
    keyAdded,
    keyRemoved,
    keyChanged,
    keyRevoked,
    revocationChanged,
    revocationLifted,
};

inline constexpr WordList<DirectoryChangeKind, 14> directoryChangeWords{
    {"directory_id_changed", "environment_changed", "signer_added", "signer_removed", "printed_name_changed",
     "grant_added", "grant_removed", "scope_changed", "key_added", "key_removed", "key_changed",
     "key_revoked", "revocation_changed", "revocation_lifted"}};

struct DirectoryChange {
    DirectoryChangeKind kind;
    /// signer_id of the person; empty when the directory itself changed.
    std::string signer;
    /// The grant, key or values concerned, old before new.
    std::string detail;
    bool operator==(const DirectoryChange&) const = default;
};

/// In the order of `to`, then what is gone in the order of `from`. Empty exactly when both say the same; the
/// order of persons, grants and keys, and the version, say nothing.
std::vector<DirectoryChange> changesBetween(const Directory& from, const Directory& to);

/// Everything that a directory says, as changes to one that says nothing.
std::vector<DirectoryChange> changesFromNothing(const Directory& directory);

/// Refuses a later version that takes back a revocation of an earlier one (domain.md section 3: the newest
/// directory only adds). Error: revocationLifted.
Result<void> refuseLifting(const Directory& from, const Directory& to);

} // namespace countersign::policy
