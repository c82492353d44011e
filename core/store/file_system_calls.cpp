#include "core/store/file_system_calls.h"

#include <cerrno>
#include <cstdint>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace countersign::store {

namespace {

template <typename Number>
Number orReason(Number result) {
    return result < 0 ? -errno : result;
}

/// The C library declares its renaming functions only together with printing.
int renameBy(unsigned flags, int folder, const std::string& from, const std::string& to) {
    return static_cast<int>(
        orReason(::syscall(SYS_renameat2, folder, from.c_str(), folder, to.c_str(), flags)));
}

} // namespace

int SystemCalls::open(int folder, const std::string& path, int flags, mode_t mode) {
    int result = 0;
    do {
        result = orReason(::openat(folder, path.c_str(), flags | O_CLOEXEC, mode));
    } while (result == -EINTR);
    return result;
}

int SystemCalls::openBeneath(int folder, const std::string& path, int flags) {
    open_how how{};
    how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    long result = 0;
    do {
        result = orReason(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how));
    } while (result == -EINTR);
    return static_cast<int>(result);
}

int SystemCalls::duplicate(int file) {
    return orReason(::fcntl(file, F_DUPFD_CLOEXEC, 0));
}

int SystemCalls::close(int file) {
    return orReason(::close(file));
}

ssize_t SystemCalls::read(int file, char* to, std::size_t count) {
    return orReason(::read(file, to, count));
}

ssize_t SystemCalls::write(int file, const char* from, std::size_t count) {
    return orReason(::write(file, from, count));
}

int SystemCalls::sync(int file) {
    return orReason(::fsync(file));
}

int SystemCalls::setMode(int file, mode_t mode) {
    return orReason(::fchmod(file, mode));
}

int SystemCalls::status(int file, struct stat& found) {
    return orReason(::fstat(file, &found));
}

int SystemCalls::statusOf(int folder, const std::string& name, struct stat& found) {
    return orReason(::fstatat(folder, name.c_str(), &found, AT_SYMLINK_NOFOLLOW));
}

int SystemCalls::link(int folder, const std::string& from, const std::string& to) {
    return orReason(::linkat(folder, from.c_str(), folder, to.c_str(), 0));
}

int SystemCalls::renameNoReplace(int folder, const std::string& from, const std::string& to) {
    return renameBy(RENAME_NOREPLACE, folder, from, to);
}

int SystemCalls::rename(int folder, const std::string& from, const std::string& to) {
    return renameBy(0, folder, from, to);
}

int SystemCalls::unlink(int folder, const std::string& name) {
    return orReason(::unlinkat(folder, name.c_str(), 0));
}

int SystemCalls::makeFolder(int folder, const std::string& path, mode_t mode) {
    return orReason(::mkdirat(folder, path.c_str(), mode));
}

int SystemCalls::entries(int folder, std::size_t limit, std::vector<Entry>& found) {
    const int own = SystemCalls::duplicate(folder);
    if (own < 0) return own;
    DIR* stream = ::fdopendir(own);
    if (!stream) {
        const int reason = -errno;
        ::close(own);
        return reason;
    }
    ::rewinddir(stream);
    int reason = 0;
    while (found.size() <= limit) {
        errno = 0;
        const dirent* entry = ::readdir(stream);
        if (!entry) {
            reason = -errno;
            break;
        }
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            found.push_back({entry->d_name, entry->d_type});
    }
    ::closedir(stream);
    return reason;
}

int SystemCalls::waitForBytes(int file) {
    pollfd wanted{file, POLLIN, 0};
    int result = 0;
    do {
        result = orReason(::poll(&wanted, 1, -1));
    } while (result == -EINTR);
    return result;
}

bool isUnsupported(int reason) {
    return reason == -EPERM || reason == -EOPNOTSUPP || reason == -ENOSYS || reason == -EINVAL;
}

} // namespace countersign::store
