#include "core/keys/public_parts.h"

namespace countersign::keys {

namespace {

/// Far more than one needs.
constexpr std::size_t mostFileBytes = 16 * 1024;

/// What stands behind the signer's id.
std::string endOf(const Sha256& keyId, std::string_view end) {
    return "." + keyId.shortHex() + std::string(end);
}

} // namespace

std::string keyFileName(const SignerId& signer, const Sha256& keyId, std::string_view end) {
    return signer.text() + endOf(keyId, end);
}

Result<std::vector<KeyRecord>> PublicParts::list() const {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    std::vector<KeyRecord> records;
    for (const auto& entry : *entries) {
        if (!entry.name.ends_with(m_end)) continue;
        auto record = read(entry.name);
        if (!record) return std::move(record).error().inFile(m_folder.rootName() + "/" + entry.name);
        records.push_back(std::move(*record));
    }
    return records;
}

Result<KeyRecord> PublicParts::keep(const SignerId& signer, const crypto::PublicKey& key) {
    auto kept = m_folder.publish(keyFileName(signer, key.keyId(), m_end), key.pem());
    if (!kept) return std::move(kept).error();
    return KeyRecord{signer, key, m_protection};
}

Result<KeyRecord> PublicParts::read(const std::string& name) const {
    const auto pem = m_folder.read(name, mostFileBytes);
    if (!pem) return pem.error();
    auto key = crypto::PublicKey::fromPem(*pem);
    if (!key) return std::move(key).error();
    const std::string end = endOf(key->keyId(), m_end);
    auto signer = SignerId::parse(name.ends_with(end) ? name.substr(0, name.size() - end.size()) : "");
    if (!signer) return Error(m_wrongName, {}, {}, "expected {signer_id}" + end);
    return KeyRecord{std::move(*signer), std::move(*key), m_protection};
}

} // namespace countersign::keys
