#include "core/workflow/approval_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign::workflow {

namespace {

using enum ApprovalState;

constexpr std::array<std::string_view, 5> names{"draft", "pending_signatures", "approved", "rejected",
                                                "superseded"};

constexpr std::array<std::pair<ApprovalState, ApprovalState>, 5> transitions{{
    {draft, pendingSignatures},
    {draft, rejected}, // by withdrawal
    {pendingSignatures, approved},
    {pendingSignatures, rejected},
    {approved, superseded}, // derived from an approved higher revision that names it
}};

} // namespace

std::string_view stateName(ApprovalState state) {
    return names[static_cast<std::size_t>(state)];
}

bool transitionAllowed(ApprovalState from, ApprovalState to) {
    return std::find(transitions.begin(), transitions.end(), std::pair(from, to)) != transitions.end();
}

} // namespace countersign::workflow
