#pragma once

#include "core/json/object_reader.h"
#include "core/policy/protection.h"
#include "core/policy/role.h"

#include <map>
#include <string>
#include <vector>

namespace countersign::policy {

/// One tier of the policy: how many persons of each signing role, how many `go` reviews, which keys are not
/// good enough. Never fewer than two persons in all, never fewer than one review (domain.md section 3).
struct PolicyTier {
    std::string name;
    /// All three signing roles, each 0 to 9.
    std::map<Role, int> minimums;
    int minimumGoReviews = 1;
    std::vector<Protection> refusedProtections;

    /// `reader` stands on one item of `tiers`. Error (in the reader): tierTooWeak.
    static PolicyTier read(json::ObjectReader& reader);
    /// 0 for an observer.
    int minimum(Role role) const;
    int minimumPersons() const;
    bool refuses(Protection protection) const;
};

} // namespace countersign::policy
