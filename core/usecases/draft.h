#pragma once

#include "core/packet/core.h"
#include "core/policy/release_window.h"
#include "core/usecases/decision_file.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/window_rules.h"

#include <map>
#include <string>
#include <vector>

namespace countersign::usecases {

/// A core before it is issued, and the evidence bytes behind it.
struct Draft {
    packet::Core core;
    std::map<Sha256, std::string> evidence;
};

/// Where a draft comes to stand among the revisions of its cluster.
struct DraftLineage {
    std::int64_t revision = 1;
    std::vector<packet::PreviousRevision> previous;
    std::optional<packet::SupersededRevision> supersedes;
};

/// One row per signature that the tier asks for, each open to everybody who holds the role for this packet at
/// that time; a row of a role that nobody holds is empty.
std::vector<SignerRow> proposeRoster(const policy::Directory& directory, const packet::PacketKey& key,
                                     const policy::PolicyTier& tier, const SignerId& author, Timestamp at);

/// Composes the core of a decision: evidence, baseline, projection, tier and roster are computed (domain.md
/// section 2), nobody types them.
Result<Draft> composeDraft(const policy::ReleaseWindow& window, const WindowRules& rules,
                           const DecisionFile& decision, const ReadSource& readSource, const SignerId& author,
                           Timestamp issuedAt, const DraftLineage& lineage);

} // namespace countersign::usecases
