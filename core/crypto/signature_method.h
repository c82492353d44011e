#pragma once

#include "core/base/result.h"

#include <string_view>

namespace countersign::crypto {

enum class SignatureMethod { ed25519, ecdsaP256Sha256 };

/// "ed25519", "ecdsa-p256-sha256": the words of `signature_method` (domain.md section 4).
std::string_view methodName(SignatureMethod method);
/// Exactly one of those words. Error: methodUnknown.
Result<SignatureMethod> parseMethod(std::string_view text);

} // namespace countersign::crypto
