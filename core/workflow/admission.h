#pragma once

#include "core/packet/core.h"
#include "core/policy/directory.h"
#include "core/policy/signer_policy.h"
#include "core/statement/statement.h"
#include "core/workflow/irregularity.h"

#include <optional>

namespace countersign::workflow {

/// The rules of one packet: its core, and the policy and directory that the core pins.
struct Rules {
    const packet::Core& core;
    const policy::SignerPolicy& policy;
    const policy::Directory& directory;

    const policy::PolicyTier* tier() const { return policy.findTier(core.content().policy.tier); }
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
