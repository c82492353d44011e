#pragma once

#include "core/base/file_system.h"
#include "core/crypto/secret_text.h"
#include "core/keys/key_store.h"
#include "core/keys/public_parts.h"
#include "core/keys/unlocked_key.h"

#include <functional>

namespace countersign::keys {

/// Asks a person for the passphrase of a key; called once per use. `creating` is true when a new one is
/// chosen.
using AskPassphrase = std::function<Result<crypto::SecretText>(const std::string& keyFile, bool creating)>;

/// What AskPassphrase answers when the person puts the question away: keyNotUnlocked.
Error passphraseNotGiven(const std::string& keyFile);

/// Passphrase-encrypted PKCS#8 files, `{signer_id}.{first 12 hex of key_id}.key.pem` (owner only), each
/// beside
/// `{same}.pub.pem` with the public part, in a folder outside every store. Errors name the file. Beside those
/// below, errors of the folder, of the person asked, and of PrivateKey come through.
class FileKeyStore final : public KeyStore {
public:
    FileKeyStore(FileSystem& folder, AskPassphrase askPassphrase);

    /// Makes a new key; files that are there already are never touched. Error: passphraseLength, nothing
    /// written.
    Result<KeyRecord> create(const SignerId& signer, crypto::SignatureMethod method) override;
    /// From the public parts alone, sorted by file name. Errors: those of PublicKey, keyFileNameWrong.
    Result<std::vector<KeyRecord>> list() const override;
    /// Asks for the passphrase and decrypts the key. Errors: keyAbsent, keyFileMalformed, keyFileUnsupported,
    /// passphraseWrong, privateKeyRefused, keyMismatch.
    Result<UnlockedKey> unlock(const Sha256& keyId) const;
    /// With a key that is unlocked for this one signature.
    Result<std::string> sign(const Sha256& keyId, const MessageToSign& message) override;
    /// Writes the public parts of this signer's keys that have none, since their creation was cut short; asks
    /// for the passphrase of each, and gives back these alone. Errors as of unlock.
    Result<std::vector<KeyRecord>> recover(const SignerId& signer);

private:
    std::string shown(const std::string& name) const;
    Result<std::string> findPrivatePart(const Sha256& keyId) const;
    /// `keyId`: its hex digits, or as many of them as are known.
    Result<UnlockedKey> unlockFile(const std::string& name, std::string_view keyId) const;

    FileSystem& m_folder;
    AskPassphrase m_askPassphrase;
    PublicParts m_publicParts;
};

} // namespace countersign::keys
