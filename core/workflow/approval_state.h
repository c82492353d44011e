#pragma once

#include <string_view>

namespace countersign::workflow {

/// The states of a revision (domain.md section 5).
enum class ApprovalState { draft, pendingSignatures, approved, rejected, superseded };

std::string_view stateName(ApprovalState state);

/// The whole state machine; every other transition fails.
bool transitionAllowed(ApprovalState from, ApprovalState to);

} // namespace countersign::workflow
