#include "core/validation/checks.h"
#include "core/validation/workflow_constraints.h"
#include "core/workflow/sealing.h"

#include <algorithm>

namespace countersign::validation {

namespace {

std::string placeOf(workflow::Need need) {
    using enum workflow::Need;
    switch (need) {
    case issue:
        return "/issued_by";
    case completeEvidence:
        return "/evidence_bundle";
    case review:
        return "/human_review";
    case signature:
        return "/signer_roster";
    case coverage:
        return "/required_signers";
    case submit:
    case releaseOfHold:
    case freshRevision:
        break;
    }
    return "/approval_state";
}

/// Rows that the core lacks do not come by waiting; the other needs of an unsealed packet do.
Finding unmetFinding(const workflow::Unmet& unmet, bool sealed) {
    const bool comes = !sealed && unmet.need != workflow::Need::coverage;
    return {constraintOf(unmet.need), placeOf(unmet.need), unmet.detail, comes, unmet.who};
}

/// "hold by ann at 2026-…: reason"
std::string describe(const statement::Statement& act, const std::string& why) {
    const statement::Predicate& said = act.predicate();
    return std::string(statement::actName(said.act)) + " by " + said.signer.text() + " at " + said.at.text() +
           (why.empty() ? "" : ": " + why);
}

std::string reasonOf(const statement::Statement& act) {
    const statement::Body& body = act.predicate().body;
    if (const auto* refusal = std::get_if<statement::RefusalBody>(&body))
        return refusal->reasonCode + ", " + refusal->text;
    if (const auto* hold = std::get_if<statement::HoldBody>(&body)) return hold->reason;
    if (const auto* retraction = std::get_if<statement::RetractBody>(&body)) return retraction->reason;
    return "it recommends hold";
}

/// Whether an act, once known, stands against a packet whose approvals are `own`.
bool isContrary(const statement::Statement& act, const workflow::Past& own,
                const std::vector<const statement::Statement*>& openHolds) {
    const statement::Body& body = act.predicate().body;
    if (own.find(act.digest())) return false;
    if (std::holds_alternative<statement::RefusalBody>(body)) return true;
    if (const auto* retraction = std::get_if<statement::RetractBody>(&body))
        return own.find(retraction->retracts) != nullptr;
    return std::find(openHolds.begin(), openHolds.end(), &act) != openHolds.end();
}

bool higherRevisionApproved(const Dossier& dossier) {
    return std::any_of(dossier.siblings.begin(), dossier.siblings.end(), [&](const Sibling& sibling) {
        return sibling.revision > dossier.core.key().revision && sibling.approvedPacket;
    });
}

} // namespace

void checkState(const Examination& examination, Findings& findings) {
    if (!examination.own()) return;
    const workflow::Reduction& own = *examination.own();
    // Nothing else is worth doing for a rejected revision, while each false claim of a sealed one counts.
    const bool onlyRejection = !examination.sealed() && own.state == workflow::ApprovalState::rejected;
    for (const workflow::Unmet& unmet : own.unmet)
        if (!onlyRejection || unmet.need == workflow::Need::freshRevision)
            findings.push_back(unmetFinding(unmet, examination.sealed()));
}

void checkContraryActs(const Examination& examination, Findings& findings) {
    if (examination.everything() == examination.own() || higherRevisionApproved(examination.dossier()))
        return;
    const workflow::Past& everything = examination.everything()->known;
    const auto openHolds = everything.openHolds();
    for (const statement::Statement* act : everything.statements())
        if (isContrary(*act, examination.own()->known, openHolds))
            findings.push_back({Constraint::CONTRARY_ACT,
                                "statements/" + examination.content().key.stem() + "/" + act->fileName(),
                                describe(*act, reasonOf(*act))});
}

void checkSealingDue(const Examination& examination, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    const workflow::Reduction* own = examination.own();
    if (dossier.sealed || !own || own->state != workflow::ApprovalState::approved) return;
    const workflow::Sealing sealing = workflow::seal(*examination.rules(), dossier.statements);
    for (const workflow::Unmet& obstacle : sealing.obstacles)
        findings.push_back(unmetFinding(obstacle, false));
    if (!fails(findings)) findings.push_back({Constraint::NOT_SEALED, "/packet_sha256", "", true});
}

} // namespace countersign::validation
