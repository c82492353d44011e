#include "core/store/file_system_errors.h"

#include <cerrno>
#include <cstring>

namespace countersign::store {

std::string reasonText(int reason) {
    const char* name = ::strerrorname_np(-reason);
    const char* text = ::strerrordesc_np(-reason);
    if (!name || !text) return "errno " + std::to_string(-reason);
    return std::string(name) + ": " + text;
}

Error pathNotAllowed(std::string_view path) {
    return Error(ErrorCode::pathNotAllowed, std::string(path));
}

Error fileNotOpened(const std::string& file, int reason) {
    if (reason == -ENOENT) return Error(ErrorCode::fileMissing, file);
    // ELOOP: a symbolic link; ENOTDIR: a link or a file where a folder should be; ENXIO: a socket.
    if (reason == -ELOOP || reason == -ENOTDIR || reason == -ENXIO)
        return fileNotRegular(file, reasonText(reason));
    return fileUnreadable(file, reason);
}

Error fileNotRegular(const std::string& file, std::string what) {
    return Error(ErrorCode::fileNotRegular, file, {}, std::move(what));
}

Error fileTooLarge(const std::string& file, std::size_t maxBytes) {
    return Error(ErrorCode::fileTooLarge, file, {}, "at most " + std::to_string(maxBytes) + " bytes");
}

Error fileUnreadable(const std::string& file, int reason) {
    return Error(ErrorCode::fileUnreadable, file, {}, reasonText(reason));
}

Error fileNotWritten(const std::string& file, std::string_view step, int reason) {
    return Error(ErrorCode::fileNotWritten, file, std::string(step), reasonText(reason));
}

Error fileExists(const std::string& file) {
    return Error(ErrorCode::fileExists, file);
}

Error fileUncertain(const std::string& file, std::string_view step, const std::string& what) {
    return Error(ErrorCode::fileUncertain, file, std::string(step), what);
}

Error folderMissing(const std::string& folder) {
    return Error(ErrorCode::folderMissing, folder);
}

Error folderUnreadable(const std::string& folder, int reason) {
    return Error(ErrorCode::folderUnreadable, folder, {}, reasonText(reason));
}

Error folderTooLarge(const std::string& folder, std::size_t maxEntries) {
    return Error(ErrorCode::folderTooLarge, folder, {}, "at most " + std::to_string(maxEntries) + " names");
}

Error folderNotCreated(const std::string& folder, int reason) {
    return Error(ErrorCode::folderNotCreated, folder, {}, reasonText(reason));
}

} // namespace countersign::store
