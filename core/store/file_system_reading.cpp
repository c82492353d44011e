#include "core/store/file_system_reading.h"

#include "core/store/file_system_errors.h"

#include <algorithm>
#include <cerrno>

namespace countersign::store {

namespace {

constexpr std::size_t smallestStep = 64 * 1024;

} // namespace

int readToEnd(SystemCalls& calls, const OpenFile& file, std::size_t expectedBytes, std::size_t maxBytes,
              std::string& bytes) {
    std::size_t filled = 0;
    // One byte more than expected, so that the end of the file shows itself without another allocation.
    bytes.resize(expectedBytes + 1);
    for (;;) {
        if (filled == bytes.size()) bytes.resize(filled + std::max(filled, smallestStep));
        const ssize_t got = calls.read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (got == -EAGAIN) {
            if (const int waited = calls.waitForBytes(file.number()); waited < 0) return waited;
        } else if (got < 0 && got != -EINTR) {
            return static_cast<int>(got);
        } else if (got == 0) {
            bytes.resize(filled);
            return 0;
        } else if (got > 0) {
            filled += static_cast<std::size_t>(got);
            if (filled > maxBytes) return -EFBIG;
        }
    }
}

Result<std::string> readStream(SystemCalls& calls, const OpenFile& file, const std::string& shownAs,
                               std::size_t expectedBytes, std::size_t maxBytes) {
    std::string bytes;
    const int reason = readToEnd(calls, file, expectedBytes, maxBytes, bytes);
    if (reason == -EFBIG) return fileTooLarge(shownAs, maxBytes);
    if (reason < 0) return fileUnreadable(shownAs, reason);
    return bytes;
}

Result<std::string> readRegularFile(SystemCalls& calls, const OpenFile& file, const std::string& shownAs,
                                    std::size_t maxBytes) {
    struct stat found {};
    if (const int reason = calls.status(file.number(), found); reason < 0)
        return fileUnreadable(shownAs, reason);
    if (!S_ISREG(found.st_mode)) return fileNotRegular(shownAs, "a folder, pipe, socket or device");
    const auto size = static_cast<std::size_t>(found.st_size);
    if (size > maxBytes) return fileTooLarge(shownAs, maxBytes);
    return readStream(calls, file, shownAs, size, maxBytes);
}

} // namespace countersign::store
