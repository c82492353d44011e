#pragma once

#include "core/usecases/workspace.h"
#include "core/validation/gate_run.h"

#include <optional>

namespace countersign::usecases {

using validation::GateRun;

/// Judges one window or all of them, offline (domain.md section 7). Errors are for exit code 3; a store
/// without a window is no error and does not pass.
Result<GateRun> runGate(const Workspace& workspace, std::optional<WindowId> window,
                        validation::GatePurpose purpose);

} // namespace countersign::usecases
