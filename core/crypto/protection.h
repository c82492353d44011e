#pragma once

#include <cstdint>

namespace countersign::crypto {

/// How a private key is kept, as its directory entry says.
enum class Protection : std::uint8_t { osKeychain, hardware, file };

} // namespace countersign::crypto
