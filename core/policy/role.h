#pragma once

#include "core/policy/word_list.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// The signer classes of domain.md section 3.
enum class Role : std::uint8_t { strategyOwner, releaseAuthority, riskGovernanceReviewer, observerOptional };

inline constexpr WordList<Role, 4> roleWords{
    {"strategy_owner", "release_authority", "risk_governance_reviewer", "observer_optional"}};

inline std::string_view roleName(Role role) {
    return roleWords.name(role);
}
inline std::optional<Role> parseRole(std::string_view text) {
    return roleWords.parse(text);
}

/// The roles that can be required; an observer never counts toward coverage.
inline constexpr std::array<Role, 3> signingRoles{Role::strategyOwner, Role::releaseAuthority,
                                                  Role::riskGovernanceReviewer};

inline bool isSigningRole(Role role) {
    return role != Role::observerOptional;
}

} // namespace countersign::policy
