#pragma once

#include <string>
#include <string_view>

namespace countersign::validation {

/// What stands behind every packet that is not of production, so that a sandbox can never pass for it.
inline std::string environmentMark(std::string_view environment) {
    if (environment == "production") return {};
    return environment == "sandbox" ? "  [SANDBOX]" : "  [ENVIRONMENT UNKNOWN]";
}

} // namespace countersign::validation
