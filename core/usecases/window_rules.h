#pragma once

#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/signer_policy.h"
#include "core/store/window_store.h"

#include <string>

namespace countersign::usecases {

/// The current versions of a window's policy, directory, schema and fail matrix, with their bytes.
struct WindowRules {
    std::string policyBytes;
    std::string directoryBytes;
    std::string schemaBytes;
    std::string matrixBytes;
    policy::SignerPolicy policy;
    policy::Directory directory;
    Sha256 schemaSha256;
    policy::FailMatrixTable matrix;

    static Result<WindowRules> read(const store::WindowStore& store);
    /// The same from bytes; `place` names their folder in errors.
    static Result<WindowRules> parse(std::string policyBytes, std::string directoryBytes,
                                     std::string schemaBytes, std::string matrixBytes,
                                     const store::WindowLayout& place);

    std::string failMatrixRunId() const;
    /// Keeps all of them, and so whatever a core pins, under evidence/sha256.
    Result<void> keep(store::ContentStore& evidence) const;
};

} // namespace countersign::usecases
