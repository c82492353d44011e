#pragma once

#include "core/keys/key_store.h"
#include "core/keys/unlocked_key.h"

#include <functional>
#include <map>

namespace countersign::test {

/// Keys that lie open in this process: signatures are real, and no passphrase has to be stretched for each, which
/// would take most of a test's time.
class OpenKeyStore final : public keys::KeyStore {
public:
    /// `beforeSigning` runs where another key store would ask to be unlocked.
    explicit OpenKeyStore(std::function<void()> beforeSigning) : m_beforeSigning(std::move(beforeSigning)) {}

    Result<keys::KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override;
    Result<std::vector<keys::KeyRecord>> list() const override;
    /// Only with a key of its own.
    Result<std::string> sign(const Sha256& keyId, const keys::MessageToSign& message) override;

private:
    std::function<void()> m_beforeSigning;
    std::vector<keys::KeyRecord> m_records;
    std::map<Sha256, keys::UnlockedKey> m_keys;
};

} // namespace countersign::test
