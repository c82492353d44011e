#pragma once

#include "core/validation/dossier.h"
#include "core/validation/finding.h"
#include "core/validation/scenario/packet_workshop.h"

#include <span>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// A scenario of the fail matrix (domain.md section 7): the packets made for it, and the constraint that must
/// fire.
struct FailMatrixScenario {
    std::string_view id;
    /// Whether the constraint has to fail, be only reported (SUPERSEDED of A8), or nothing in particular is
    /// expected (A7).
    enum class Expects { failure, report, nothing } expects;
    Constraint constraint;
    std::vector<Dossier> (*make)(const PacketWorkshop&);
};

/// A1 to A8.
std::span<const FailMatrixScenario> failMatrixScenarios();

} // namespace countersign::validation
