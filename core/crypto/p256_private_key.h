#pragma once

#include "core/crypto/openssl.h"

#include <string_view>

namespace countersign::crypto {

// The private scalar of a P-256 key (SEC 1), 32 bytes big-endian, in and out of OpenSSL's key. Needs the open
// secure heap.

/// Empty when the number is not in 1 … n-1.
KeyHandle p256KeyFromScalar(std::string_view scalar);

/// Writes the 32 bytes; false when it is no such key.
bool p256ScalarOf(const EVP_PKEY& key, unsigned char* out);

} // namespace countersign::crypto
