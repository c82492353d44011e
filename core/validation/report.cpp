#include "core/validation/report.h"

#include "core/base/visible_text.h"
#include "core/validation/gate.h"

#include <algorithm>

namespace countersign::validation {

namespace {

constexpr std::size_t idWidth = 30;

std::string padded(std::string_view text, std::size_t width) {
    std::string out(text);
    out.append(out.size() < width ? width - out.size() : 1, ' ');
    return out;
}

/// Findings that kept other checks from being made: what they did not find is then no pass.
bool keepsFromJudging(const Finding& finding) {
    return finding.constraint == Constraint::PACKET_UNREADABLE ||
           finding.constraint == Constraint::RULES_MISSING ||
           finding.constraint == Constraint::WINDOW_UNREADABLE ||
           finding.constraint == Constraint::REPLAY_IMPOSSIBLE;
}

std::string findingLine(const Finding& finding) {
    std::string line = "    " + visibleText(finding.place.empty() ? "(packet)" : finding.place);
    if (!finding.detail.empty()) line += ": " + visibleText(finding.detail);
    std::string people;
    for (const std::string& person : finding.who)
        people += (people.empty() ? "" : ", ") + visibleText(person);
    return line + (people.empty() ? "" : " [" + people + "]") + "\n";
}

std::string constraintLines(Constraint constraint, const Findings& findings, std::string_view otherwise) {
    std::string lines;
    for (const Finding& finding : findings)
        if (finding.constraint == constraint) lines += findingLine(finding);
    return padded(constraintId(constraint), idWidth) +
           std::string(lines.empty() ? otherwise : severityName(severityOf(constraint))) + "\n" + lines;
}

} // namespace

std::string reportText(const packet::PacketKey& key, const Sha256& coreDigest, const Findings& findings) {
    const bool allJudged = std::none_of(findings.begin(), findings.end(), keepsFromJudging);
    std::string text = padded("strategy_packet_id", idWidth) + key.strategyPacketId() + "\n" +
                       padded("revision", idWidth) + std::to_string(key.revision) + "\n" +
                       padded("core_sha256", idWidth) + coreDigest.hex() + "\n" + padded("verdict", idWidth) +
                       (fails(findings) ? "fail" : "pass") + "\n\n";
    for (const Constraint constraint : allConstraints())
        if (!isAboutWindow(constraint))
            text += constraintLines(constraint, findings, allJudged ? "pass" : "not judged");
    return text;
}

json::Value findingsToJson(const Findings& findings) {
    auto list = json::Value::array();
    for (const Finding& finding : findings)
        list.append(finding.toJson());
    return list;
}

} // namespace countersign::validation
