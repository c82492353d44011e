#include "core/keys/file_key_store.h"

#include "core/crypto/private_key.h"

namespace countersign::keys {

namespace {

constexpr std::string_view privateEnd = ".key.pem";
constexpr std::string_view publicEnd = ".pub.pem";
/// Far more than either file needs.
constexpr std::size_t mostFileBytes = 16 * 1024;

/// What every file of a key ends with: the signer's id stands before it.
std::string endOf(const Sha256& keyId, std::string_view end) {
    return "." + keyId.shortHex() + std::string(end);
}

} // namespace

FileKeyStore::FileKeyStore(FileSystem& folder, AskPassphrase askPassphrase)
    : m_folder(folder), m_askPassphrase(std::move(askPassphrase)) {
}

std::string FileKeyStore::shown(const std::string& name) const {
    return m_folder.rootName() + "/" + name;
}

Result<KeyRecord> FileKeyStore::create(const SignerId& signer, crypto::SignatureMethod method) {
    const auto key = crypto::PrivateKey::generate(method);
    if (!key) return key.error();
    const auto& publicKey = key->publicKey();
    const auto privateName = signer.text() + endOf(publicKey.keyId(), privateEnd);
    const auto publicName = signer.text() + endOf(publicKey.keyId(), publicEnd);

    const auto passphrase = m_askPassphrase(shown(privateName), true);
    if (!passphrase) return passphrase.error();
    auto sealed = key->toEncryptedPem(passphrase->view());
    if (!sealed) return std::move(sealed).error().inFile(shown(privateName));

    // The private part first: a public part without it would promise a key that is not there.
    if (auto kept = m_folder.publish(privateName, *sealed, Access::ownerOnly); !kept) return kept.error();
    if (auto kept = m_folder.publish(publicName, publicKey.pem()); !kept) return kept.error();
    return KeyRecord{signer, publicKey, crypto::Protection::file};
}

Result<std::vector<KeyRecord>> FileKeyStore::list() const {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    std::vector<KeyRecord> records;
    for (const auto& entry : *entries) {
        if (!entry.name.ends_with(publicEnd)) continue;
        auto record = readPublicPart(entry.name);
        if (!record) return std::move(record).error().inFile(shown(entry.name));
        records.push_back(std::move(record).value());
    }
    return records;
}

Result<KeyRecord> FileKeyStore::readPublicPart(const std::string& name) const {
    const auto pem = m_folder.read(name, mostFileBytes);
    if (!pem) return pem.error();
    auto key = crypto::PublicKey::fromPem(*pem);
    if (!key) return std::move(key).error();
    const auto end = endOf(key->keyId(), publicEnd);
    auto signer = SignerId::parse(name.ends_with(end) ? name.substr(0, name.size() - end.size()) : "");
    if (!signer) return Error(ErrorCode::keyFileNameWrong, {}, {}, "expected {signer_id}" + end);
    return KeyRecord{std::move(signer).value(), std::move(key).value(), crypto::Protection::file};
}

Result<std::string> FileKeyStore::findPrivatePart(const Sha256& keyId) const {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    const auto end = endOf(keyId, privateEnd);
    for (const auto& entry : *entries)
        if (entry.name.ends_with(end)) return entry.name;
    return Error(ErrorCode::keyAbsent, m_folder.rootName(), {}, keyId.hex());
}

Result<UnlockedKey> FileKeyStore::unlock(const Sha256& keyId) const {
    const auto name = findPrivatePart(keyId);
    if (!name) return name.error();
    const auto sealed = m_folder.read(*name, mostFileBytes);
    if (!sealed) return sealed.error();
    const auto passphrase = m_askPassphrase(shown(*name), false);
    if (!passphrase) return passphrase.error();
    auto key = crypto::PrivateKey::fromEncryptedPem(*sealed, passphrase->view());
    if (!key) return std::move(key).error().inFile(shown(*name));
    // The name says what the file should hold; only the key itself says what it does hold.
    if (key->publicKey().keyId() != keyId)
        return Error(ErrorCode::keyMismatch, shown(*name), {},
                     "expected " + keyId.hex() + ", found " + key->publicKey().keyId().hex());
    return UnlockedKey(std::move(*key), shown(*name));
}

Result<std::string> FileKeyStore::sign(const Sha256& keyId, const MessageToSign& message) {
    const auto key = unlock(keyId);
    return key ? key->sign(message) : key.error();
}

} // namespace countersign::keys
