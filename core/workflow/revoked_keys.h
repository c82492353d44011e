#pragma once

#include "core/workflow/admission.h"
#include "core/workflow/causal_order.h"

#include <cstddef>
#include <optional>

namespace countersign::workflow {

/// Whether an admitted statement falls with the key that signed it (domain.md section 3), by its place among
/// the others and not by the time it claims: one that rests on something from after the key's end was made
/// after it (keyRevoked); one of a compromised or lost key stands only if a statement of another person, none
/// of whose keys is compromised or lost, from before `suspected_since` names it, directly or through others
/// (keyInDoubt). `position` is its place in the order.
std::optional<Irregularity> refuseRevoked(const CausalOrder& order, std::size_t position, const Rules& rules);

} // namespace countersign::workflow
