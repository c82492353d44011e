#pragma once

#include "core/workflow/reduction.h"

#include <span>
#include <string>
#include <vector>

namespace countersign::workflow {

/// The canonical bytes of the sealed packet, or why there are none.
struct Sealing {
    std::string bytes;
    std::vector<Unmet> obstacles;

    bool sealed() const { return obstacles.empty(); }
};

/// The roster's approvals and everything they reach, in the order of `history`.
std::vector<const statement::Statement*> closure(const Reduction& reduction);

/// Seals a packet from the approvals that fill its roster and everything they have seen or rely on (domain.md
/// section 1 "Sealing"). Whatever else is known does not change the bytes; contrary acts among it (a hold, a
/// decline, a withdrawal, a retraction) prevent sealing.
Sealing seal(const Rules& rules, std::span<const statement::Statement> statements);

} // namespace countersign::workflow
