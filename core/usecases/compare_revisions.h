#pragma once

#include "core/packet/difference.h"
#include "core/usecases/checked_packet.h"
#include "core/usecases/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// A pinned file that is another one in the later revision.
struct FileDifference {
    /// "policy", "directory", "schema", or the artifact_id.
    std::string what;
    Sha256 before;
    Sha256 after;
    /// What it says otherwise; nothing when one of the two is not at hand, or its form is not known.
    std::optional<std::vector<packet::Difference>> differences;
};

/// What one revision says otherwise than another, in meaning and field by field (domain.md section 6). Points
/// into the packets it was made of.
struct RevisionComparison {
    std::vector<packet::Difference> decision;
    std::vector<FileDifference> files;
    /// Reviews and standing approvals of the first that the second does not have: they start anew.
    std::vector<const statement::Statement*> startAnew;
};

/// Compares any two cores, also the halves of a fork.
RevisionComparison compareRevisions(const Workspace& workspace, const CheckedPacket& from,
                                    const CheckedPacket& to);

} // namespace countersign::usecases
