#include "tests/support/memory_file_system.h"

#include "core/store/file_system_path.h"

namespace countersign::test {

Error MemoryFileSystem::error(ErrorCode code, std::string_view path) const {
    return Error(code, path.empty() ? m_rootName : m_rootName + "/" + std::string(path));
}

bool MemoryFileSystem::isFolder(std::string_view path) const {
    if (path.empty()) return true;
    const auto prefix = std::string(path) + "/";
    const auto first = files.lower_bound(prefix);
    return first != files.end() && first->first.starts_with(prefix);
}

bool MemoryFileSystem::standsBelowFile(std::string_view path) const {
    for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
        if (files.contains(path.substr(0, slash))) return true;
    return false;
}

Result<std::string> MemoryFileSystem::read(std::string_view path, std::size_t maxBytes) const {
    const std::lock_guard lock(m_mutex);
    if (!store::isAllowedPath(path)) return error(ErrorCode::pathNotAllowed, path);
    if (isFolder(path)) return error(ErrorCode::fileNotRegular, path);
    const auto found = files.find(path);
    if (found == files.end()) return error(ErrorCode::fileMissing, path);
    if (!found->second.regular) return error(ErrorCode::fileNotRegular, path);
    if (found->second.bytes.size() > maxBytes) return error(ErrorCode::fileTooLarge, path);
    return found->second.bytes;
}

Result<bool> MemoryFileSystem::exists(std::string_view path) const {
    const std::lock_guard lock(m_mutex);
    if (!store::isAllowedPath(path)) return error(ErrorCode::pathNotAllowed, path);
    return files.contains(path) || isFolder(path);
}

Result<std::vector<FolderEntry>> MemoryFileSystem::listAll(std::string_view path,
                                                           std::size_t maxEntries) const {
    const std::lock_guard lock(m_mutex);
    if (!path.empty() && !store::isAllowedPath(path)) return error(ErrorCode::pathNotAllowed, path);
    if (files.contains(path)) return error(ErrorCode::folderUnreadable, path);
    const auto prefix = path.empty() ? std::string() : std::string(path) + "/";
    std::map<std::string, FolderEntry::Kind> entries;
    for (const auto& [name, file] : files) {
        if (!name.starts_with(prefix)) continue;
        const auto rest = name.substr(prefix.size());
        const auto slash = rest.find('/');
        const auto own = file.regular ? FolderEntry::Kind::file : FolderEntry::Kind::other;
        entries.emplace(rest.substr(0, slash), slash == std::string::npos ? own : FolderEntry::Kind::folder);
    }
    if (entries.size() > maxEntries) return error(ErrorCode::folderTooLarge, path);
    std::vector<FolderEntry> listed;
    for (const auto& [name, kind] : entries)
        listed.push_back({name, kind});
    return listed;
}

Result<Published> MemoryFileSystem::publish(std::string_view path, std::string_view bytes, Access access) {
    const std::lock_guard lock(m_mutex);
    if (!store::isAllowedPath(path)) return error(ErrorCode::pathNotAllowed, path);
    if (standsBelowFile(path)) return error(ErrorCode::fileNotWritten, path);
    if (const auto found = files.find(path); found != files.end() || isFolder(path)) {
        const bool same = found != files.end() && found->second.regular && found->second.bytes == bytes;
        if (!same) return error(ErrorCode::fileExists, path);
        return Published::alreadyThere;
    }
    files.emplace(path, File{std::string(bytes), access});
    return Published::created;
}

Result<void> MemoryFileSystem::replace(std::string_view path, std::string_view bytes) {
    const std::lock_guard lock(m_mutex);
    if (!store::isAllowedPath(path)) return error(ErrorCode::pathNotAllowed, path);
    if (standsBelowFile(path) || isFolder(path)) return error(ErrorCode::fileNotWritten, path);
    files.insert_or_assign(std::string(path), File{std::string(bytes)});
    return {};
}

} // namespace countersign::test
