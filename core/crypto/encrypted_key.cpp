#include "core/crypto/encrypted_key.h"

#include "core/crypto/pem_block.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <algorithm>

namespace countersign::crypto {

namespace {

using PlainKey = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using SealedKey = Handle<X509_SIG, X509_SIG_free>;
using Algorithm = Handle<X509_ALGOR, X509_ALGOR_free>;

constexpr std::string_view pemLabel = "ENCRYPTED PRIVATE KEY";

constexpr std::uint64_t scryptN = 16384;
constexpr std::uint64_t scryptR = 8;
constexpr std::uint64_t scryptP = 5;
constexpr std::uint64_t largestScryptP = 16;
constexpr int saltBytes = 16;

constexpr std::size_t fewestCharacters = 8;
constexpr std::size_t mostBytes = 1024;

/// In characters, not bytes, for UTF-8 text.
std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

bool isAlgorithm(const X509_ALGOR& algorithm, int nid) {
    const ASN1_OBJECT* found = nullptr;
    X509_ALGOR_get0(&found, nullptr, nullptr, &algorithm);
    return OBJ_obj2nid(found) == nid;
}

template <typename T, auto release>
Handle<T, release> unpackParameter(const X509_ALGOR& algorithm, const ASN1_ITEM* item) {
    return Handle<T, release>(static_cast<T*>(ASN1_TYPE_unpack_sequence(item, algorithm.parameter)));
}

std::uint64_t numberOf(const ASN1_INTEGER* integer) {
    std::uint64_t number = 0;
    return ASN1_INTEGER_get_uint64(&number, integer) == 1 ? number : 0;
}

bool isAcceptedScrypt(const X509_ALGOR& derivation) {
    if (!isAlgorithm(derivation, NID_id_scrypt)) return false;
    const auto cost =
        unpackParameter<SCRYPT_PARAMS, SCRYPT_PARAMS_free>(derivation, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    if (!cost) return false;
    const auto p = numberOf(cost->parallelizationParameter);
    return numberOf(cost->costParameter) == scryptN && numberOf(cost->blockSize) == scryptR && p >= 1 &&
           p <= largestScryptP;
}

bool isAcceptedProtection(const X509_SIG& sealed) {
    const X509_ALGOR* scheme = nullptr;
    X509_SIG_get0(&sealed, &scheme, nullptr);
    if (!isAlgorithm(*scheme, NID_pbes2)) return false;
    const auto parts = unpackParameter<PBE2PARAM, PBE2PARAM_free>(*scheme, ASN1_ITEM_rptr(PBE2PARAM));
    return parts && isAcceptedScrypt(*parts->keyfunc) && isAlgorithm(*parts->encryption, NID_aes_256_cbc);
}

SealedKey readSealedKey(std::string_view pem) {
    const auto der = readPemBlock(pemLabel, pem);
    if (!der) return nullptr;
    const unsigned char* position = octets(*der);
    SealedKey sealed(d2i_X509_SIG(nullptr, &position, static_cast<long>(der->size())));
    return position == octets(*der) + der->size() ? std::move(sealed) : nullptr;
}

} // namespace

Result<std::string> encryptKey(EVP_PKEY& key, std::string_view passphrase) {
    if (characterCount(passphrase) < fewestCharacters || passphrase.size() > mostBytes)
        return Error(ErrorCode::passphraseLength);
    const PlainKey plain(EVP_PKEY2PKCS8(&key));
    Algorithm scheme(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, saltBytes, nullptr, scryptN, scryptR, scryptP));
    if (!plain || !scheme) return opensslFailed("PKCS#8");
    const SealedKey sealed(
        PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain.get(), scheme.get()));
    if (!sealed) return opensslFailed("PKCS#8 encryption");
    // `sealed` owns it from here on.
    static_cast<void>(scheme.release());

    unsigned char* bytes = nullptr;
    const int size = i2d_X509_SIG(sealed.get(), &bytes);
    if (size <= 0) return opensslFailed("PKCS#8 encoding");
    auto pem =
        writePemBlock(pemLabel, {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    OPENSSL_free(bytes);
    return pem;
}

Result<KeyHandle> decryptKey(std::string_view pem, std::string_view passphrase) {
    if (auto heap = openSecureHeap(); !heap) return heap.error();
    const auto sealed = readSealedKey(pem);
    const bool accepted = sealed && isAcceptedProtection(*sealed);
    ERR_clear_error();
    if (!sealed) return Error(ErrorCode::keyFileMalformed);
    if (!accepted) return Error(ErrorCode::keyFileUnsupported);

    const PlainKey plain(passphrase.size() > mostBytes ? nullptr
                                                       : PKCS8_decrypt(sealed.get(), passphrase.data(),
                                                                       static_cast<int>(passphrase.size())));
    ERR_clear_error();
    if (!plain) return Error(ErrorCode::passphraseWrong);
    KeyHandle key(EVP_PKCS82PKEY(plain.get()));
    ERR_clear_error();
    return key;
}

} // namespace countersign::crypto
