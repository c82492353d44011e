#pragma once

#include "core/base/bytes.h"

#include <string>

namespace countersign::workflow {

/// Why a statement does not count, or what is odd about one that does. core/validation gives each its
/// constraint.
enum class IrregularityKind {
    // The statement does not count, and it stops nothing: a warning.
    signerUnknown,
    keyUnknown,
    commentUnfounded,
    // The statement does not count, although the directory knows the person or the key.
    signatureBad,
    keyOfAnotherPerson,
    keyOutsideItsTime,
    keyRevoked,
    /// Whoever found the key could have dropped it, so it only warns.
    keyInDoubt,
    keyProtectionRefused,
    capacityNotHeld,
    scopeExceeded,
    wordingDiffers,
    otherPacket,
    namedMissing,
    namedDoesNotCount,
    transitionNotAllowed,
    evidenceIncomplete,
    issuerActsTwice,
    roleConflict,
    notEligible,
    reviewsInsufficient,
    viewDiffers,
    approvedOnHold,
    releaseNotEntitled,
    nothingToTakeBack,
    reasonCodeUnknown,
    timeBeforeBasis,
    // The statement counts.
    repeatedApproval,
    timeSkew,
    timeSkewWithinTolerance,
};

struct Irregularity {
    IrregularityKind kind;
    /// Payload digest and file name of the statement.
    Sha256 statement;
    std::string fileName;
    /// The particulars in plain words: the names and values involved.
    std::string detail;
};

} // namespace countersign::workflow
