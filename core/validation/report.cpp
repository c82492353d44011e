#include "core/validation/report.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace countersign::validation {

namespace {

constexpr std::size_t idWidth = 30;

/// Whether a code point could break a line, hide, or turn the text around it.
bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

std::string escape(char32_t c) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (; c > 0; c /= 16)
        hex.insert(hex.begin(), digits[c % 16]);
    return "\\u{" + (hex.empty() ? "0" : hex) + "}";
}

std::string visible(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedUtf8 next = decodeUtf8(text, at);
        const std::size_t length = std::max<std::size_t>(next.length, 1);
        if (next.length == 0)
            out += escape(static_cast<unsigned char>(text[at]));
        else if (isInvisible(next.codePoint))
            out += escape(next.codePoint);
        else
            out += text.substr(at, length);
        at += length;
    }
    return out;
}

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
    std::string line = "    " + visible(finding.place.empty() ? "(packet)" : finding.place);
    if (!finding.detail.empty()) line += ": " + visible(finding.detail);
    std::string people;
    for (const std::string& person : finding.who)
        people += (people.empty() ? "" : ", ") + visible(person);
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
