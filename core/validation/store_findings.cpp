#include "core/validation/store_findings.h"

#include <set>
#include <utility>

namespace countersign::validation {

Finding fileFault(std::string place, std::string why) {
    return {Constraint::STORE_FILE_FAULT, std::move(place), std::move(why)};
}

Finding evidenceDamaged(std::string place, const Sha256& found) {
    return {Constraint::EVIDENCE_FILE_DAMAGED, std::move(place), "its bytes have the digest " + found.hex()};
}

Finding evidenceUnreadable(const Error& fault) {
    return {Constraint::EVIDENCE_UNREADABLE, fault.file, fault.describe()};
}

Finding coreMissing(std::string place) {
    return {Constraint::CORE_MISSING, std::move(place), ""};
}

Finding fileMissing(std::string place, std::string why) {
    return {Constraint::STORE_FILE_MISSING, std::move(place), std::move(why)};
}

Finding stray(std::string place, std::string why) {
    return {Constraint::STORE_STRAY, std::move(place), std::move(why)};
}

Finding temporaryLeft(std::string place) {
    return {Constraint::TEMPORARY_LEFT, std::move(place), ""};
}

Findings missingBeside(const Dossier& dossier) {
    Findings findings;
    if (!dossier.sealed || dossier.sealed->core().digest() != dossier.core.digest()) return findings;
    const std::string stem = dossier.core.key().stem();
    std::set<Sha256> loose;
    for (const statement::Statement& statement : dossier.statements)
        loose.insert(statement.fileDigest());
    for (const statement::Statement& statement : dossier.sealed->history())
        if (!loose.contains(statement.fileDigest()))
            findings.push_back(fileMissing("statements/" + stem + "/" + statement.fileName(),
                                           "the sealed packet holds it in its history"));
    if (!dossier.storedReport)
        findings.push_back(fileMissing("validation/" + stem + ".log", "the report of a sealed packet"));
    return findings;
}

} // namespace countersign::validation
