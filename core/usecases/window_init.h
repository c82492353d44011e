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

/// Runs the fail matrix of a window's current rules and records the result under validation/matrix/.
Result<validation::FailMatrixRun> runMatrix(FileSystem& files, const WindowId& window);

} // namespace countersign::usecases
