#include "core/base/clock.h"

#include <chrono>

namespace countersign {

Timestamp SystemClock::now() const {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp::fromUnixSeconds(std::chrono::floor<std::chrono::seconds>(sinceEpoch).count());
}

} // namespace countersign
