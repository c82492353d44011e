#pragma once

#include "core/crypto/openssl.h"

#include <string>
#include <string_view>

namespace countersign::crypto {

// Private keys at rest: PKCS#8 EncryptedPrivateKeyInfo in PEM (RFC 5958), PBES2 with scrypt (RFC 7914) and
// AES-256-CBC.

/// Encrypts with a new salt and N = 2^14, r = 8, p = 5. Errors: passphraseLength, opensslFailed.
Result<std::string> encryptKey(EVP_PKEY& key, std::string_view passphrase);

/// Decrypts such a file; keys in the clear, other ciphers and key derivations, and other costs than N = 2^14,
/// r = 8, p <= 16 are refused before the passphrase is used. The file has no checksum, so damage of its
/// ciphertext shows as a wrong passphrase. The handle is empty when what was inside is no key OpenSSL knows.
/// Errors: keyFileMalformed, keyFileUnsupported, passphraseWrong, secureMemoryUnavailable.
Result<KeyHandle> decryptKey(std::string_view pem, std::string_view passphrase);

} // namespace countersign::crypto
