#pragma once

#include "core/crypto/private_key.h"
#include "core/keys/message_to_sign.h"

#include <string>

namespace countersign::keys {

/// A private key that is open for signing. Like a key store it signs nothing but what a MessageToSign says,
/// and hands out no secret.
class UnlockedKey {
public:
    /// `source` names where the key lies, for errors.
    UnlockedKey(crypto::PrivateKey key, std::string source)
        : m_key(std::move(key)), m_source(std::move(source)) {}

    const crypto::PublicKey& publicKey() const { return m_key.publicKey(); }
    /// Verifies the signature before handing it out. Error: ownSignatureWrong.
    Result<std::string> sign(const MessageToSign& message) const;

private:
    crypto::PrivateKey m_key;
    std::string m_source;
};

} // namespace countersign::keys
