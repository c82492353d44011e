#include "core/policy/policy_tier.h"

#include "core/policy/text_members.h"

#include <algorithm>
#include <numeric>

namespace countersign::policy {

namespace {

constexpr int fewestPersons = 2;

std::vector<Protection> readProtections(json::ObjectReader& reader, std::string_view member) {
    std::vector<Protection> protections;
    for (const std::string& word : reader.strings(member)) {
        if (const auto protection = parseProtection(word))
            protections.push_back(*protection);
        else
            reader.failWith(member, Error(ErrorCode::tierProtectionUnknown, {}, {}, word));
    }
    return protections;
}

} // namespace

PolicyTier PolicyTier::read(json::ObjectReader& reader) {
    PolicyTier tier;
    tier.name = readName(reader, "tier");
    reader.object("minimums", [&](json::ObjectReader& minimums) {
        for (const Role role : signingRoles)
            tier.minimums[role] = static_cast<int>(minimums.integer(roleName(role), 0, 9));
    });
    tier.minimumGoReviews = static_cast<int>(reader.integer("minimum_go_reviews", 1, 9));
    tier.refusedProtections = readProtections(reader, "refused_protections");
    if (!reader.failed() && tier.minimumPersons() < fewestPersons)
        reader.failWith("minimums", Error(ErrorCode::tierTooWeak, {}, {}, tier.name));
    return tier;
}

int PolicyTier::minimum(Role role) const {
    const auto found = minimums.find(role);
    return found != minimums.end() ? found->second : 0;
}

int PolicyTier::minimumPersons() const {
    return std::accumulate(minimums.begin(), minimums.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.second; });
}

bool PolicyTier::refuses(Protection protection) const {
    return std::find(refusedProtections.begin(), refusedProtections.end(), protection) !=
           refusedProtections.end();
}

} // namespace countersign::policy
