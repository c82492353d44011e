#pragma once

#include "core/usecases/run_watch.h"
#include "core/usecases/workspace.h"
#include "core/validation/audit_run.h"

#include <optional>

namespace countersign::usecases {

using validation::AuditRun;

/// Checks one window or the whole store as a file-system check does: judges every packet as `validate` does,
/// hashes every evidence file, and looks at every name. Changes nothing. Memory does not grow with the size of
/// what is read, only with the number of names and findings. Errors: the store's own folder could not be
/// listed, auditCancelled.
Result<AuditRun> auditStore(const Workspace& workspace, std::optional<WindowId> window,
                            const RunWatch& watch = {});

} // namespace countersign::usecases
