#include "core/crypto/openssl.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <array>

namespace countersign::crypto {

namespace {

/// Room for some hundred keys; well below the usual limit of locked memory.
constexpr std::size_t secureHeapBytes = 128 * 1024;
constexpr std::size_t smallestSecureBlock = 16;

} // namespace

void startOpenSsl() {
    const bool started = OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) == 1;
    check(started, "OpenSSL starts");
}

Result<void> openSecureHeap() {
    startOpenSsl();
    // The arena belongs to the process and can be made once only, whoever asks first. 2 would mean that it
    // exists but is not fully protected, and then it is not used at all.
    static const bool opened = CRYPTO_secure_malloc_initialized() == 1 ||
                               CRYPTO_secure_malloc_init(secureHeapBytes, smallestSecureBlock) == 1;
    if (!opened) return Error(ErrorCode::secureMemoryUnavailable);
    return {};
}

Error opensslFailed(std::string_view operation) {
    std::string detail(operation);
    if (const auto code = ERR_peek_last_error(); code != 0) {
        std::array<char, 256> reason{};
        ERR_error_string_n(code, reason.data(), reason.size());
        detail.append(": ").append(reason.data());
    }
    ERR_clear_error();
    return Error(ErrorCode::opensslFailed, {}, {}, std::move(detail));
}

} // namespace countersign::crypto
