#pragma once

#include "core/policy/next_directory.h"
#include "core/usecases/workspace.h"

#include <string>

namespace countersign::usecases {

/// The directory that lies in a window now, whether it is trusted or not.
Result<policy::DirectoryVersion> currentDirectory(const Workspace& workspace, const WindowId& window);

/// The same, fit to make a next version of. Errors: directoryNotTrusted and those of refuseAsSuccessor.
Result<policy::DirectoryVersion> editableDirectory(const Workspace& workspace, const WindowId& window);

/// Makes `next` the current directory of the window in the place of `from`; the bytes of both stay under
/// evidence/sha256. Error: directoryMoved when another one lies there meanwhile.
Result<void> replaceDirectory(const Workspace& workspace, const WindowId& window,
                              const policy::Directory& from, const policy::DirectoryVersion& next);

/// Takes a later version of the directory, or of the policy, into a window. Answers its digest; a file that
/// is there already is no error. A policy must pass the fail matrix. Errors: versionNotHigher,
/// environmentDiffers, revocationLifted, firstMatrixFailed, and those of TrustList::refuse.
Result<Sha256> adoptDirectory(const Workspace& workspace, const WindowId& window, std::string bytes,
                              std::string_view file);
Result<Sha256> adoptPolicy(const Workspace& workspace, const WindowId& window, std::string bytes,
                           std::string_view file);

} // namespace countersign::usecases
