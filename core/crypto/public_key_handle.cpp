#include "core/crypto/public_key_handle.h"

#include "core/crypto/ed25519_point.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <array>
#include <string>

namespace countersign::crypto {

namespace {

Error notOnCurve(SignatureMethod method) {
    ERR_clear_error();
    return Error(ErrorCode::keyNotOnCurve, {}, {}, std::string(methodName(method)));
}

Result<KeyHandle> makeEd25519(std::string_view point) {
    if (isLowOrderEd25519(point)) return Error(ErrorCode::keyLowOrder);
    if (!isCanonicalEd25519(point)) return Error(ErrorCode::keyNotCanonical);
    if (!isOnEd25519(point)) return notOnCurve(SignatureMethod::ed25519);
    KeyHandle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(point), point.size()));
    if (!key) return opensslFailed("Ed25519 public key");
    return key;
}

Result<KeyHandle> makeP256(std::string_view point) {
    std::string group = "P-256";
    std::string encoded(point);
    std::array<OSSL_PARAM, 3> parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size()),
        OSSL_PARAM_construct_end()};
    const Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free> maker(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    if (!maker || EVP_PKEY_fromdata_init(maker.get()) != 1) return opensslFailed("P-256 public key");
    EVP_PKEY* key = nullptr;
    // Coordinates below p and the curve's equation are checked in here; the cofactor is 1, so every point
    // will do.
    if (EVP_PKEY_fromdata(maker.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1)
        return notOnCurve(SignatureMethod::ecdsaP256Sha256);
    return KeyHandle(key);
}

} // namespace

Result<KeyHandle> makePublicKeyHandle(const SubjectPublicKey& key) {
    startOpenSsl();
    return key.method == SignatureMethod::ed25519 ? makeEd25519(key.point) : makeP256(key.point);
}

} // namespace countersign::crypto
