#pragma once

#include "core/policy/capacity.h"
#include "core/workflow/admission.h"
#include "core/workflow/approval_state.h"
#include "core/workflow/past.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace countersign::workflow {

/// What a packet still needs.
enum class Need {
    issue,
    completeEvidence,
    submit,
    review,
    signature,
    coverage,
    releaseOfHold,
    freshRevision
};

/// "issue", "complete_evidence", …
std::string_view needName(Need need);

/// One unmet condition, and who can meet it.
struct Unmet {
    Need need;
    std::string detail;
    /// Sorted signer ids; empty when nobody in the directory can.
    std::vector<std::string> who;
    /// The role of a missing signature.
    std::optional<policy::Role> role;
};

/// What statements make of a core. Pointers go into the statements that were reduced.
struct Reduction {
    /// draft, pending_signatures, approved or rejected; superseded depends on other revisions.
    ApprovalState state = ApprovalState::draft;
    /// Everything that counts, in causal order, ties by payload digest.
    Past known;
    /// The approval that fills each required signer row, in the rows' order; nullptr where none does.
    std::vector<const statement::Statement*> roster;
    std::vector<Irregularity> irregularities;
    /// Why it is not approved; empty exactly when the state is approved.
    std::vector<Unmet> unmet;

    /// The statements that no counting statement names: what the next act has `seen`.
    std::vector<Sha256> heads() const;
};

/// state = reduce(core, statements, policy, directory): domain.md sections 3 to 6. Deterministic, whatever
/// the order of the statements. Replay, evidence bytes, forks and other revisions are judged by
/// core/validation.
Reduction reduce(const Rules& rules, std::span<const statement::Statement> statements);

} // namespace countersign::workflow
