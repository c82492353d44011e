#include "core/validation/scenario/fail_matrix_runner.h"

#include "core/policy/fail_matrix_table.h"
#include "core/validation/scenario/canary_rules.h"
#include "core/validation/scenario/fail_matrix_scenarios.h"
#include "core/validation/validator.h"

#include <algorithm>

namespace countersign::validation {

namespace {

Findings findingsOf(const FailMatrixScenario& scenario, const PacketWorkshop& workshop) {
    Findings all;
    for (const Dossier& dossier : scenario.make(workshop))
        for (Finding& finding : validate(dossier))
            all.push_back(std::move(finding));
    return all;
}

bool reports(const Findings& findings, Constraint constraint) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.constraint == constraint; });
}

std::vector<Constraint> failedConstraints(const Findings& findings) {
    std::vector<Constraint> out;
    for (const Constraint constraint : allConstraints())
        if (severityOf(constraint) == Severity::fail && reports(findings, constraint))
            out.push_back(constraint);
    return out;
}

FailMatrixRun::Row runRow(const policy::FailMatrixRow& wanted, const PacketWorkshop& workshop) {
    FailMatrixRun::Row row{wanted.scenarioId, wanted.condition, wanted.expectedPass, false, {}, false};
    const auto scenarios = failMatrixScenarios();
    const auto scenario =
        std::find_if(scenarios.begin(), scenarios.end(),
                     [&](const FailMatrixScenario& one) { return one.id == wanted.scenarioId; });
    if (scenario == scenarios.end()) return row;
    const Findings findings = findingsOf(*scenario, workshop);
    row.passed = !fails(findings);
    row.fired = failedConstraints(findings);
    const bool ownReason =
        scenario->expects == FailMatrixScenario::Expects::nothing || reports(findings, scenario->constraint);
    row.asExpected = row.passed == row.expectedPass && ownReason;
    return row;
}

json::Value texts(const std::vector<std::string>& list) {
    auto out = json::Value::array();
    for (const std::string& text : list)
        out.append(json::Value::string(text));
    return out;
}

json::Value verdict(bool pass) {
    return json::Value::string(pass ? "pass" : "fail");
}

json::Value toJson(const FailMatrixRun::Row& row) {
    std::vector<std::string> fired;
    for (const Constraint constraint : row.fired)
        fired.emplace_back(constraintId(constraint));
    return json::Value::object({{"scenario_id", json::Value::string(row.scenarioId)},
                                {"condition", json::Value::string(row.condition)},
                                {"expected_result", verdict(row.expectedPass)},
                                {"result", verdict(row.passed)},
                                {"failed_constraints", texts(fired)},
                                {"as_expected", json::Value::boolean(row.asExpected)}});
}

} // namespace

bool FailMatrixRun::passed() const {
    return missing.empty() &&
           std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.asExpected; });
}

json::Value FailMatrixRun::toJson() const {
    auto list = json::Value::array();
    for (const Row& row : rows)
        list.append(validation::toJson(row));
    return json::Value::object({{"fail_matrix_run_id", json::Value::string(runId)},
                                {"result", verdict(passed())},
                                {"rows", std::move(list)},
                                {"missing_scenarios", texts(missing)}});
}

Result<FailMatrixRun> runFailMatrix(const std::string& policyBytes, const std::string& schemaBytes,
                                    const std::string& matrixBytes) {
    const auto workshop = PacketWorkshop::open(policyBytes, schemaBytes, matrixBytes);
    if (!workshop) return workshop.error();
    FailMatrixRun run{workshop->failMatrixRunId(), {}, {}};
    for (const policy::FailMatrixRow& row : workshop->matrix().rows())
        run.rows.push_back(runRow(row, *workshop));
    for (const FailMatrixScenario& scenario : failMatrixScenarios())
        if (std::none_of(run.rows.begin(), run.rows.end(),
                         [&](const FailMatrixRun::Row& row) { return row.scenarioId == scenario.id; }))
            run.missing.emplace_back(scenario.id);
    return run;
}

Result<Dossier> canaryDossier() {
    const auto workshop = PacketWorkshop::open(canaryPolicy, canarySchema, canaryMatrix);
    if (!workshop) return workshop.error();
    return failMatrixScenarios().front().make(*workshop).front();
}

} // namespace countersign::validation
