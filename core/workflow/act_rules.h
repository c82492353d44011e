#pragma once

#include "core/workflow/admission.h"
#include "core/workflow/past.h"

#include <optional>

namespace countersign::workflow {

/// Whether an admitted statement was allowed after what its signer had seen (domain.md sections 4 to 6). It
/// depends on the statement's own past alone, so every workstation judges it alike. Nothing when it counts.
std::optional<Irregularity> refuseAct(const statement::Statement& statement, const Past& past,
                                      const Rules& rules);

} // namespace countersign::workflow
