#include "core/validation/gate_run.h"

#include "core/base/visible_text.h"
#include "core/validation/environment_mark.h"

#include <algorithm>

namespace countersign::validation {

namespace {

constexpr std::string_view storeFolder = "strategy-approval/";

/// `text` with the store's own name taken out, so that a report says the same wherever the store lies.
std::string relative(const GateRun& run, std::string text) {
    const std::string prefix = run.storeName + "/";
    if (run.storeName.empty()) return text;
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at)) {
        text.replace(at, prefix.size(), storeFolder);
        at += storeFolder.size();
    }
    return text;
}

} // namespace

bool GateRun::passed() const {
    return canaryFailed && !windows.empty() &&
           std::all_of(windows.begin(), windows.end(),
                       [&](const GateVerdict& verdict) { return verdict.passes(purpose); });
}

std::string_view purposeName(GatePurpose purpose) {
    return purpose == GatePurpose::release ? "release" : "merge";
}

std::string_view canarySentence(bool canaryFailed) {
    return canaryFailed ? "failed as it must" : "PASSED: the gate is broken";
}

std::string_view emptyStoreSentence() {
    return "No release window was found: a gate never passes on nothing.";
}

std::string packetTitle(const GatedPacket& packet) {
    return packet.key.strategyPacketId() + " revision " + std::to_string(packet.key.revision) +
           environmentMark(packet.environment);
}

std::string findingParticulars(const GateRun& run, const Finding& finding) {
    std::string line = visibleText(relative(run, finding.place));
    if (!finding.detail.empty())
        line += (line.empty() ? "" : ": ") + visibleText(relative(run, finding.detail));
    std::string people;
    for (const std::string& person : finding.who)
        people += (people.empty() ? "" : ", ") + visibleText(person);
    return people.empty() ? line : line + " [" + people + "]";
}

std::optional<std::string> fileOfPlace(const GateRun& run, const Finding& finding) {
    std::string place = relative(run, finding.place);
    if (!place.starts_with(storeFolder)) return std::nullopt;
    return place;
}

} // namespace countersign::validation
