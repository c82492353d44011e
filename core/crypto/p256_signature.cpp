#include "core/crypto/p256_signature.h"

#include "core/crypto/openssl.h"

#include <openssl/ecdsa.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace countersign::crypto {

namespace {

using Signature = Handle<ECDSA_SIG, ECDSA_SIG_free>;
using Scalar = std::array<unsigned char, 32>;

/// The order n of the group, and n / 2 rounded down; big-endian.
constexpr Scalar order = {0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff,
                          0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17,
                          0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51};
constexpr Scalar halfOrder = {0x7f, 0xff, 0xff, 0xff, 0x80, 0x00, 0x00, 0x00, 0x7f, 0xff, 0xff,
                              0xff, 0xff, 0xff, 0xff, 0xff, 0xde, 0x73, 0x7d, 0x56, 0xd3, 0x8b,
                              0xcf, 0x42, 0x79, 0xdc, 0xe5, 0x61, 0x7e, 0x31, 0x92, 0xa8};

Signature decode(std::string_view der) {
    const unsigned char* position = octets(der);
    return Signature(d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
}

std::string encode(const ECDSA_SIG& signature) {
    unsigned char* bytes = nullptr;
    const int size = i2d_ECDSA_SIG(&signature, &bytes);
    if (size <= 0) return {};
    std::string der(bytes, bytes + size);
    OPENSSL_free(bytes);
    return der;
}

bool hasLowS(const ECDSA_SIG& signature) {
    Scalar s{};
    const bool fits = BN_bn2binpad(ECDSA_SIG_get0_s(&signature), s.data(), static_cast<int>(s.size())) >= 0;
    return fits && s <= halfOrder;
}

/// Replaces s by n - s.
bool negate(ECDSA_SIG& signature) {
    Handle<BIGNUM, BN_free> r(BN_dup(ECDSA_SIG_get0_r(&signature)));
    Handle<BIGNUM, BN_free> s(BN_bin2bn(order.data(), static_cast<int>(order.size()), nullptr));
    if (!r || !s || BN_sub(s.get(), s.get(), ECDSA_SIG_get0_s(&signature)) != 1) return false;
    return ECDSA_SIG_set0(&signature, r.release(), s.release()) == 1;
}

} // namespace

bool isStrictP256Signature(std::string_view der) {
    const auto signature = decode(der);
    const bool strict = signature && hasLowS(*signature) && encode(*signature) == der;
    ERR_clear_error();
    return strict;
}

Result<std::string> toStrictP256Signature(std::string_view der) {
    const auto signature = decode(der);
    if (!signature || (!hasLowS(*signature) && !negate(*signature))) return opensslFailed("low S");
    return encode(*signature);
}

} // namespace countersign::crypto
