#pragma once

#include "core/validation/finding.h"
#include "core/workflow/irregularity.h"
#include "core/workflow/reduction.h"

namespace countersign::validation {

/// The constraint that a statement with this irregularity breaks.
Constraint constraintOf(workflow::IrregularityKind kind);
/// The constraint that a packet with this need does not meet yet.
Constraint constraintOf(workflow::Need need);

} // namespace countersign::validation
