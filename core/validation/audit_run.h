#pragma once

#include "core/validation/gate.h"

#include <cstddef>
#include <string>
#include <vector>

namespace countersign::validation {

/// What an audit found about one release window.
struct WindowAudit {
    WindowId window;
    std::size_t packets = 0;
    std::size_t evidenceFiles = 0;
    /// The packets about which something was found; the others hold.
    std::vector<GatedPacket> marked{};
    /// About its files, whatever the packets say.
    Findings findings{};

    /// Nothing is damaged, missing or false; what is merely unfinished passes, as in a merge.
    bool passes() const;
};

/// The whole outcome of an audit.
struct AuditRun {
    std::vector<WindowAudit> windows{};
    /// About the store's own folder.
    Findings findings{};
    /// False when the built-in packet that must fail was passed.
    bool canaryFailed = false;
    /// The folder `strategy-approval/` as people see it.
    std::string storeName{};

    /// Passes only when there was something to look at.
    bool passed() const;
};

} // namespace countersign::validation
