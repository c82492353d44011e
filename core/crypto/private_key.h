#pragma once

#include "core/crypto/public_key.h"
#include "core/crypto/secret_text.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign::crypto {

/// A private key inside OpenSSL's secure heap. Cannot be copied, printed or exported in the clear.
/// Every factory may answer secureMemoryUnavailable or opensslFailed beside its own errors.
class PrivateKey {
public:
    static Result<PrivateKey> generate(SignatureMethod method);
    /// From a 32-byte Ed25519 seed; for fixed keys in golden tests and for key stores that keep seeds.
    /// Error: seedMalformed.
    static Result<PrivateKey> fromEd25519Seed(std::string_view seed);
    /// From the 32 bytes that keychains keep: the Ed25519 seed (RFC 8032), or the P-256 scalar, big-endian.
    /// Error: privateKeyRefused and those of fromEd25519Seed.
    static Result<PrivateKey> fromSecret(SignatureMethod method, std::string_view secret);
    /// PKCS#8 EncryptedPrivateKeyInfo in PEM (RFC 5958; PBES2, scrypt, AES-256-CBC), nothing else. Errors:
    /// keyFileMalformed, keyFileUnsupported, passphraseWrong, privateKeyRefused (not Ed25519 or P-256, or
    /// unsound).
    static Result<PrivateKey> fromEncryptedPem(std::string_view pem, std::string_view passphrase);
    /// PBES2 with scrypt (N=2^14, r=8, p=5) and AES-256-CBC, readable by `openssl pkey`. Error:
    /// passphraseLength.
    Result<std::string> toEncryptedPem(std::string_view passphrase) const;
    /// The 32 bytes that fromSecret reads. Only the signing helper, which hands them to the keychain, asks
    /// for them.
    Result<SecretText> secret() const;

    const PublicKey& publicKey() const;
    /// Signature over the message: 64 bytes for Ed25519, DER with low S for P-256.
    Result<std::string> sign(std::string_view message) const;

    PrivateKey(PrivateKey&&) noexcept;
    PrivateKey& operator=(PrivateKey&&) noexcept;
    ~PrivateKey();

private:
    struct Impl;
    explicit PrivateKey(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace countersign::crypto
