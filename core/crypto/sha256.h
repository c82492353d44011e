#pragma once

#include "core/base/bytes.h"

#include <string_view>

namespace countersign::crypto {

/// FIPS 180-4.
Sha256 sha256(std::string_view bytes);

} // namespace countersign::crypto
