#pragma once

#include "core/policy/word_list.h"

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

inline constexpr WordList<Duty, 8> dutyWords{{"author", "reviewer", "outcome_reviewer", "operator",
                                              "policy_owner", "release_ops", "incident_commander",
                                              "platform_engineering"}};

inline std::string_view dutyName(Duty duty) {
    return dutyWords.name(duty);
}
inline std::optional<Duty> parseDuty(std::string_view text) {
    return dutyWords.parse(text);
}

} // namespace countersign::policy
