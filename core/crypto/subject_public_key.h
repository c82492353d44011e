#pragma once

#include "core/crypto/signature_method.h"

#include <string_view>

namespace countersign::crypto {

/// What a DER SubjectPublicKeyInfo says: the method and the encoded point (32 bytes for Ed25519; 0x04, x, y
/// for P-256), a view into the text it was read from.
struct SubjectPublicKey {
    SignatureMethod method;
    std::string_view point;
};

/// Reads the one accepted encoding of each method: RFC 8410 without parameters, RFC 5480 with the named curve
/// and an uncompressed point. Errors: keyNotDer, keyUnsupported, keyNotExact.
Result<SubjectPublicKey> readSubjectPublicKey(std::string_view der);

} // namespace countersign::crypto
