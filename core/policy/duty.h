#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// The duties of the directory that are no signer class (domain.md sections 3 and 10).
enum class Duty : std::uint8_t {
    author,
    reviewer,
    outcomeReviewer,
    operatorDuty,
    policyOwner,
    releaseOps,
    incidentCommander,
    platformEngineering,
};

/// "author", "reviewer", "outcome_reviewer", "operator", …
std::string_view dutyName(Duty duty);
std::optional<Duty> parseDuty(std::string_view text);

} // namespace countersign::policy
