#include "core/validation/gate_junit.h"

#include "core/base/inert_text.h"
#include "core/base/visible_text.h"

#include <map>
#include <utility>

namespace countersign::validation {

namespace {

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + xmlText(value) + "\"";
}

/// One <testsuite> while it is put together.
struct Suite {
    std::string name;
    std::string properties{};
    std::string cases{};
    std::string notes{};
    int tests = 0;
    int failures = 0;

    void property(std::string_view key, std::string_view value) {
        properties += "      <property" + attribute("name", key) + attribute("value", value) + "/>\n";
    }
    void pass(std::string_view test) {
        ++tests;
        cases += "    <testcase" + attribute("classname", name) + attribute("name", test) + "/>\n";
    }
    /// `lines` are one particular each.
    void fail(std::string_view test, std::string_view type, std::string_view message,
              const std::string& lines) {
        ++tests;
        ++failures;
        cases += "    <testcase" + attribute("classname", name) + attribute("name", test) +
                 ">\n      <failure" + attribute("type", type) + attribute("message", message) + ">\n" +
                 lines + "      </failure>\n    </testcase>\n";
    }
    std::string xml() const {
        return "  <testsuite" + attribute("name", name) + attribute("tests", std::to_string(tests)) +
               attribute("failures", std::to_string(failures)) + attribute("errors", "0") +
               attribute("skipped", "0") + ">\n    <properties>\n" + properties + "    </properties>\n" +
               cases + (notes.empty() ? "" : "    <system-out>\n" + notes + "    </system-out>\n") +
               "  </testsuite>\n";
    }
};

std::string line(std::string_view text) {
    return xmlText(text) + "\n";
}

/// One test case for each constraint that blocks, or one that passes; the rest as notes.
void addFindings(Suite& suite, const GateRun& run, const Findings& findings, bool approved) {
    std::map<Constraint, std::string> blocking;
    for (const Finding& finding : findings) {
        const std::string particulars = findingParticulars(run, finding);
        if (blocks(finding, run.purpose, approved))
            blocking[finding.constraint] += line(particulars);
        else
            suite.notes += line(std::string(severityName(finding.severity())) + " " +
                                std::string(constraintId(finding.constraint)) + " " + particulars);
    }
    for (const auto& [constraint, lines] : blocking)
        suite.fail(constraintId(constraint), constraintId(constraint), constraintSentence(constraint),
                   lines + line("Remedy: " + std::string(constraintRemedy(constraint))));
    if (blocking.empty()) suite.pass("no constraint blocks");
}

Suite gateSuite(const GateRun& run) {
    Suite suite{"gate for " + std::string(purposeName(run.purpose))};
    suite.property("verdict", run.passed() ? "pass" : "fail");
    suite.property("canary", canarySentence(run.canaryFailed));
    if (run.canaryFailed)
        suite.pass("canary: the packet that must fail fails");
    else
        suite.fail("canary: the packet that must fail fails", "canary", canarySentence(run.canaryFailed), "");
    if (run.windows.empty())
        suite.fail("there is something to check", "empty store", emptyStoreSentence(), "");
    return suite;
}

Suite windowSuite(const GateRun& run, const GateVerdict& verdict) {
    Suite suite{"window " + verdict.window.text()};
    suite.property("release_window_id", verdict.window.text());
    suite.property("verdict", verdict.passes(run.purpose) ? "pass" : "fail");
    // A window has no unfinished steps: everything that fails blocks, as for an approved packet.
    addFindings(suite, run, verdict.findings, true);
    return suite;
}

Suite packetSuite(const GateRun& run, const GatedPacket& packet) {
    Suite suite{packetTitle(packet)};
    suite.property("strategy_packet_id", packet.key.strategyPacketId());
    suite.property("revision", std::to_string(packet.key.revision));
    suite.property("core_sha256", packet.core.hex());
    suite.property("environment", packet.environment);
    suite.property("approved", packet.approved ? "true" : "false");
    addFindings(suite, run, packet.findings, packet.approved);
    return suite;
}

} // namespace

std::string xmlText(std::string_view text) {
    std::string out;
    for (const char c : visibleText(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            out += c;
        }
    }
    // The two code points of UTF-8 that XML 1.0 does not allow and that are no control or format characters.
    for (const auto& [bytes, escape] :
         {std::pair<std::string_view, std::string_view>{"\xef\xbf\xbe", "\\u{fffe}"},
          std::pair<std::string_view, std::string_view>{"\xef\xbf\xbf", "\\u{ffff}"}})
        for (std::size_t at = out.find(bytes); at != std::string::npos; at = out.find(bytes, at))
            out.replace(at, bytes.size(), escape);
    return inertXml(out);
}

std::string gateJunit(const GateRun& run) {
    std::vector<Suite> suites{gateSuite(run)};
    for (const GateVerdict& verdict : run.windows) {
        suites.push_back(windowSuite(run, verdict));
        for (const GatedPacket& packet : verdict.packets)
            suites.push_back(packetSuite(run, packet));
    }
    int tests = 0;
    int failures = 0;
    std::string body;
    for (const Suite& suite : suites) {
        tests += suite.tests;
        failures += suite.failures;
        body += suite.xml();
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "Countersign gate") +
           attribute("tests", std::to_string(tests)) + attribute("failures", std::to_string(failures)) +
           attribute("errors", "0") + ">\n" + body + "</testsuites>\n";
}

} // namespace countersign::validation
