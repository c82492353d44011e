#include "tests/support/constraint_scenarios.h"

#include "tests/support/reference_dossier.h"
#include "tests/support/signing_desk.h"

namespace countersign::tests {

ConstraintScenarios constraintScenarios() {
    ConstraintScenarios all;
    for (const auto& some : {packetScenarios(), ruleScenarios(), statementScenarios(), stateScenarios(),
                             lineageScenarios(), evidenceScenarios(), rationaleScenarios()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

ConstraintScenario ofReference(const char* name, const char* expected,
                               const std::function<void(validation::Dossier&)>& edit) {
    return {name, expected, [edit] {
                validation::Dossier dossier = referenceDossier();
                edit(dossier);
                return dossier;
            }};
}

ConstraintScenario ofContent(const char* name, const char* expected,
                             const std::function<void(packet::CoreContent&)>& edit) {
    return {name, expected, [edit] {
                SigningDesk desk;
                edit(desk.content);
                desk.approveAll();
                return desk.unsealed();
            }};
}

} // namespace countersign::tests
