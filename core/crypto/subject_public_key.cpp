#include "core/crypto/subject_public_key.h"

#include "core/crypto/openssl.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <array>
#include <string>

namespace countersign::crypto {

namespace {

using namespace std::string_view_literals;

/// Both kinds have one length and one beginning, so comparing those is an exact DER reader.
struct Kind {
    SignatureMethod method;
    std::string_view head;
    std::size_t pointBytes;
};

constexpr std::array<Kind, 2> kinds = {{
    // SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING of 32 bytes }
    {SignatureMethod::ed25519, "\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00"sv, 32},
    // SEQUENCE { SEQUENCE { OID ecPublicKey, OID prime256v1 } BIT STRING of 65 bytes }; the 0x04 of an
    // uncompressed
    // point follows and is compared below
    {SignatureMethod::ecdsaP256Sha256,
     "\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00"sv,
     65},
}};

bool isOfKind(std::string_view der, const Kind& kind) {
    if (der.size() != kind.head.size() + kind.pointBytes || der.substr(0, kind.head.size()) != kind.head)
        return false;
    return kind.method != SignatureMethod::ecdsaP256Sha256 || der[kind.head.size()] == '\x04';
}

std::string algorithmName(const ASN1_OBJECT* algorithm) {
    std::array<char, 80> name{};
    OBJ_obj2txt(name.data(), name.size(), algorithm, 0);
    return name.data();
}

/// Why `der`, which is of no accepted kind, is refused.
Error explainRefusal(std::string_view der) {
    startOpenSsl();
    const unsigned char* position = octets(der);
    const Handle<X509_PUBKEY, X509_PUBKEY_free> key(
        d2i_X509_PUBKEY(nullptr, &position, static_cast<long>(der.size())));
    const auto used = static_cast<std::size_t>(position - octets(der));
    ERR_clear_error();
    if (!key || used != der.size())
        return Error(ErrorCode::keyNotDer, {}, {}, std::to_string(der.size()) + " bytes");

    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, key.get());
    const int kind = OBJ_obj2nid(algorithm);
    if (kind == NID_ED25519 || kind == NID_X9_62_id_ecPublicKey)
        return Error(ErrorCode::keyNotExact, {}, {}, algorithmName(algorithm));
    return Error(ErrorCode::keyUnsupported, {}, {}, algorithmName(algorithm));
}

} // namespace

Result<SubjectPublicKey> readSubjectPublicKey(std::string_view der) {
    for (const auto& kind : kinds)
        if (isOfKind(der, kind)) return SubjectPublicKey{kind.method, der.substr(kind.head.size())};
    return explainRefusal(der);
}

} // namespace countersign::crypto
