#pragma once

#include "core/json/object_reader.h"
#include "core/json/value.h"

#include <string>
#include <vector>

namespace countersign::policy {

/// What a required signer's authority has to cover (the core's `required_signers`): ids only, sorted.
struct RequiredScope {
    std::vector<std::string> windows;
    std::vector<std::string> clusters;
    std::vector<std::string> tiers;

    /// `reader` stands on the scope object. An incomplete value after an error, which the reader keeps:
    /// scopeEmpty, idMalformed.
    static RequiredScope read(json::ObjectReader& reader);
    json::Value toJson() const;
    bool operator==(const RequiredScope&) const = default;
};

} // namespace countersign::policy
