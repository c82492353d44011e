#include "core/validation/checks.h"
#include "core/validation/workflow_constraints.h"

#include <algorithm>

namespace countersign::validation {

namespace {

std::string looseFile(const Examination& examination, const std::string& fileName) {
    return "statements/" + examination.content().key.stem() + "/" + fileName;
}

/// Where a statement of `history` stands in the packet.
std::string embeddedPlace(const std::vector<statement::Statement>& history, const Sha256& digest) {
    const auto found = std::find_if(history.begin(), history.end(),
                                    [&](const statement::Statement& one) { return one.digest() == digest; });
    return "/history/" + std::to_string(found - history.begin());
}

bool isSame(const workflow::Irregularity& one, const workflow::Irregularity& other) {
    return one.kind == other.kind && one.statement == other.statement && one.detail == other.detail;
}

} // namespace

void checkOwnStatements(const Examination& examination, Findings& findings) {
    if (!examination.own()) return;
    for (const workflow::Irregularity& odd : examination.own()->irregularities) {
        const std::string place = examination.sealed()
                                      ? embeddedPlace(examination.ownStatements(), odd.statement)
                                      : looseFile(examination, odd.fileName);
        findings.push_back({constraintOf(odd.kind), place,
                            examination.sealed() ? odd.fileName + ": " + odd.detail : odd.detail});
    }
}

void checkLooseStatements(const Examination& examination, Findings& findings) {
    for (const Error& fault : examination.dossier().unreadableStatements)
        findings.push_back({Constraint::STATEMENT_UNREADABLE, fault.file, fault.describe()});
    if (examination.everything() == examination.own()) return;
    const auto& reported = examination.own()->irregularities;
    for (const workflow::Irregularity& odd : examination.everything()->irregularities) {
        if (std::none_of(reported.begin(), reported.end(),
                         [&](const workflow::Irregularity& one) { return isSame(one, odd); }))
            findings.push_back({constraintOf(odd.kind), looseFile(examination, odd.fileName), odd.detail});
    }
}

} // namespace countersign::validation
