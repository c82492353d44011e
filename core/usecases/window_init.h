#pragma once

#include "core/policy/release_window.h"
#include "core/usecases/window_rules.h"
#include "core/validation/scenario/fail_matrix_runner.h"

#include <string>

namespace countersign::usecases {

/// Makes the folder of a release window: window.yaml and the first versions of its rules, after their fail
/// matrix has passed; in a new store also .gitattributes. Errors: idsCollide, windowDiffers when the window exists and says something else,
/// environmentDiffers, matrixFailed; nothing is replaced.
Result<WindowRules> initWindow(FileSystem& files, const policy::ReleaseWindow& window,
                               const WindowRules& rules);

/// Errors: environmentDiffers.
Result<void> refuseForeign(const policy::ReleaseWindow& window, const policy::Directory& directory);
/// The run of the fail matrix, which passed. `place` names the matrix in errors. Errors: firstMatrixFailed.
Result<validation::FailMatrixRun> passedMatrix(const WindowRules& rules, const std::string& place);
/// Keeps a run under validation/matrix/.
Result<void> recordMatrix(store::WindowStore& store, const validation::FailMatrixRun& run);

/// Runs the fail matrix of a window's current rules and records the result under validation/matrix/.
Result<validation::FailMatrixRun> runMatrix(FileSystem& files, const WindowId& window);

} // namespace countersign::usecases
