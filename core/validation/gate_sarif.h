#pragma once

#include "core/validation/gate_run.h"

#include <string>

namespace countersign::validation {

/// A gate run as SARIF 2.1.0 (OASIS), for code scanning views: every constraint of the catalogue as a rule,
/// every finding as a result at its file below `%SRCROOT%`, the folder that holds `strategy-approval/`. The
/// level is that of the severity; a failing step that is only unfinished and does not block is a note. Canary
/// and verdict stand in the run's properties, what kept the gate from judging in the invocation.
/// Deterministic: no clock, no machine.
std::string gateSarif(const GateRun& run);

} // namespace countersign::validation
