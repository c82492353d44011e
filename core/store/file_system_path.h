#pragma once

#include "core/store/file_system_calls.h"

#include <string>
#include <string_view>

namespace countersign::store {

/// Whether `path` may be used below a root: parts separated by single slashes, none empty, "." or "..", none
/// beginning like a temporary name, no NUL and no backslash. The last line of defence: paths are made of ids.
bool isAllowedPath(std::string_view path);

/// The folder part of an allowed path, empty when it stands in the root itself.
std::string_view folderOf(std::string_view path);
/// The last part of an allowed path.
std::string_view nameOf(std::string_view path);

/// Opens a file or folder below `root` without following a symbolic link anywhere, also on kernels without
/// openat2. The result is as SystemCalls::open gives it.
int openBeneath(SystemCalls& calls, int root, const std::string& path, int flags);

} // namespace countersign::store
