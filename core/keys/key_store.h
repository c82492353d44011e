#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/protection.h"
#include "core/crypto/public_key.h"
#include "core/keys/message_to_sign.h"

#include <string>
#include <vector>

namespace countersign::keys {

/// What may be shown of a key.
struct KeyRecord {
    SignerId signer;
    crypto::PublicKey publicKey;
    crypto::Protection protection;
};

/// Where a signer's private keys live. Never hands out a secret, and never creates a key unless asked to.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    virtual Result<KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) = 0;
    virtual Result<std::vector<KeyRecord>> list() const = 0;
    /// Signs with the key of that id after comparing the derived public key with it, and verifies the own
    /// signature before handing it out.
    virtual Result<std::string> sign(const Sha256& keyId, const MessageToSign& message) = 0;
};

} // namespace countersign::keys
