#include "core/base/check.h"
#include "core/store/file_system_posix.h"

#include <cerrno>

#include <sys/random.h>

namespace countersign::store {

Bytes SystemRandom::bytes(std::size_t count) {
    Bytes random(count);
    std::size_t filled = 0;
    while (filled < count) {
        const ssize_t got = ::getrandom(random.data() + filled, count - filled, 0);
        check(got > 0 || errno == EINTR, "the kernel gives random bytes");
        if (got > 0) filled += static_cast<std::size_t>(got);
    }
    return random;
}

} // namespace countersign::store
