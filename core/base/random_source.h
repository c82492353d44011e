#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace countersign {

/// Where random bytes come from; a constructor argument of whatever needs them.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual Bytes bytes(std::size_t count) = 0;
};

} // namespace countersign
