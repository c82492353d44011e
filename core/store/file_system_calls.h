#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <sys/types.h>

namespace countersign::store {

/// The system calls of this room, one method each. A negative result is -errno; nothing else reads errno.
/// Virtual, so that a test can let every single one fail, lie or be the last one.
class SystemCalls {
public:
    /// One name in a folder; `type` is the d_type of readdir(3), DT_UNKNOWN where the file system does not
    /// say.
    struct Entry {
        std::string name;
        unsigned char type;
    };

    virtual ~SystemCalls() = default;

    /// openat(2); always close-on-exec.
    virtual int open(int folder, const std::string& path, int flags, mode_t mode = 0);
    /// openat2(2) that stays beneath the folder and refuses symbolic and magic links; -ENOSYS on old kernels.
    virtual int openBeneath(int folder, const std::string& path, int flags);
    virtual int duplicate(int file);
    virtual int close(int file);
    virtual ssize_t read(int file, char* to, std::size_t count);
    virtual ssize_t write(int file, const char* from, std::size_t count);
    virtual int sync(int file);
    virtual int setMode(int file, mode_t mode);
    virtual int status(int file, struct stat& found);
    /// fstatat(2) that does not follow a symbolic link.
    virtual int statusOf(int folder, const std::string& name, struct stat& found);
    virtual int link(int folder, const std::string& from, const std::string& to);
    virtual int renameNoReplace(int folder, const std::string& from, const std::string& to);
    virtual int rename(int folder, const std::string& from, const std::string& to);
    virtual int unlink(int folder, const std::string& name);
    virtual int makeFolder(int folder, const std::string& path, mode_t mode);
    /// The names in an open folder without "." and "..", in no order; stops at the first one above `limit`.
    virtual int entries(int folder, std::size_t limit, std::vector<Entry>& found);
    /// Waits, without a limit, until something can be read or the other end is closed.
    virtual int waitForBytes(int file);
};

/// Whether -errno is how file systems say that they do not have the operation at all.
bool isUnsupported(int reason);

} // namespace countersign::store
