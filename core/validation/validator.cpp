#include "core/validation/validator.h"

#include "core/validation/checks.h"

#include <array>

namespace countersign::validation {

namespace {

using Check = void (*)(const Examination&, Findings&);

constexpr std::array<Check, 12> packetChecks{checkSealedPacket,    checkSchema,        checkRules,
                                             checkRequiredSigners, checkOwnStatements, checkState,
                                             checkLineage,         checkEvidence,      checkSnapshotAge,
                                             checkReplay,          checkRationale,     checkRejections};

constexpr std::array<Check, 6> surroundingChecks{checkTrust,          checkLooseStatements, checkContraryActs,
                                                 checkOtherRevisions, checkNewerSnapshot,   checkSealingDue};

} // namespace

Findings validate(const Dossier& dossier) {
    const Examination examination(dossier);
    Findings findings;
    for (const Check check : packetChecks)
        check(examination, findings);
    settle(findings);
    const Findings packetFindings = findings;
    for (const Check check : surroundingChecks)
        check(examination, findings);
    checkStoredReport(examination, packetFindings, findings);
    settle(findings);
    return findings;
}

} // namespace countersign::validation
