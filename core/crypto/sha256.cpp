#include "core/crypto/sha256.h"

#include "core/crypto/openssl.h"

#include <openssl/sha.h>

namespace countersign::crypto {

Sha256 sha256(std::string_view bytes) {
    startOpenSsl();
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
    check(SHA256(octets(bytes), bytes.size(), digest.data()) != nullptr, "SHA-256 is always there");
    return Sha256(digest);
}

} // namespace countersign::crypto
