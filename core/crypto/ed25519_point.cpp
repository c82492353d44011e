#include "core/crypto/ed25519_point.h"

#include "core/crypto/openssl.h"

#include <openssl/bn.h>

#include <algorithm>
#include <array>
#include <string>

namespace countersign::crypto {

namespace {

using Number = Handle<BIGNUM, BN_free>;

constexpr std::size_t pointBytes = 32;

// Little-endian y of the low-order points, sign bit cleared. The sign is ignored when comparing: both signs
// of every row are of low order, which makes the 14 encodings. Orders 4, 1, 8, 8, 2; then p and p + 1, which
// spell the first two again.
constexpr std::array<std::array<unsigned char, pointBytes>, 7> lowOrderY = {{
    {0x00},
    {0x01},
    {0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
     0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
    {0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
     0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a},
    {0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
     0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f},
    {0xed, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
     0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f},
    {0xee, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
     0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f},
}};

std::array<unsigned char, pointBytes> yOf(std::string_view encoded) {
    check(encoded.size() == pointBytes, "an Ed25519 point has 32 bytes");
    std::array<unsigned char, pointBytes> y{};
    std::copy_n(octets(encoded), pointBytes, y.begin());
    y.back() &= 0x7f;
    return y;
}

Number fromHexNumber(const char* hex) {
    BIGNUM* number = nullptr;
    check(BN_hex2bn(&number, hex) != 0, "memory for one number");
    return Number(number);
}

} // namespace

bool isCanonicalEd25519(std::string_view encoded) {
    const auto y = yOf(encoded);
    const auto& p = lowOrderY[5];
    return std::lexicographical_compare(y.rbegin(), y.rend(), p.rbegin(), p.rend());
}

bool isLowOrderEd25519(std::string_view encoded) {
    return std::find(lowOrderY.begin(), lowOrderY.end(), yOf(encoded)) != lowOrderY.end();
}

bool isOnEd25519(std::string_view encoded) {
    const auto p = fromHexNumber("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
    const auto d = fromHexNumber("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
    const auto bytes = yOf(encoded);
    const Number y(BN_lebin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    const Number numerator(BN_new());
    const Number denominator(BN_new());
    const Handle<BN_CTX, BN_CTX_free> scratch(BN_CTX_new());
    check(y && numerator && denominator && scratch, "memory for a few numbers");

    // A quotient is a square exactly when the product is; d is no square, so the denominator is never zero.
    const bool done =
        BN_mod_sqr(numerator.get(), y.get(), p.get(), scratch.get()) == 1 &&
        BN_mod_mul(denominator.get(), numerator.get(), d.get(), p.get(), scratch.get()) == 1 &&
        BN_sub_word(numerator.get(), 1) == 1 && BN_add_word(denominator.get(), 1) == 1 &&
        BN_mod_mul(numerator.get(), numerator.get(), denominator.get(), p.get(), scratch.get()) == 1;
    check(done, "arithmetic on small numbers");
    return BN_kronecker(numerator.get(), p.get(), scratch.get()) >= 0;
}

} // namespace countersign::crypto
