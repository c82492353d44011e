#include "core/validation/checks.h"
#include "core/validation/report.h"

#include <algorithm>

namespace countersign::validation {

namespace {

/// Without rules and evidence the report cannot be made again, which is a finding of its own.
bool lacksMaterial(const Finding& finding) {
    return finding.constraint == Constraint::RULES_MISSING ||
           finding.constraint == Constraint::WINDOW_UNREADABLE ||
           finding.constraint == Constraint::EVIDENCE_HASH_ONLY ||
           finding.constraint == Constraint::EVIDENCE_MISMATCH;
}

std::size_t firstDifferentLine(std::string_view one, std::string_view other) {
    const auto [end, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return static_cast<std::size_t>(std::count(one.begin(), end, '\n')) + 1;
}

} // namespace

void checkStoredReport(const Examination& examination, const Findings& sealedFindings, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    if (!dossier.sealed || !dossier.storedReport ||
        std::any_of(sealedFindings.begin(), sealedFindings.end(), lacksMaterial))
        return;
    const std::string expected = reportText(dossier.core.key(), dossier.core.digest(), sealedFindings);
    if (expected == *dossier.storedReport) return;
    findings.push_back(
        {Constraint::REPORT_DIFFERS, "validation/" + dossier.core.key().stem() + ".log",
         "from line " + std::to_string(firstDifferentLine(expected, *dossier.storedReport)) + " on"});
}

} // namespace countersign::validation
