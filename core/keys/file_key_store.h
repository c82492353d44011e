#pragma once

#include "core/base/file_system.h"
#include "core/keys/key_store.h"

#include <functional>

namespace countersign::keys {

/// Asks a person for the passphrase of a key; called once per use. `creating` is true when a new one is chosen.
using AskPassphrase = std::function<Result<std::string>(const std::string& keyFile, bool creating)>;

/// Passphrase-encrypted PKCS#8 files, `{signer_id}.{first 12 hex of key_id}.key.pem` (owner only), each beside
/// `{same}.pub.pem` with the public part, in a folder outside every store.
class FileKeyStore final : public KeyStore {
public:
    FileKeyStore(FileSystem& folder, AskPassphrase askPassphrase);

    Result<KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override;
    Result<std::vector<KeyRecord>> list() const override;
    Result<std::string> sign(const Sha256& keyId, const MessageToSign& message) override;

private:
    FileSystem& m_folder;
    AskPassphrase m_askPassphrase;
};

} // namespace countersign::keys
