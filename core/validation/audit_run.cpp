#include "core/validation/audit_run.h"

#include <algorithm>

namespace countersign::validation {

bool WindowAudit::passes() const {
    return !fails(findings) && std::none_of(marked.begin(), marked.end(), [](const GatedPacket& packet) {
        return std::any_of(packet.findings.begin(), packet.findings.end(), [&](const Finding& finding) {
            return blocks(finding, GatePurpose::merge, packet.approved);
        });
    });
}

bool AuditRun::passed() const {
    return canaryFailed && !windows.empty() && !fails(findings) &&
           std::all_of(windows.begin(), windows.end(),
                       [](const WindowAudit& window) { return window.passes(); });
}

} // namespace countersign::validation
