#pragma once

#include "core/validation/dossier.h"

#include <functional>
#include <vector>

namespace countersign::tests {

/// A dossier with one thing wrong, and the ids of everything that the validator says about it: each once, in
/// the order of the findings, with "?" behind those that are unfinished.
struct ConstraintScenario {
    const char* name;
    const char* expected;
    std::function<validation::Dossier()> make;
};
using ConstraintScenarios = std::vector<ConstraintScenario>;

ConstraintScenarios packetScenarios();
ConstraintScenarios ruleScenarios();
ConstraintScenarios statementScenarios();
ConstraintScenarios stateScenarios();
ConstraintScenarios lineageScenarios();
ConstraintScenarios evidenceScenarios();
ConstraintScenarios rationaleScenarios();
/// All of these.
ConstraintScenarios constraintScenarios();

/// The reference dossier, edited.
ConstraintScenario ofReference(const char* name, const char* expected,
                               const std::function<void(validation::Dossier&)>& edit);
/// The packet of the signing desk with its content edited and then approved by everybody, not sealed: without
/// an edit NOT_SEALED? alone.
ConstraintScenario ofContent(const char* name, const char* expected,
                             const std::function<void(packet::CoreContent&)>& edit);

} // namespace countersign::tests
