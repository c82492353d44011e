#include "core/store/file_system_posix.h"

#include "core/store/file_system_errors.h"
#include "core/store/file_system_folders.h"
#include "core/store/file_system_path.h"
#include "core/store/file_system_posix_folder.h"
#include "core/store/file_system_publication.h"
#include "core/store/file_system_reading.h"

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>

namespace countersign::store {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY;

FolderEntry::Kind kindOf(SystemCalls& calls, const OpenFile& folder, const SystemCalls::Entry& entry) {
    if (entry.type == DT_REG) return FolderEntry::Kind::file;
    if (entry.type == DT_DIR) return FolderEntry::Kind::folder;
    struct stat found {};
    if (entry.type != DT_UNKNOWN || calls.statusOf(folder.number(), entry.name, found) < 0)
        return FolderEntry::Kind::other;
    if (S_ISREG(found.st_mode)) return FolderEntry::Kind::file;
    return S_ISDIR(found.st_mode) ? FolderEntry::Kind::folder : FolderEntry::Kind::other;
}

} // namespace

Result<std::unique_ptr<FileSystem>> openFolder(const std::string& root, OpenMode mode) {
    return PosixFolder::open(std::make_shared<SystemCalls>(), root, mode);
}

Result<std::unique_ptr<FileSystem>> PosixFolder::open(std::shared_ptr<SystemCalls> calls,
                                                      const std::string& root, OpenMode mode) {
    OpenFile folder(*calls, calls->open(AT_FDCWD, root, folderFlags));
    if (folder.reason() == -ENOENT && mode == OpenMode::create) {
        if (const int reason = makeFolders(*calls, root); reason < 0) return folderNotCreated(root, reason);
        folder = OpenFile(*calls, calls->open(AT_FDCWD, root, folderFlags));
    }
    if (folder.reason() == -ENOENT) return folderMissing(root);
    if (!folder.isOpen()) return folderUnreadable(root, folder.reason());
    return std::unique_ptr<FileSystem>(new PosixFolder(std::move(calls), std::move(folder), root));
}

PosixFolder::PosixFolder(std::shared_ptr<SystemCalls> calls, OpenFile root, std::string rootName)
    : m_calls(std::move(calls)), m_root(std::move(root)), m_rootName(std::move(rootName)) {
}

Result<std::string> PosixFolder::read(std::string_view path, std::size_t maxBytes) const {
    if (!isAllowedPath(path)) return pathNotAllowed(path);
    const OpenFile file = openBelow(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen()) return fileNotOpened(shown(path), file.reason());
    return readRegularFile(*m_calls, file, shown(path), maxBytes);
}

Result<bool> PosixFolder::exists(std::string_view path) const {
    if (!isAllowedPath(path)) return pathNotAllowed(path);
    const OpenFile found = openBelow(path, O_PATH);
    if (found.isOpen()) return true;
    if (found.reason() == -ENOENT) return false;
    return fileNotOpened(shown(path), found.reason());
}

Result<std::vector<FolderEntry>> PosixFolder::listAll(std::string_view path,
                                                      std::size_t maxEntries) const {
    if (!path.empty() && !isAllowedPath(path)) return pathNotAllowed(path);
    const OpenFile folder = openBelow(path.empty() ? "." : path, folderFlags);
    if (folder.reason() == -ENOENT) return std::vector<FolderEntry>();
    std::vector<SystemCalls::Entry> entries;
    const int reason =
        folder.isOpen() ? m_calls->entries(folder.number(), maxEntries, entries) : folder.reason();
    if (reason < 0) return folderUnreadable(shown(path), reason);
    if (entries.size() > maxEntries) return folderTooLarge(shown(path), maxEntries);
    std::vector<FolderEntry> listed;
    for (auto& entry : entries) {
        const FolderEntry::Kind kind = kindOf(*m_calls, folder, entry);
        listed.push_back({std::move(entry.name), kind});
    }
    std::sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return listed;
}

Result<Published> PosixFolder::publish(std::string_view path, std::string_view bytes, Access access) {
    if (!isAllowedPath(path)) return pathNotAllowed(path);
    auto folder = openForWriting(folderOf(path), access);
    if (!folder) return std::move(folder).error();
    return Publication(*m_calls, *folder, std::string(nameOf(path)), shown(path)).create(bytes, access);
}

Result<void> PosixFolder::replace(std::string_view path, std::string_view bytes) {
    if (!isAllowedPath(path)) return pathNotAllowed(path);
    auto folder = openForWriting(folderOf(path), Access::everyone);
    if (!folder) return std::move(folder).error();
    return Publication(*m_calls, *folder, std::string(nameOf(path)), shown(path)).replace(bytes);
}

OpenFile PosixFolder::openBelow(std::string_view path, int flags) const {
    return {*m_calls, openBeneath(*m_calls, m_root.number(), std::string(path), flags)};
}

Result<OpenFile> PosixFolder::openForWriting(std::string_view folder, Access access) {
    if (m_prepared.contains(folder)) {
        OpenFile known = openBelow(folder.empty() ? "." : folder, folderFlags);
        if (known.isOpen()) return known;
    }
    auto opened = openOrMakeFolder(*m_calls, m_root, m_rootName, folder, access);
    if (!opened) return opened;
    removeOldTemporaries(*m_calls, *opened);
    m_prepared.emplace(folder);
    return opened;
}

std::string PosixFolder::shown(std::string_view path) const {
    return path.empty() ? m_rootName : m_rootName + "/" + std::string(path);
}

} // namespace countersign::store
