#include "core/policy/required_scope.h"

#include "core/policy/scope_list.h"

namespace countersign::policy {

RequiredScope RequiredScope::read(json::ObjectReader& reader) {
    RequiredScope scope;
    scope.windows = readScopeList(reader, "windows", false);
    scope.clusters = readScopeList(reader, "clusters", false);
    scope.tiers = readScopeList(reader, "tiers", false);
    return scope;
}

json::Value RequiredScope::toJson() const {
    return json::Value::object({{"windows", policy::toJson(windows)},
                                {"clusters", policy::toJson(clusters)},
                                {"tiers", policy::toJson(tiers)}});
}

} // namespace countersign::policy
