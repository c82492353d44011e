#pragma once

#include "core/packet/core.h"
#include "core/policy/directory.h"
#include "core/policy/signer_policy.h"
#include "core/statement/statement.h"
#include "core/workflow/irregularity.h"

#include <optional>
#include <string_view>

namespace countersign::workflow {

/// The rules of one packet: its core, and the policy and directory that the core pins. Authority follows
/// these; the newest trusted directory, where one is at hand, only adds revocations (domain.md section 3).
struct Rules {
    const packet::Core& core;
    const policy::SignerPolicy& policy;
    const policy::Directory& directory;
    const policy::Directory* newest = nullptr;

    const policy::PolicyTier* tier() const { return policy.findTier(core.content().policy.tier); }
    /// How a key ended by either directory, or by both together; nothing when it did not.
    std::optional<policy::Revocation> revocationOf(const Sha256& keyId) const;
    /// Whether a key of that person is compromised or lost.
    bool doubts(std::string_view signer) const;
    /// Whether a new signature may be made at that time with a key of the pinned directory.
    bool allowsSigning(const policy::SignerKey& key, Timestamp at) const;
};

/// Whether a statement is authentic and within its signer's authority, looked at alone (domain.md sections 3
/// and 4): about this core, signed with that person's key within its time, in a capacity held for this
/// packet, in the words of the directory and the act table. Nothing when it may count.
std::optional<Irregularity> refuseAdmission(const statement::Statement& statement, const Rules& rules);

/// The part of that without signature and key: capacity, scope and words. Also asked before signing. The
/// signer must be in the directory.
std::optional<Irregularity> refuseAuthority(const statement::Statement& statement, const Rules& rules);

/// An irregularity of a statement.
Irregularity irregular(const statement::Statement& statement, IrregularityKind kind, std::string detail);

} // namespace countersign::workflow
