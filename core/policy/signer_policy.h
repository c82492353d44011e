#pragma once

#include "core/base/bytes.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/policy/class_table.h"
#include "core/policy/policy_tier.h"
#include "core/policy/reason_codes.h"
#include "core/policy/role.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::policy {

/// The signer traceability policy (domain.md section 3, FORMAT.md "Policy"). One that exists is consistent:
/// tiers named in it exist, no tier is too weak, threshold tables cover 0 … 1, names are unique.
class SignerPolicy {
public:
    static constexpr std::size_t maxBytes = 64u << 10;

    /// Restricted YAML of at most maxBytes. Errors name `file`, pointer and line.
    static Result<SignerPolicy> parse(std::string_view bytes, std::string_view file);

    const std::string& id() const { return m_id; }
    std::int64_t version() const { return m_version; }
    /// SHA-256 of the bytes it was parsed from.
    const Sha256& digest() const { return m_digest; }
    std::int64_t clockSkewSeconds() const { return m_clockSkewSeconds; }
    std::int64_t snapshotMaxAgeHours() const { return m_snapshotMaxAgeHours; }
    const Decimal& rejectedLaneScoreThreshold() const { return m_rejectedLaneScoreThreshold; }

    const std::vector<PolicyTier>& tiers() const { return m_tiers; }
    const PolicyTier& fullTier() const;
    /// nullptr when there is no tier of that name.
    const PolicyTier* findTier(std::string_view name) const;
    /// The full tier for a high-impact window, else the one mapped from the selected lane's
    /// promotion_window_impact, else the full tier.
    const PolicyTier& tierFor(bool windowIsHighImpact, std::string_view promotionWindowImpact) const;

    const std::string& confidenceClass(const Decimal& confidenceScore) const {
        return m_confidenceClasses.classOf(confidenceScore);
    }
    const std::string& riskOverlay(const Decimal& riskOfRegressionScore) const {
        return m_riskOverlays.classOf(riskOfRegressionScore);
    }
    const ClassTable& confidenceClasses() const { return m_confidenceClasses; }
    const ClassTable& riskOverlays() const { return m_riskOverlays; }

    /// Whether one person may not act in both roles. The signing roles conflict pairwise; a role never with
    /// itself.
    bool conflict(Role first, Role second) const;
    const ReasonCodes& reasonCodes() const { return m_reasonCodes; }
    bool allowsReason(ReasonUse use, std::string_view code) const { return m_reasonCodes.allows(use, code); }
    /// The owner of the quarter a moment lies in, or nullopt.
    std::optional<SignerId> ownerAt(Timestamp at) const;

private:
    SignerPolicy() = default;

    std::string m_id;
    std::int64_t m_version = 0;
    Sha256 m_digest;
    std::int64_t m_clockSkewSeconds = 0;
    std::int64_t m_snapshotMaxAgeHours = 0;
    std::vector<PolicyTier> m_tiers;
    std::string m_fullTier;
    std::map<std::string, std::string, std::less<>> m_impactTiers;
    std::vector<std::pair<Role, Role>> m_conflictingRoles;
    ClassTable m_confidenceClasses;
    ClassTable m_riskOverlays;
    Decimal m_rejectedLaneScoreThreshold;
    ReasonCodes m_reasonCodes;
    std::map<std::string, SignerId> m_owners;
};

} // namespace countersign::policy
