#include "core/crypto/ed25519_verification.h"

#include "core/crypto/ed25519_point.h"

#include <openssl/err.h>
#include <sodium.h>

namespace countersign::crypto {

namespace {

void startSodium() {
    static const bool started = sodium_init() >= 0;
    check(started, "libsodium starts");
}

} // namespace

bool verifiesWithOpenSsl(EVP_PKEY* key, const char* digest, std::string_view message,
                         std::string_view signature) {
    const DigestHandle context(EVP_MD_CTX_new());
    const bool verified =
        context &&
        EVP_DigestVerifyInit_ex(context.get(), nullptr, digest, nullptr, nullptr, key, nullptr) == 1 &&
        EVP_DigestVerify(context.get(), octets(signature), signature.size(), octets(message),
                         message.size()) == 1;
    if (!verified) ERR_clear_error();
    return verified;
}

bool verifiesEd25519(std::string_view point, EVP_PKEY* key, std::string_view message,
                     std::string_view signature) {
    if (signature.size() != crypto_sign_BYTES) return false;
    check(point.size() == crypto_sign_PUBLICKEYBYTES, "an Ed25519 point has 32 bytes");
    if (isLowOrderEd25519(signature.substr(0, point.size())))
        return verifiesWithOpenSsl(key, nullptr, message, signature);
    startSodium();
    return crypto_sign_verify_detached(octets(signature), octets(message), message.size(), octets(point)) == 0;
}

} // namespace countersign::crypto
