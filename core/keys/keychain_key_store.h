#pragma once

#include "core/base/file_system.h"
#include "core/keys/key_request.h"
#include "core/keys/key_store.h"
#include "core/keys/public_parts.h"
#include "core/keys/signing_process.h"

namespace countersign::keys {

/// Keys in the OS keychain, made and used in the signing helper alone. Beside it, a folder outside every
/// store remembers the public part of each, `{signer_id}.{first 12 hex of key_id}.keychain.pem`, and what the
/// helper does is measured against that. `….keychain.removed` stands beside the public part of a key whose
/// entry was removed. Errors: keychainLocked, keychainDenied, keychainEntryAbsent, keychainMismatch,
/// keychainTimeout, keychainUnavailable, signHelperFailed, and those of the folder.
class KeychainKeyStore final : public KeyStore {
public:
    KeychainKeyStore(FileSystem& folder, SigningProcess& helper);

    /// Makes a new key; an entry that is there already is never touched.
    Result<KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override;
    /// From the public parts alone, sorted by file name; asks no keychain.
    Result<std::vector<KeyRecord>> list() const override;
    /// The returned public key is compared with the registered one and the signature verified once more.
    Result<std::string> sign(const Sha256& keyId, const MessageToSign& message) override;
    /// Removes the entry for ever. What it has signed stays valid. A removal that was cut short is finished
    /// by the next one.
    Result<void> remove(const Sha256& keyId);
    /// Keeps the public parts of this signer's entries that have none, since their creation was cut short,
    /// and gives back these alone.
    Result<std::vector<KeyRecord>> recover(const SignerId& signer);

private:
    Result<KeyReply> ask(const KeyRequest& request);
    Result<KeyRecord> keep(const KeyRequest& request, const KeyReply& reply);
    Result<KeyRecord> recordOf(const Sha256& keyId) const;
    Result<std::optional<KeyRecord>> recoverOne(const SignerId& signer, crypto::SignatureMethod method);

    FileSystem& m_folder;
    SigningProcess& m_helper;
    PublicParts m_publicParts;
};

} // namespace countersign::keys
