#include "core/store/file_system_folders.h"

#include "core/store/file_system_errors.h"
#include "core/store/file_system_temporary_name.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace countersign::store {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
constexpr std::size_t mostNamesToLookAt = 10000;
constexpr time_t longestCommit = 24 * 60 * 60;

/// A new folder gets the permissions of the one it is made in, whatever the umask: who may write to the store
/// may write to all of it.
OpenFile makeFolder(SystemCalls& calls, const OpenFile& parent, const std::string& name, Access access) {
    struct stat above {};
    if (const int reason = calls.status(parent.number(), above); reason < 0) return {calls, reason};
    const mode_t mode = access == Access::ownerOnly ? 0700 : above.st_mode & 07777;
    const int made = calls.makeFolder(parent.number(), name, mode & 0777);
    if (made < 0 && made != -EEXIST) return {calls, made};
    OpenFile folder(calls, calls.open(parent.number(), name, folderFlags));
    if (made == -EEXIST || !folder.isOpen()) return folder;
    const int reason = calls.setMode(folder.number(), mode);
    if (reason < 0 && !isUnsupported(reason)) return {calls, reason};
    return folder;
}

OpenFile openOrMake(SystemCalls& calls, const OpenFile& parent, const std::string& name, Access access) {
    OpenFile folder(calls, calls.open(parent.number(), name, folderFlags));
    if (folder.isOpen() || folder.reason() != -ENOENT) return folder;
    return makeFolder(calls, parent, name, access);
}

} // namespace

int makeDurable(SystemCalls& calls, const OpenFile& opened) {
    const int reason = calls.sync(opened.number());
    return reason == -EINVAL || reason == -EOPNOTSUPP ? 0 : reason;
}

int makeFolders(SystemCalls& calls, const std::string& path) {
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string folder = path.substr(0, end);
        const int made = calls.makeFolder(AT_FDCWD, folder, 0777);
        if (made < 0 && made != -EEXIST) return made;
        if (made == 0) {
            const OpenFile parent(calls, calls.open(AT_FDCWD, folder + "/..", O_RDONLY | O_DIRECTORY));
            if (!parent.isOpen()) return parent.reason();
            if (const int reason = makeDurable(calls, parent); reason < 0) return reason;
        }
        if (end == path.npos) return 0;
    }
}

Result<OpenFile> openOrMakeFolder(SystemCalls& calls, const OpenFile& root, const std::string& rootName,
                                  std::string_view path, Access access) {
    OpenFile here(calls, calls.open(root.number(), ".", folderFlags));
    std::string shownAs = rootName;
    if (!here.isOpen()) return folderNotCreated(shownAs, here.reason());
    while (!path.empty()) {
        const std::string name(path.substr(0, path.find('/')));
        path.remove_prefix(std::min(name.size() + 1, path.size()));
        shownAs += "/" + name;
        OpenFile next = openOrMake(calls, here, name, access);
        if (!next.isOpen()) return folderNotCreated(shownAs, next.reason());
        // Also where somebody else made the folder: perhaps a moment ago, and not synced yet.
        if (const int reason = makeDurable(calls, here); reason < 0) return folderNotCreated(shownAs, reason);
        here = std::move(next);
    }
    return here;
}

void removeOldTemporaries(SystemCalls& calls, const OpenFile& folder) {
    struct stat changed {};
    std::vector<SystemCalls::Entry> entries;
    if (calls.status(folder.number(), changed) < 0) return;
    if (calls.entries(folder.number(), mostNamesToLookAt, entries) < 0) return;
    for (const auto& entry : entries) {
        struct stat found {};
        if (!isTemporaryNameOfThisHost(entry.name)) continue;
        if (calls.statusOf(folder.number(), entry.name, found) < 0 || !S_ISREG(found.st_mode)) continue;
        if (found.st_mtime < changed.st_mtime - longestCommit) calls.unlink(folder.number(), entry.name);
    }
}

} // namespace countersign::store
