// The signing helper: the only process in which the bytes of a keychain key exist, and only while one request
// is done (security.md section 6.3). Reads the request from standard input, writes the answer to standard
// output, and ends.
#include "app/sign_helper/key_work.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace countersign;

/// A statement of 4 MiB in base64, and the lines around it.
constexpr std::size_t mostRequestBytes = 8u << 20;

/// No core dump, no debugger of the same user, no swapping where the system allows it.
bool closeTheDoors() {
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return false;
    // An ordinary user may lock little; OpenSSL's secure heap is locked in any case.
    (void)mlockall(MCL_CURRENT | MCL_FUTURE);
    return true;
}

/// Starts this program again so that memory is overwritten when it is freed: the libraries on the way to the
/// keychain leave copies of what they hand over. The allocator of the C library reads this once, when a
/// program starts.
bool wipesFreedMemory(char** argv) {
    constexpr const char* name = "GLIBC_TUNABLES";
    constexpr std::string_view wiping = "glibc.malloc.perturb=85:glibc.malloc.tcache_count=0";
    const char* set = std::getenv(name);
    if (set && set == wiping) return true;
    if (setenv(name, wiping.data(), 1) == 0) execv("/proc/self/exe", argv);
    return false;
}

std::optional<std::string> readRequest() {
    std::string text;
    std::string part(64 * 1024, '\0');
    while (text.size() <= mostRequestBytes) {
        const ssize_t count = read(STDIN_FILENO, part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0) return text;
        text.append(part, 0, static_cast<std::size_t>(count));
    }
    return std::nullopt;
}

bool writeAll(std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = write(STDOUT_FILENO, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (!wipesFreedMemory(argv) || !closeTheDoors()) return 3;
    const auto text = readRequest();
    const auto request = text ? keys::KeyRequest::parse(*text) : std::nullopt;
    if (!request) return 2;
    const QCoreApplication application(argc, argv);
    const bool answered = writeAll(app::doKeyWork(*request).text());
    // Nothing is taken apart: what is left in memory goes with the process.
    _exit(answered ? 0 : 3);
}
