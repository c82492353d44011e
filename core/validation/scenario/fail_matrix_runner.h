#pragma once

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/validation/dossier.h"
#include "core/validation/finding.h"

#include <string>
#include <vector>

namespace countersign::validation {

/// What came of running the fail matrix under one policy and schema (domain.md section 7).
struct FailMatrixRun {
    struct Row {
        std::string scenarioId;
        std::string condition;
        bool expectedPass = false;
        /// Whether the validator passed the packets made for it; false for a scenario the program does not
        /// know.
        bool passed = false;
        /// The constraints that failed, in catalogue order.
        std::vector<Constraint> fired;
        /// The verdict is the expected one, for the scenario's own reason.
        bool asExpected = false;
    };

    std::string runId;
    /// In the order of the matrix.
    std::vector<Row> rows;
    /// Scenarios of A1 to A8 that the matrix lacks.
    std::vector<std::string> missing;

    /// Every row as expected and none missing.
    bool passed() const;
    json::Value toJson() const;
};

/// Makes a real packet for each row and validates it. Errors: when policy, schema or matrix cannot be read,
/// or keys cannot be made; a matrix that does not come out is no error.
Result<FailMatrixRun> runFailMatrix(const std::string& policyBytes, const std::string& schemaBytes,
                                    const std::string& matrixBytes);

/// A packet that must fail: A1 under rules of its own, so that a gate needs no file for it. Errors: those of
/// making keys.
Result<Dossier> canaryDossier();

} // namespace countersign::validation
