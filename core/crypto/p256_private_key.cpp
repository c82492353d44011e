#include "core/crypto/p256_private_key.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

#include <array>

namespace countersign::crypto {

namespace {

constexpr int scalarBytes = 32;
constexpr std::size_t pointBytes = 65;

using Number = Handle<BIGNUM, BN_clear_free>;
using Group = Handle<EC_GROUP, EC_GROUP_free>;
using Point = Handle<EC_POINT, EC_POINT_clear_free>;
using Builder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

/// scalar × generator, uncompressed. False when the scalar is out of range.
bool publicPoint(const BIGNUM& scalar, std::array<unsigned char, pointBytes>& out) {
    const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    const Point point(group ? EC_POINT_new(group.get()) : nullptr);
    if (!point || BN_is_zero(&scalar) || BN_cmp(&scalar, EC_GROUP_get0_order(group.get())) >= 0) return false;
    return EC_POINT_mul(group.get(), point.get(), &scalar, nullptr, nullptr, nullptr) == 1 &&
           EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, out.data(), out.size(),
                              nullptr) == out.size();
}

} // namespace

KeyHandle p256KeyFromScalar(std::string_view scalar) {
    const Number number(BN_secure_new());
    std::array<unsigned char, pointBytes> point{};
    const Builder builder(OSSL_PARAM_BLD_new());
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (number && builder && context && BN_bin2bn(octets(scalar), scalarBytes, number.get()) &&
        publicPoint(*number, point) &&
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) == 1 &&
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get()) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                         point.size()) == 1) {
        const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
        if (parameters && EVP_PKEY_fromdata_init(context.get()) == 1)
            EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get());
    }
    ERR_clear_error();
    return KeyHandle(key);
}

bool p256ScalarOf(const EVP_PKEY& key, unsigned char* out) {
    BIGNUM* taken = BN_secure_new();
    const bool found = taken && EVP_PKEY_get_bn_param(&key, OSSL_PKEY_PARAM_PRIV_KEY, &taken) == 1;
    const Number number(taken);
    return found && BN_bn2binpad(number.get(), out, scalarBytes) == scalarBytes;
}

} // namespace countersign::crypto
