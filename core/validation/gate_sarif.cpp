#include "core/validation/gate_sarif.h"

#include "core/base/visible_text.h"
#include "core/json/writer.h"

#include <array>

namespace countersign::validation {

namespace {

using json::Value;

constexpr std::array<std::string_view, 3> levels{"error", "warning", "note"};

std::string_view levelOf(Severity severity) {
    return levels[static_cast<std::size_t>(severity)];
}

Value text(std::string_view string) {
    return Value::string(std::string(string));
}

Value message(std::string_view string) {
    return Value::object({{"text", text(string)}});
}

/// RFC 3986: everything but unreserved characters and '/' as percent escapes, so that any file name is a URI.
std::string uriOf(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri;
    for (const char c : path) {
        if (kept.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte / 16];
        uri += digits[byte % 16];
    }
    return uri;
}

Value ruleOf(Constraint constraint) {
    return Value::object(
        {{"id", text(constraintId(constraint))},
         {"shortDescription", message(constraintSentence(constraint))},
         {"help", message(constraintRemedy(constraint))},
         {"defaultConfiguration", Value::object({{"level", text(levelOf(severityOf(constraint)))}})}});
}

Value driver() {
    auto rules = Value::array();
    for (const Constraint constraint : allConstraints())
        rules.append(ruleOf(constraint));
    return Value::object({{"name", text("Countersign")}, {"rules", std::move(rules)}});
}

/// Where the finding is: the file, and the place in it or the packet's id by name.
Value locationOf(const std::string& file, const std::string& name, const std::string& place) {
    // Cores and packets have one line; of other files the finding is about the whole.
    auto physical = Value::object(
        {{"artifactLocation", Value::object({{"uri", text(uriOf(file))}, {"uriBaseId", text("%SRCROOT%")}})},
         {"region", Value::object({{"startLine", Value::integer(1)}})}});
    auto logical = Value::object({{"name", text(name)}, {"fullyQualifiedName", text(name + place)}});
    return Value::object({{"physicalLocation", std::move(physical)},
                          {"logicalLocations", Value::array({std::move(logical)})}});
}

/// What a finding is about: a packet or a window.
struct Subject {
    /// With the mark of its environment.
    std::string title;
    std::string name;
    /// Its file, relative to `strategy-approval/`.
    std::string file;
    bool approved;
    Value properties;
};

Value resultOf(const GateRun& run, const Subject& subject, const Finding& finding) {
    const bool blocking = blocks(finding, run.purpose, subject.approved);
    const bool tolerated = finding.severity() == Severity::fail && !blocking;
    const std::string particulars = findingParticulars(run, finding);
    Value properties = subject.properties;
    properties.set("blocks", Value::boolean(blocking));
    properties.set("unfinished", Value::boolean(finding.unfinished));
    const auto named = fileOfPlace(run, finding);
    const bool pointer = !named && finding.place.starts_with("/");
    return Value::object(
        {{"ruleId", text(constraintId(finding.constraint))},
         {"ruleIndex", Value::integer(static_cast<std::int64_t>(finding.constraint))},
         {"level", text(tolerated ? "note" : levelOf(finding.severity()))},
         {"message", message(subject.title + ": " + std::string(constraintSentence(finding.constraint)) +
                             (particulars.empty() ? "" : " (" + particulars + ")"))},
         {"locations", Value::array({locationOf(named.value_or("strategy-approval/" + subject.file),
                                                subject.name, pointer ? visibleText(finding.place) : "")})},
         {"properties", std::move(properties)}});
}

Subject subjectOf(const GatedPacket& packet) {
    return {packetTitle(packet), packet.key.strategyPacketId(), packet.file, packet.approved,
            Value::object({{"strategy_packet_id", text(packet.key.strategyPacketId())},
                           {"revision", Value::integer(packet.key.revision)},
                           {"core_sha256", text(packet.core.hex())},
                           {"environment", text(packet.environment)}})};
}

/// A window has no unfinished steps: everything that fails blocks, as for an approved packet.
Subject subjectOf(const GateVerdict& verdict) {
    return {"window " + verdict.window.text(), verdict.window.text(), verdict.window.text() + "/window.yaml",
            true, Value::object({{"release_window_id", text(verdict.window.text())}})};
}

Value resultsOf(const GateRun& run) {
    auto results = Value::array();
    const auto add = [&](const Subject& subject, const Findings& findings) {
        for (const Finding& finding : findings)
            results.append(resultOf(run, subject, finding));
    };
    for (const GateVerdict& verdict : run.windows) {
        add(subjectOf(verdict), verdict.findings);
        for (const GatedPacket& packet : verdict.packets)
            add(subjectOf(packet), packet.findings);
    }
    return results;
}

/// Every packet judged, so that a report without results still says what passed.
Value packetsOf(const GateRun& run) {
    auto packets = Value::array();
    for (const GateVerdict& verdict : run.windows)
        for (const GatedPacket& packet : verdict.packets)
            packets.append(text(packetTitle(packet)));
    return packets;
}

Value invocationOf(const GateRun& run) {
    auto notifications = Value::array();
    const auto notify = [&](std::string_view sentence) {
        notifications.append(Value::object({{"level", text("error")}, {"message", message(sentence)}}));
    };
    if (!run.canaryFailed) notify("Canary " + std::string(canarySentence(run.canaryFailed)));
    if (run.windows.empty()) notify(emptyStoreSentence());
    const bool judged = notifications.items().empty();
    return Value::object({{"executionSuccessful", Value::boolean(judged)},
                          {"toolExecutionNotifications", std::move(notifications)}});
}

Value sourceRoot() {
    return Value::object(
        {{"%SRCROOT%",
          Value::object({{"description", message("The folder that holds strategy-approval/")}})}});
}

} // namespace

std::string gateSarif(const GateRun& run) {
    auto properties = Value::object({{"for", text(purposeName(run.purpose))},
                                     {"verdict", text(run.passed() ? "pass" : "fail")},
                                     {"canary", text(canarySentence(run.canaryFailed))},
                                     {"packets", packetsOf(run)}});
    auto only = Value::object({{"tool", Value::object({{"driver", driver()}})},
                               {"invocations", Value::array({invocationOf(run)})},
                               {"originalUriBaseIds", sourceRoot()},
                               {"columnKind", text("unicodeCodePoints")},
                               {"results", resultsOf(run)},
                               {"properties", std::move(properties)}});
    return json::writePretty(
        Value::object({{"$schema", text("https://json.schemastore.org/sarif-2.1.0.json")},
                       {"version", text("2.1.0")},
                       {"runs", Value::array({std::move(only)})}}));
}

} // namespace countersign::validation
