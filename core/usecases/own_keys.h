#pragma once

#include "core/keys/key_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// What may be shown of a key of this workstation.
struct OwnKey {
    std::string signer;
    Sha256 keyId;
    /// "ed25519", "ecdsa-p256-sha256"
    std::string method;
    /// "keychain", "file": how it is protected, in the directory's words.
    std::string protection;
};

/// From the public parts alone: nothing is unlocked. Errors: those of the key store.
Result<std::vector<OwnKey>> ownKeys(const keys::KeyStore& keys);

} // namespace countersign::usecases
