#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/signature_method.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign::crypto {

/// A public key that has passed the strict checks: exact DER SPKI, Ed25519 (RFC 8032, canonical y < p, not
/// one of the low-order points) or P-256 (uncompressed named curve), a point on its curve. A key that exists
/// is usable.
class PublicKey {
public:
    /// DER SubjectPublicKeyInfo (RFC 8410, RFC 5480). Errors: keyNotDer, keyUnsupported, keyNotExact,
    /// keyLowOrder, keyNotCanonical, keyNotOnCurve.
    static Result<PublicKey> fromDer(std::string_view der);
    /// Padded base64 of the DER, as in the directory and the roster. Errors: base64Malformed and those of
    /// fromDer.
    static Result<PublicKey> fromBase64(std::string_view text);
    /// One PEM block exactly as toPem and openssl write it. Errors: publicPemMalformed and those of fromDer.
    static Result<PublicKey> fromPem(std::string_view pem);

    SignatureMethod method() const;
    const std::string& der() const;
    std::string base64() const;
    /// The DER as a "PUBLIC KEY" block (RFC 7468).
    std::string pem() const;
    /// SHA-256 of the DER: the `key_id`.
    Sha256 keyId() const;
    /// Strict verification: Ed25519 exactly 64 bytes, S < L, canonical R; P-256 minimal DER with low S.
    bool verify(std::string_view message, std::string_view signature) const;

private:
    struct Impl;
    explicit PublicKey(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

} // namespace countersign::crypto
