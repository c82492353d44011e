#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/json/value.h"
#include "core/policy/required_scope.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// Windows, clusters and tiers a grant is good for, and until when (domain.md section 3). Each list holds
/// ids, compared exactly and kept sorted, or only "*", which means everything.
struct AuthorityScope {
    std::vector<std::string> windows;
    std::vector<std::string> clusters;
    std::vector<std::string> tiers;
    Timestamp validUntil = Timestamp::fromUnixSeconds(0);

    /// `reader` stands on the scope object of a directory (YAML) or of a statement (JSON). An incomplete
    /// value after an error, which the reader keeps: scopeEmpty, scopeWildcardMixed, idMalformed.
    static AuthorityScope read(json::ObjectReader& reader);

    /// `at` equal to validUntil is still covered.
    bool covers(const WindowId& window, const ClusterId& cluster, std::string_view tier, Timestamp at) const;
    bool covers(const RequiredScope& required, Timestamp at) const;
    json::Value toJson() const;
    bool operator==(const AuthorityScope&) const = default;
};

} // namespace countersign::policy
