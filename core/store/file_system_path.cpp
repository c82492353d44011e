#include "core/store/file_system_path.h"

#include "core/base/file_system.h"
#include "core/store/file_system_open_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace countersign::store {

namespace {

bool isAllowedPart(std::string_view part) {
    return !part.empty() && part != "." && part != ".." && !part.starts_with(temporaryPrefix) &&
           part.find('\\') == part.npos && part.find('\0') == part.npos;
}

/// One folder after the other, each opened without following a link.
int walkBeneath(SystemCalls& calls, int root, const std::string& path, int flags) {
    const std::size_t slash = path.find('/');
    const std::string part = path.substr(0, slash);
    if (slash == path.npos) return calls.open(root, part, flags | O_NOFOLLOW);
    const OpenFile folder(calls, calls.open(root, part, O_PATH | O_DIRECTORY | O_NOFOLLOW));
    if (!folder.isOpen()) return folder.reason();
    return walkBeneath(calls, folder.number(), path.substr(slash + 1), flags);
}

} // namespace

bool isAllowedPath(std::string_view path) {
    for (;;) {
        const std::size_t slash = path.find('/');
        if (!isAllowedPart(path.substr(0, slash))) return false;
        if (slash == path.npos) return true;
        path.remove_prefix(slash + 1);
    }
}

std::string_view folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? std::string_view() : path.substr(0, slash);
}

std::string_view nameOf(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

int openBeneath(SystemCalls& calls, int root, const std::string& path, int flags) {
    const int result = calls.openBeneath(root, path, flags | O_NOFOLLOW);
    // Kernels before 5.6 say ENOSYS, some sandboxes EPERM.
    if (result == -ENOSYS || result == -EPERM) return walkBeneath(calls, root, path, flags);
    return result;
}

} // namespace countersign::store
