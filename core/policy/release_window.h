#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/policy/environment.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// What `window.yaml` says about a release window (FORMAT.md "Window").
struct ReleaseWindow {
    static constexpr std::size_t maxBytes = 64u << 10;

    WindowId id;
    Timestamp opensAt;
    Timestamp closesAt;
    bool highImpact;
    Environment environment;
    /// Distinct without regard to case, sorted.
    std::vector<ClusterId> expectedClusters;

    static Result<ReleaseWindow> parse(std::string_view bytes, std::string_view file);
    std::string serialize() const;
    bool expects(const ClusterId& cluster) const;
};

} // namespace countersign::policy
