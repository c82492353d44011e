#include "core/validation/validator.h"

#include "core/validation/checks.h"

#include <array>
#include <utility>

namespace countersign::validation {

namespace {

using Check = void (*)(const Examination&, Findings&);

constexpr std::array<Check, 12> packetChecks{checkSealedPacket,    checkSchema,        checkRules,
                                             checkRequiredSigners, checkOwnStatements, checkState,
                                             checkLineage,         checkEvidence,      checkSnapshotAge,
                                             checkReplay,          checkRationale,     checkRejections};

constexpr std::array<Check, 7> surroundingChecks{checkTrust,        checkRevocations,    checkLooseStatements,
                                                 checkContraryActs, checkOtherRevisions, checkNewerSnapshot,
                                                 checkSealingDue};

} // namespace

Judgement judge(const Dossier& dossier) {
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
    return {std::move(findings), dossier.sealed && !fails(packetFindings)};
}

Findings validate(const Dossier& dossier) {
    return judge(dossier).findings;
}

} // namespace countersign::validation
