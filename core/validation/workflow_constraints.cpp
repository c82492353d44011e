#include "core/validation/workflow_constraints.h"

namespace countersign::validation {

Constraint constraintOf(workflow::IrregularityKind kind) {
    using enum workflow::IrregularityKind;
    switch (kind) {
    case signerUnknown:
    case keyUnknown:
        return Constraint::STATEMENT_SIGNER_UNKNOWN;
    case commentUnfounded:
        return Constraint::COMMENT_UNFOUNDED;
    case signatureBad:
        return Constraint::SIGNATURE_INVALID;
    case keyOutsideItsTime:
    case keyRevoked:
    case keyProtectionRefused:
        return Constraint::KEY_NOT_VALID;
    case keyInDoubt:
        return Constraint::SIGNATURE_IN_DOUBT;
    case keyOfAnotherPerson:
    case capacityNotHeld:
    case scopeExceeded:
    case wordingDiffers:
        return Constraint::AUTHORITY_EXCEEDED;
    case otherPacket:
        return Constraint::STATEMENT_MISPLACED;
    case namedMissing:
    case namedDoesNotCount:
        return Constraint::STATEMENT_MISSING;
    case transitionNotAllowed:
        return Constraint::STATE_TRANSITION;
    case evidenceIncomplete:
        return constraintOf(workflow::Need::completeEvidence);
    case issuerActsTwice:
        return Constraint::ISSUER_SEPARATION;
    case roleConflict:
        return Constraint::ROLE_CONFLICT;
    case notEligible:
        return Constraint::SIGNER_NOT_REQUIRED;
    case reviewsInsufficient:
        return Constraint::REVIEW_NOT_RELIED_ON;
    case viewDiffers:
        return Constraint::VIEW_MISMATCH;
    case approvedOnHold:
        return Constraint::APPROVED_ON_HOLD;
    case releaseNotEntitled:
        return Constraint::RELEASE_NOT_ENTITLED;
    case nothingToTakeBack:
        return Constraint::RETRACTION_UNFOUNDED;
    case reasonCodeUnknown:
        return Constraint::REFUSAL_REASON_UNKNOWN;
    case timeBeforeBasis:
        return Constraint::TIME_ORDER;
    case repeatedApproval:
        return Constraint::APPROVAL_REPEATED;
    case timeSkew:
        return Constraint::TIME_SKEW;
    case timeSkewWithinTolerance:
        break;
    }
    return Constraint::TIME_SKEW_TOLERATED;
}

Constraint constraintOf(workflow::Need need) {
    using enum workflow::Need;
    switch (need) {
    case issue:
        return Constraint::NOT_ISSUED;
    case completeEvidence:
        return Constraint::EVIDENCE_INCOMPLETE;
    case submit:
        return Constraint::NOT_SUBMITTED;
    case review:
        return Constraint::REVIEW_COVERAGE;
    case signature:
        return Constraint::ROLE_COVERAGE;
    case coverage:
        return Constraint::REQUIRED_SIGNERS_TOO_FEW;
    case releaseOfHold:
        return Constraint::HOLD_OPEN;
    case freshRevision:
        break;
    }
    return Constraint::REJECTED;
}

} // namespace countersign::validation
