#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace countersign::crypto {

// From an ECDSA signature (r, s) anyone can make (r, n - s), which verifies as well, and BER allows further
// spellings. One of them counts: minimal DER with s of at most half the group order.

/// Whether a P-256 signature is in that one form.
bool isStrictP256Signature(std::string_view der);

/// The same signature in that form. Error: opensslFailed.
Result<std::string> toStrictP256Signature(std::string_view der);

} // namespace countersign::crypto
