#include "core/store/file_system_errors.h"
#include "core/store/file_system_posix.h"
#include "core/store/file_system_reading.h"

#include <fcntl.h>
#include <unistd.h>

namespace countersign::store {

namespace {

/// Standard input is opened by whoever started the program; it is read, and left open.
int openStandardInput(SystemCalls& calls) {
    return calls.duplicate(STDIN_FILENO);
}

} // namespace

Result<std::string> readNamedFile(const std::string& path, std::size_t maxBytes) {
    SystemCalls calls;
    if (path == "-") {
        const OpenFile input(calls, openStandardInput(calls));
        if (!input.isOpen()) return fileNotOpened("standard input", input.reason());
        return readStream(calls, input, "standard input", 0, maxBytes);
    }
    // Without blocking, so that a device or a pipe cannot hold the program before its kind is known.
    const OpenFile file(calls, calls.open(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) return fileNotOpened(path, file.reason());
    struct stat found {};
    if (const int reason = calls.status(file.number(), found); reason < 0)
        return fileUnreadable(path, reason);
    if (!S_ISFIFO(found.st_mode)) return readRegularFile(calls, file, path, maxBytes);
    // A pipe that nobody writes to yet would look empty.
    if (const int reason = calls.waitForBytes(file.number()); reason < 0) return fileUnreadable(path, reason);
    return readStream(calls, file, path, 0, maxBytes);
}

} // namespace countersign::store
