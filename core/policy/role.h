#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// The signer classes of domain.md section 3.
enum class Role : std::uint8_t { strategyOwner, releaseAuthority, riskGovernanceReviewer, observerOptional };

/// "strategy_owner", "release_authority", "risk_governance_reviewer", "observer_optional".
std::string_view roleName(Role role);
std::optional<Role> parseRole(std::string_view text);
/// The three roles that can be required; an observer never counts toward coverage.
const std::vector<Role>& signingRoles();
inline bool isSigningRole(Role role) { return role != Role::observerOptional; }

} // namespace countersign::policy
