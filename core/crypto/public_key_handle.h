#pragma once

#include "core/crypto/openssl.h"
#include "core/crypto/subject_public_key.h"

namespace countersign::crypto {

/// OpenSSL's key for a point that passes every strict check of its curve. Errors: keyNotCanonical,
/// keyLowOrder, keyNotOnCurve, opensslFailed.
Result<KeyHandle> makePublicKeyHandle(const SubjectPublicKey& key);

} // namespace countersign::crypto
