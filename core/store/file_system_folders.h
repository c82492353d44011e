#pragma once

#include "core/base/file_system.h"
#include "core/store/file_system_open_file.h"

#include <string>
#include <string_view>

namespace countersign::store {

/// Syncs a folder, or a file that somebody else wrote. 0 or -errno; a file system that cannot (EINVAL,
/// ENOTSUP) decides about durability by itself.
int makeDurable(SystemCalls& calls, const OpenFile& opened);

/// Makes the folder `path` and its parents as a person would with mkdir -p: links are followed, the umask
/// holds. Durable on return. 0 or -errno.
int makeFolders(SystemCalls& calls, const std::string& path);

/// Opens the folder `path` below an open root without following links, making what is missing; every name on
/// the way is durable on return. Error: folderNotCreated, naming the folder below `rootName`.
Result<OpenFile> openOrMakeFolder(SystemCalls& calls, const OpenFile& root, const std::string& rootName,
                                  std::string_view path, Access access);

/// Removes what killed programs of this workstation left in the folder more than 24 hours before the folder
/// last changed (so it is the storage's clock that counts). Never an error: what cannot be removed stays.
void removeOldTemporaries(SystemCalls& calls, const OpenFile& folder);

} // namespace countersign::store
