#pragma once

#include "core/base/clock.h"
#include "core/validation/dossier.h"
#include "core/validation/finding.h"
#include "core/workflow/reduction.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::usecases {

/// A packet that was read and judged: the only thing that can be shown for a decision. What it points to
/// lives as long as it does.
class CheckedPacket {
public:
    /// Judges a dossier. Errors: rulesUnusable when policy or directory are missing or not trusted here, so
    /// that nothing can be decided about the packet.
    static Result<CheckedPacket> check(validation::Dossier dossier);

    const packet::Core& core() const { return m_dossier->core; }
    const validation::Dossier& dossier() const { return *m_dossier; }
    const std::vector<validation::Finding>& findings() const { return m_findings; }
    workflow::Rules rules() const;
    /// There is a sealed packet that says nothing false by itself.
    bool sealedStands() const { return m_sealedStands; }
    /// Of the statements lying beside the core and those in the sealed packet.
    const workflow::Reduction& reduction() const { return m_reduction; }

private:
    CheckedPacket() = default;

    // On the heap: rules and reduction point into them.
    std::unique_ptr<validation::Dossier> m_dossier;
    std::unique_ptr<std::vector<statement::Statement>> m_statements;
    std::vector<validation::Finding> m_findings;
    workflow::Reduction m_reduction;
    bool m_sealedStands = false;
};

} // namespace countersign::usecases
