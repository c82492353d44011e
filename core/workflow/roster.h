#pragma once

#include "core/workflow/admission.h"
#include "core/workflow/irregularity.h"
#include "core/workflow/past.h"

#include <vector>

namespace countersign::workflow {

/// Which approvals fill the required signer rows.
struct Roster {
    /// One per row of `required_signers`; nullptr where nobody signed.
    std::vector<const statement::Statement*> rows;
    /// Approvals that count as statements and yet fill no row: repeated ones, and those of a person who
    /// approved in two conflicting roles.
    std::vector<Irregularity> irregularities;
};

/// Persons and keys fill one row each; of several approvals of one person for one role the first in causal
/// order that was not taken back counts; earlier approvals are preferred (domain.md sections 1 "Sealing" and
/// 3).
Roster fillRoster(const Rules& rules, const Past& known);

} // namespace countersign::workflow
