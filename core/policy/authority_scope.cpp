#include "core/policy/authority_scope.h"

#include "core/policy/scope_list.h"

namespace countersign::policy {

AuthorityScope AuthorityScope::read(json::ObjectReader& reader) {
    AuthorityScope scope;
    scope.windows = readScopeList(reader, "windows", true);
    scope.clusters = readScopeList(reader, "clusters", true);
    scope.tiers = readScopeList(reader, "tiers", true);
    scope.validUntil = reader.timestamp("valid_until");
    return scope;
}

bool AuthorityScope::covers(const WindowId& window, const ClusterId& cluster, std::string_view tier,
                            Timestamp at) const {
    return at <= validUntil && includes(windows, window.text()) && includes(clusters, cluster.text()) &&
           includes(tiers, tier);
}

bool AuthorityScope::covers(const RequiredScope& required, Timestamp at) const {
    return at <= validUntil && includes(windows, required.windows) && includes(clusters, required.clusters) &&
           includes(tiers, required.tiers);
}

json::Value AuthorityScope::toJson() const {
    return json::Value::object({{"windows", policy::toJson(windows)},
                                {"clusters", policy::toJson(clusters)},
                                {"tiers", policy::toJson(tiers)},
                                {"valid_until", json::Value::string(validUntil.text())}});
}

} // namespace countersign::policy
