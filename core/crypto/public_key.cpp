#include "core/crypto/public_key.h"

#include "core/crypto/p256_signature.h"
#include "core/crypto/pem_block.h"
#include "core/crypto/public_key_handle.h"
#include "core/crypto/sha256.h"

#include <openssl/err.h>

namespace countersign::crypto {

struct PublicKey::Impl {
    SignatureMethod method;
    std::string der;
    Sha256 keyId;
    KeyHandle key;
};

namespace {

constexpr std::string_view pemLabel = "PUBLIC KEY";
constexpr std::size_t ed25519SignatureBytes = 64;

/// Whether the signature has the one form that is accepted. OpenSSL leaves this to us for P-256; for Ed25519
/// it refuses S >= L itself and compares the bytes of R with those it computes, so a second spelling of R
/// cannot match.
bool isStrictSignature(SignatureMethod method, std::string_view signature) {
    return method == SignatureMethod::ed25519 ? signature.size() == ed25519SignatureBytes
                                              : isStrictP256Signature(signature);
}

} // namespace

Result<PublicKey> PublicKey::fromDer(std::string_view der) {
    auto read = readSubjectPublicKey(der);
    if (!read) return std::move(read).error();
    auto key = makePublicKeyHandle(*read);
    if (!key) return std::move(key).error();
    return PublicKey(std::make_shared<const Impl>(
        Impl{read->method, std::string(der), sha256(der), std::move(key).value()}));
}

Result<PublicKey> PublicKey::fromBase64(std::string_view text) {
    auto der = countersign::fromBase64(text);
    if (!der) return std::move(der).error();
    return fromDer(*der);
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem) {
    const auto der = readPemBlock(pemLabel, pem);
    if (!der) return Error(ErrorCode::publicPemMalformed);
    return fromDer(*der);
}

SignatureMethod PublicKey::method() const {
    return m_impl->method;
}

const std::string& PublicKey::der() const {
    return m_impl->der;
}

std::string PublicKey::base64() const {
    return toBase64(m_impl->der);
}

std::string PublicKey::pem() const {
    return writePemBlock(pemLabel, m_impl->der);
}

Sha256 PublicKey::keyId() const {
    return m_impl->keyId;
}

bool PublicKey::verify(std::string_view message, std::string_view signature) const {
    if (!isStrictSignature(m_impl->method, signature)) return false;
    const char* digest = m_impl->method == SignatureMethod::ed25519 ? nullptr : "SHA256";
    const DigestHandle context(EVP_MD_CTX_new());
    const bool verified = context &&
                          EVP_DigestVerifyInit_ex(context.get(), nullptr, digest, nullptr, nullptr,
                                                  m_impl->key.get(), nullptr) == 1 &&
                          EVP_DigestVerify(context.get(), octets(signature), signature.size(),
                                           octets(message), message.size()) == 1;
    if (!verified) ERR_clear_error();
    return verified;
}

} // namespace countersign::crypto
