#pragma once

#include "core/usecases/workspace.h"
#include "core/validation/gate.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// The whole verdict of a gate run.
struct GateRun {
    std::vector<validation::GateVerdict> windows;
    /// False when the built-in packet that must fail was passed: the gate itself is broken.
    bool canaryFailed = false;
    validation::GatePurpose purpose = validation::GatePurpose::release;

    bool passed() const;
};

/// Judges one window or all of them, offline (domain.md section 7). Errors are for exit code 3; a store
/// without a window is no error and does not pass.
Result<GateRun> runGate(const Workspace& workspace, std::optional<WindowId> window,
                        validation::GatePurpose purpose);

} // namespace countersign::usecases
