#pragma once

#include <string_view>

namespace countersign::crypto {

// Judgements on the 32-byte encoding of an Ed25519 public key (RFC 8032 section 5.1.2): y little-endian in
// 255 bits, then the sign of x. OpenSSL makes none of them when it takes a key (security.md finding 1).

/// y < p = 2^255 - 19. The 19 larger values would be second spellings of small ones.
bool isCanonicalEd25519(std::string_view encoded);

/// One of the 14 encodings, canonical or not, of the eight points whose order divides 8. Under such a key one
/// signature verifies for any message.
bool isLowOrderEd25519(std::string_view encoded);

/// Some x belongs to y: x^2 = (y^2 - 1) / (d y^2 + 1) has a solution.
bool isOnEd25519(std::string_view encoded);

} // namespace countersign::crypto
