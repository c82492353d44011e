#pragma once

#include "core/keys/file_key_store.h"
#include "core/keys/unlocked_key.h"

#include <map>

namespace countersign::app {

/// The key files of the demo's people, whose passphrase lies beside them: each is decrypted once and stays
/// open while the demo plays. Whoever goes on afterwards uses the same files with a FileKeyStore.
class DemoKeyStore final : public keys::KeyStore {
public:
    DemoKeyStore(FileSystem& folder, keys::AskPassphrase askPassphrase)
        : m_files(folder, std::move(askPassphrase)) {}

    Result<keys::KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override {
        return m_files.create(signer, method);
    }
    Result<std::vector<keys::KeyRecord>> list() const override { return m_files.list(); }
    Result<std::string> sign(const Sha256& keyId, const keys::MessageToSign& message) override;

private:
    keys::FileKeyStore m_files;
    std::map<Sha256, keys::UnlockedKey> m_open;
};

} // namespace countersign::app
