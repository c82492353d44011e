#pragma once

#include "core/validation/gate_run.h"

#include <string>

namespace countersign::validation {

/// A gate run as JUnit XML, the form that CI servers show: one suite for the gate itself with its canary, one
/// for each window, one for each packet. What blocks is one failed test case for each constraint; findings
/// that do not block stand in `system-out`. Deterministic: no clock, no machine.
std::string gateJunit(const GateRun& run);

/// Text for XML 1.0 content and attribute values. Invisible characters and those that XML 1.0 does not allow
/// become the escapes of visibleText; no CI server finds a command in it.
std::string xmlText(std::string_view text);

} // namespace countersign::validation
