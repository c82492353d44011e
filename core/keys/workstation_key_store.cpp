#include "core/keys/workstation_key_store.h"

#include <algorithm>

namespace countersign::keys {

Result<std::vector<KeyRecord>> WorkstationKeyStore::list() const {
    auto all = m_keychain.list();
    if (!all) return all;
    auto files = m_files.list();
    if (!files) return files;
    all->insert(all->end(), files->begin(), files->end());
    return all;
}

Result<std::string> WorkstationKeyStore::sign(const Sha256& keyId, const MessageToSign& message) {
    const auto keychain = m_keychain.list();
    if (!keychain) return keychain.error();
    const bool inKeychain = std::any_of(keychain->begin(), keychain->end(), [&](const KeyRecord& record) {
        return record.publicKey.keyId() == keyId;
    });
    return inKeychain ? m_keychain.sign(keyId, message) : m_files.sign(keyId, message);
}

} // namespace countersign::keys
