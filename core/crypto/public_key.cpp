#include "core/crypto/public_key.h"

#include "core/crypto/ed25519_verification.h"
#include "core/crypto/p256_signature.h"
#include "core/crypto/pem_block.h"
#include "core/crypto/public_key_handle.h"
#include "core/crypto/sha256.h"

namespace countersign::crypto {

struct PublicKey::Impl {
    SignatureMethod method;
    std::string der;
    std::string point;
    Sha256 keyId;
    KeyHandle key;
};

namespace {

constexpr std::string_view pemLabel = "PUBLIC KEY";

} // namespace

Result<PublicKey> PublicKey::fromDer(std::string_view der) {
    auto read = readSubjectPublicKey(der);
    if (!read) return std::move(read).error();
    auto key = makePublicKeyHandle(*read);
    if (!key) return std::move(key).error();
    return PublicKey(std::make_shared<const Impl>(
        Impl{read->method, std::string(der), std::string(read->point), sha256(der), std::move(key).value()}));
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
    if (m_impl->method == SignatureMethod::ed25519)
        return verifiesEd25519(m_impl->point, m_impl->key.get(), message, signature);
    return isStrictP256Signature(signature) &&
           verifiesWithOpenSsl(m_impl->key.get(), "SHA256", message, signature);
}

} // namespace countersign::crypto
