#include "app/cli/finding_text.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"

namespace countersign::app {

void printFindings(const validation::Findings& findings, const std::string& indent) {
    for (const validation::Finding& finding : findings) {
        std::string line = indent + std::string(validation::severityName(finding.severity())) + "  " +
                           std::string(validation::constraintId(finding.constraint));
        if (!finding.place.empty()) line += "  " + visibleText(finding.place);
        printLine(line);
        line = indent + "      " + std::string(validation::constraintSentence(finding.constraint));
        if (!finding.detail.empty()) line += ": " + visibleText(finding.detail);
        printLine(line.ends_with('.') ? line : line + ".");
        if (finding.severity() == validation::Severity::info) continue;
        std::string who;
        for (const std::string& person : finding.who)
            who += (who.empty() ? " (" : ", ") + visibleText(person);
        if (!who.empty()) who += ")";
        printLine(indent + "      " + std::string(validation::constraintRemedy(finding.constraint)) + who +
                  ".");
    }
}

} // namespace countersign::app
