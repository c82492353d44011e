#include "core/policy/signer_policy.h"

#include "core/crypto/sha256.h"
#include "core/json/object_reader.h"
#include "core/policy/distinct_names.h"
#include "core/policy/quarter.h"
#include "core/policy/text_members.h"
#include "core/yaml/reader.h"

#include <algorithm>
#include <limits>

namespace countersign::policy {

namespace {

const PolicyTier* find(const std::vector<PolicyTier>& tiers, std::string_view name) {
    const auto found =
        std::find_if(tiers.begin(), tiers.end(), [&](const PolicyTier& tier) { return tier.name == name; });
    return found != tiers.end() ? &*found : nullptr;
}

std::vector<PolicyTier> readTiers(json::ObjectReader& policy) {
    std::vector<PolicyTier> tiers;
    DistinctNames names;
    policy.objects("tiers", [&](json::ObjectReader& item) {
        tiers.push_back(PolicyTier::read(item));
        names.add(item, "tier", tiers.back().name);
    });
    return tiers;
}

/// A member that names one of the tiers.
std::string readTierName(json::ObjectReader& reader, std::string_view member,
                         const std::vector<PolicyTier>& tiers) {
    std::string name = readName(reader, member);
    if (!reader.failed() && find(tiers, name) == nullptr)
        reader.failWith(member, Error(ErrorCode::tierUnknown, {}, {}, name));
    return name;
}

std::map<std::string, std::string, std::less<>> readImpactTiers(json::ObjectReader& policy,
                                                                const std::vector<PolicyTier>& tiers) {
    std::map<std::string, std::string, std::less<>> mapped;
    DistinctNames impacts;
    policy.objects("impact_tiers", [&](json::ObjectReader& item) {
        const std::string impact = readLine(item, "promotion_window_impact", 64);
        impacts.add(item, "promotion_window_impact", impact);
        mapped[impact] = readTierName(item, "tier", tiers);
    });
    return mapped;
}

std::vector<std::pair<Role, Role>> readConflicts(json::ObjectReader& policy) {
    std::vector<std::pair<Role, Role>> conflicts;
    policy.objects("conflicting_roles", [&](json::ObjectReader& item) {
        const Role first = roleWords.read(item, "first");
        const Role second = roleWords.read(item, "second");
        if (first == second) item.failWith("second", Error(ErrorCode::roleConflictsWithItself));
        conflicts.emplace_back(first, second);
    });
    return conflicts;
}

std::map<std::string, SignerId> readOwners(json::ObjectReader& policy) {
    std::map<std::string, SignerId> owners;
    DistinctNames quarters;
    policy.objects("policy_owners", [&](json::ObjectReader& item) {
        const std::string quarter = item.string("quarter", 16);
        if (!isQuarter(quarter))
            item.failWith("quarter", Error(ErrorCode::quarterMalformed, {}, {}, quarter));
        quarters.add(item, "quarter", quarter);
        const std::optional<SignerId> owner = item.id<SignerTag>("owner");
        if (owner) owners.emplace(quarter, *owner);
    });
    return owners;
}

} // namespace

Result<SignerPolicy> SignerPolicy::parse(std::string_view bytes, std::string_view file) {
    const auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return document.error();

    json::ObjectReader reader(*document, file, {}, json::Scalars::yaml);
    SignerPolicy policy;
    policy.m_digest = crypto::sha256(bytes);
    policy.m_id = readName(reader, "policy_id");
    policy.m_version = reader.integer("policy_version", 1, std::numeric_limits<std::int32_t>::max());
    policy.m_clockSkewSeconds = reader.integer("clock_skew_seconds", 0, 86400);
    policy.m_snapshotMaxAgeHours = reader.integer("snapshot_max_age_hours", 1, 8760);
    policy.m_tiers = readTiers(reader);
    policy.m_fullTier = readTierName(reader, "full_tier", policy.m_tiers);
    policy.m_impactTiers = readImpactTiers(reader, policy.m_tiers);
    policy.m_conflictingRoles = readConflicts(reader);
    policy.m_confidenceClasses = ClassTable::readConfidenceClasses(reader);
    policy.m_riskOverlays = ClassTable::readRiskOverlays(reader);
    policy.m_rejectedLaneScoreThreshold = reader.decimal("rejected_lane_score_threshold");
    reader.object("reason_codes",
                  [&](json::ObjectReader& codes) { policy.m_reasonCodes = ReasonCodes::read(codes); });
    policy.m_owners = readOwners(reader);
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return policy;
}

const PolicyTier& SignerPolicy::fullTier() const {
    return *find(m_tiers, m_fullTier);
}

const PolicyTier* SignerPolicy::findTier(std::string_view name) const {
    return find(m_tiers, name);
}

const PolicyTier& SignerPolicy::tierFor(bool windowIsHighImpact,
                                        std::string_view promotionWindowImpact) const {
    const auto mapped = m_impactTiers.find(promotionWindowImpact);
    if (windowIsHighImpact || mapped == m_impactTiers.end()) return fullTier();
    return *find(m_tiers, mapped->second);
}

bool SignerPolicy::conflict(Role first, Role second) const {
    if (first == second) return false;
    if (isSigningRole(first) && isSigningRole(second)) return true;
    return std::any_of(m_conflictingRoles.begin(), m_conflictingRoles.end(), [&](const auto& pair) {
        return pair == std::pair(first, second) || pair == std::pair(second, first);
    });
}

std::optional<SignerId> SignerPolicy::ownerAt(Timestamp at) const {
    const auto found = m_owners.find(quarterOf(at));
    if (found == m_owners.end()) return std::nullopt;
    return found->second;
}

} // namespace countersign::policy
