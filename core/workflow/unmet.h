#pragma once

#include "core/workflow/reduction.h"

#include <vector>

namespace countersign::workflow {

/// Why a packet is not approved and who can change that, in the order of what to do next (domain.md section
/// 5).
std::vector<Unmet> unmetConditions(const Rules& rules, const Past& known,
                                   const std::vector<const statement::Statement*>& roster);

} // namespace countersign::workflow
