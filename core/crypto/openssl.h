#pragma once

#include "core/base/result.h"

#include <openssl/evp.h>

#include <memory>
#include <string_view>

namespace countersign::crypto {

/// Owns an OpenSSL object and frees it with `release`.
template <auto release>
struct Freed {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
template <typename T, auto release>
using Handle = std::unique_ptr<T, Freed<release>>;

using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using DigestHandle = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

/// Starts OpenSSL without its configuration file: no environment variable or file may put another provider in
/// the place of the built-in algorithms. Cheap; called by whatever uses OpenSSL first.
void startOpenSsl();

/// Makes sure that private keys go into locked, dump-excluded memory (security.md section 6.1).
/// Error: secureMemoryUnavailable.
Result<void> openSecureHeap();

/// The error for an operation that fails only without memory or with a broken library; empties OpenSSL's
/// queue.
Error opensslFailed(std::string_view operation);

/// OpenSSL's view of bytes.
inline const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace countersign::crypto
