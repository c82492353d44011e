#pragma once

#include "core/keys/file_key_store.h"
#include "core/keys/keychain_key_store.h"

namespace countersign::keys {

/// Every key of a workstation, wherever it is kept. New ones go into the keychain.
class WorkstationKeyStore final : public KeyStore {
public:
    WorkstationKeyStore(KeychainKeyStore& keychain, FileKeyStore& files)
        : m_keychain(keychain), m_files(files) {}

    Result<KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override {
        return m_keychain.create(signer, method);
    }
    /// Those of the keychain first.
    Result<std::vector<KeyRecord>> list() const override;
    Result<std::string> sign(const Sha256& keyId, const MessageToSign& message) override;

private:
    KeychainKeyStore& m_keychain;
    FileKeyStore& m_files;
};

} // namespace countersign::keys
