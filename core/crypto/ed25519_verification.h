#pragma once

#include "core/crypto/openssl.h"

#include <string_view>

namespace countersign::crypto {

/// Verifies 64 bytes of signature under the 32 bytes of a point that passed every strict check: S < L, R
/// compared byte by byte (so canonical), no cofactor. libsodium does the work, twice as fast; what it leaves
/// out, a signature whose R is of low order, goes to OpenSSL, so that the verdict is that of RFC 8032 and of
/// the auditor's script everywhere.
bool verifiesEd25519(std::string_view point, EVP_PKEY* key, std::string_view message,
                     std::string_view signature);

/// OpenSSL's judgement; `digest` is nullptr for Ed25519.
bool verifiesWithOpenSsl(EVP_PKEY* key, const char* digest, std::string_view message,
                         std::string_view signature);

} // namespace countersign::crypto
