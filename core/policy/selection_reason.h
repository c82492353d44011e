#pragma once

#include "core/policy/reason_codes.h"

namespace countersign::policy {

/// The list that the primary reason's code comes from: not selecting the lane that ranks first needs one of
/// its own (domain.md section 2).
inline ReasonUse primaryReasonUse(std::int64_t selectedRank) {
    return selectedRank == 1 ? ReasonUse::selection : ReasonUse::selectionNotFirst;
}

} // namespace countersign::policy
