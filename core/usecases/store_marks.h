#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/usecases/workspace.h"

#include <string>
#include <vector>

namespace countersign::usecases {

/// One digest over the names of everything in the windows of a store, without reading a file: another one means that
/// somebody added something (files are never rewritten, current rules aside). For noticing, never for judging.
/// Errors: the folders could not be listed.
Result<Sha256> storeMarks(const Workspace& workspace);

/// The windows of the store, sorted.
Result<std::vector<WindowId>> windowsOf(const Workspace& workspace);

} // namespace countersign::usecases
