#pragma once

#include "core/validation/dossier.h"
#include "core/validation/finding.h"

namespace countersign::validation {

struct Judgement {
    Findings findings;
    /// There is a sealed packet, and by itself it breaks no constraint: what the store adds may speak against
    /// it all the same.
    bool sealedStands;
};

/// Judges one revision (domain.md section 7). Runs every check and never stops at the first; the findings
/// come in the order of what to do next, and the same dossier always gives the same ones. A sealed packet is
/// judged by `history` alone; what else the store knows can speak against it but never for it. An unsealed
/// one is judged by its statements: what is still to come is marked `unfinished`. It may be sealed when
/// NOT_SEALED is its only failure.
Judgement judge(const Dossier& dossier);

/// The findings of judge.
Findings validate(const Dossier& dossier);

} // namespace countersign::validation
