#pragma once

#include <cstdlib>

namespace countersign {

/// Stops the program when one of our own assumptions does not hold. Never for input, files or people.
inline void check(bool holds, const char* /*what*/) {
    if (!holds) std::abort();
}

} // namespace countersign
