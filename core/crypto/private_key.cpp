#include "core/crypto/private_key.h"

#include "core/crypto/encrypted_key.h"
#include "core/crypto/p256_private_key.h"
#include "core/crypto/p256_signature.h"

#include <openssl/err.h>
#include <openssl/x509.h>

namespace countersign::crypto {

namespace {

/// Both methods have secrets of that many bytes.
constexpr std::size_t secretBytes = 32;

Error refused(std::string_view detail) {
    ERR_clear_error();
    return Error(ErrorCode::privateKeyRefused, {}, {}, std::string(detail));
}

/// Whether the public part belongs to the private one. A file may carry both, and OpenSSL believes it.
bool isConsistent(EVP_PKEY& key) {
    const Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free> checker(EVP_PKEY_CTX_new(&key, nullptr));
    return checker && EVP_PKEY_pairwise_check(checker.get()) == 1;
}

Result<PublicKey> publicPart(EVP_PKEY& key) {
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(&key, &bytes);
    if (size <= 0) return refused("no public part");
    const std::string der(bytes, bytes + size);
    OPENSSL_free(bytes);
    auto publicKey = PublicKey::fromDer(der);
    if (!publicKey) return refused("its public part").because(std::move(publicKey).error());
    if (!isConsistent(key)) return refused("its parts do not belong together");
    return publicKey;
}

} // namespace

struct PrivateKey::Impl {
    KeyHandle key;
    PublicKey publicKey;

    static Result<PrivateKey> own(KeyHandle key) {
        if (!key) return refused("no key inside");
        auto publicKey = publicPart(*key);
        if (!publicKey) return std::move(publicKey).error();
        return PrivateKey(std::make_unique<Impl>(Impl{std::move(key), std::move(publicKey).value()}));
    }
};

PrivateKey::PrivateKey(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}
PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey> PrivateKey::generate(SignatureMethod method) {
    if (auto heap = openSecureHeap(); !heap) return heap.error();
    KeyHandle key(method == SignatureMethod::ed25519 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                                                     : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    if (!key) return opensslFailed("key generation");
    return Impl::own(std::move(key));
}

Result<PrivateKey> PrivateKey::fromEd25519Seed(std::string_view seed) {
    if (auto heap = openSecureHeap(); !heap) return heap.error();
    if (seed.size() != secretBytes)
        return Error(ErrorCode::seedMalformed, {}, {}, std::to_string(seed.size()) + " bytes");
    KeyHandle key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(seed), seed.size()));
    if (!key) return opensslFailed("Ed25519 private key");
    return Impl::own(std::move(key));
}

Result<PrivateKey> PrivateKey::fromSecret(SignatureMethod method, std::string_view secret) {
    if (method == SignatureMethod::ed25519) return fromEd25519Seed(secret);
    if (auto heap = openSecureHeap(); !heap) return heap.error();
    KeyHandle key = secret.size() == secretBytes ? p256KeyFromScalar(secret) : nullptr;
    if (!key) return refused("no P-256 scalar");
    return Impl::own(std::move(key));
}

Result<PrivateKey> PrivateKey::fromEncryptedPem(std::string_view pem, std::string_view passphrase) {
    auto key = decryptKey(pem, passphrase);
    if (!key) return std::move(key).error();
    return Impl::own(std::move(key).value());
}

Result<std::string> PrivateKey::toEncryptedPem(std::string_view passphrase) const {
    return encryptKey(*m_impl->key, passphrase);
}

Result<SecretText> PrivateKey::secret() const {
    std::string bytes(secretBytes, '\0');
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    std::size_t size = secretBytes;
    const bool taken = m_impl->publicKey.method() == SignatureMethod::ed25519
                           ? EVP_PKEY_get_raw_private_key(m_impl->key.get(), out, &size) == 1
                           : p256ScalarOf(*m_impl->key, out);
    if (!taken) return opensslFailed("private key");
    return SecretText::takeFrom(bytes);
}

const PublicKey& PrivateKey::publicKey() const {
    return m_impl->publicKey;
}

Result<std::string> PrivateKey::sign(std::string_view message) const {
    const bool isEd25519 = m_impl->publicKey.method() == SignatureMethod::ed25519;
    const DigestHandle context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context ||
        EVP_DigestSignInit_ex(context.get(), nullptr, isEd25519 ? nullptr : "SHA256", nullptr, nullptr,
                              m_impl->key.get(), nullptr) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, octets(message), message.size()) != 1)
        return opensslFailed("signing");
    std::string signature(size, '\0');
    auto* out = reinterpret_cast<unsigned char*>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, octets(message), message.size()) != 1)
        return opensslFailed("signing");
    signature.resize(size);
    return isEd25519 ? Result<std::string>(signature) : toStrictP256Signature(signature);
}

} // namespace countersign::crypto
