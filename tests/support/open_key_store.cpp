#include "tests/support/open_key_store.h"

#include "core/base/check.h"

#include <algorithm>

namespace countersign::test {

Result<keys::KeyRecord> OpenKeyStore::create(const SignerId& signer, crypto::SignatureMethod method) {
    auto key = crypto::PrivateKey::generate(method);
    if (!key) return std::move(key).error();
    const keys::KeyRecord record{signer, key->publicKey(), crypto::Protection::file};
    m_keys.emplace(record.publicKey.keyId(), keys::UnlockedKey(std::move(*key), "an open key"));
    const auto later = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const keys::KeyRecord& one) { return signer.text() < one.signer.text(); });
    m_records.insert(later, record);
    return record;
}

Result<std::vector<keys::KeyRecord>> OpenKeyStore::list() const {
    return m_records;
}

Result<std::string> OpenKeyStore::sign(const Sha256& keyId, const keys::MessageToSign& message) {
    m_beforeSigning();
    const auto key = m_keys.find(keyId);
    check(key != m_keys.end(), "only keys of the team are asked to sign");
    return key->second.sign(message);
}

} // namespace countersign::test
