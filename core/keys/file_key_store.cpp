#include "core/keys/file_key_store.h"

namespace countersign::keys {

namespace {

constexpr std::string_view privateEnd = ".key.pem";
constexpr std::string_view publicEnd = ".pub.pem";
constexpr std::size_t shortIdDigits = 12;
/// Far more than a key file needs.
constexpr std::size_t mostFileBytes = 16 * 1024;

/// The short key id in the name of a private part of that signer; nothing for any other file.
std::string shortIdIn(const std::string& name, const SignerId& signer) {
    const std::string start = signer.text() + ".";
    if (!name.starts_with(start) || !name.ends_with(privateEnd) ||
        name.size() != start.size() + shortIdDigits + privateEnd.size())
        return {};
    return name.substr(start.size(), shortIdDigits);
}

} // namespace

Error passphraseNotGiven(const std::string& keyFile) {
    return Error(ErrorCode::keyNotUnlocked, keyFile);
}

FileKeyStore::FileKeyStore(FileSystem& folder, AskPassphrase askPassphrase)
    : m_folder(folder), m_askPassphrase(std::move(askPassphrase)),
      m_publicParts(folder, publicEnd, crypto::Protection::file, ErrorCode::keyFileNameWrong) {
}

std::string FileKeyStore::shown(const std::string& name) const {
    return m_folder.rootName() + "/" + name;
}

Result<KeyRecord> FileKeyStore::create(const SignerId& signer, crypto::SignatureMethod method) {
    const auto key = crypto::PrivateKey::generate(method);
    if (!key) return key.error();
    const auto privateName = keyFileName(signer, key->publicKey().keyId(), privateEnd);
    const auto passphrase = m_askPassphrase(shown(privateName), true);
    if (!passphrase) return passphrase.error();
    auto sealed = key->toEncryptedPem(passphrase->view());
    if (!sealed) return std::move(sealed).error().inFile(shown(privateName));

    // The private part first: a public part without it would promise a key that is not there.
    if (auto kept = m_folder.publish(privateName, *sealed, Access::ownerOnly); !kept) return kept.error();
    return m_publicParts.keep(signer, key->publicKey());
}

Result<std::vector<KeyRecord>> FileKeyStore::list() const {
    return m_publicParts.list();
}

Result<std::string> FileKeyStore::findPrivatePart(const Sha256& keyId) const {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    const auto end = "." + keyId.shortHex() + std::string(privateEnd);
    for (const auto& entry : *entries)
        if (entry.name.ends_with(end)) return entry.name;
    return Error(ErrorCode::keyAbsent, m_folder.rootName(), {}, keyId.hex());
}

Result<UnlockedKey> FileKeyStore::unlockFile(const std::string& name, std::string_view keyId) const {
    const auto sealed = m_folder.read(name, mostFileBytes);
    if (!sealed) return sealed.error();
    const auto passphrase = m_askPassphrase(shown(name), false);
    if (!passphrase) return passphrase.error();
    auto key = crypto::PrivateKey::fromEncryptedPem(*sealed, passphrase->view());
    if (!key) return std::move(key).error().inFile(shown(name));
    // The name says what the file should hold; only the key itself says what it does hold.
    const std::string found = key->publicKey().keyId().hex();
    if (!found.starts_with(keyId))
        return Error(ErrorCode::keyMismatch, shown(name), {},
                     "expected " + std::string(keyId) + ", found " + found);
    return UnlockedKey(std::move(*key), shown(name));
}

Result<UnlockedKey> FileKeyStore::unlock(const Sha256& keyId) const {
    const auto name = findPrivatePart(keyId);
    return name ? unlockFile(*name, keyId.hex()) : name.error();
}

Result<std::string> FileKeyStore::sign(const Sha256& keyId, const MessageToSign& message) {
    const auto key = unlock(keyId);
    return key ? key->sign(message) : key.error();
}

Result<std::vector<KeyRecord>> FileKeyStore::recover(const SignerId& signer) {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    std::vector<KeyRecord> recovered;
    for (const auto& entry : *entries) {
        const std::string shortId = shortIdIn(entry.name, signer);
        if (shortId.empty()) continue;
        const auto known = m_folder.exists(signer.text() + "." + shortId + std::string(publicEnd));
        if (!known) return known.error();
        if (*known) continue;
        const auto key = unlockFile(entry.name, shortId);
        if (!key) return key.error();
        auto record = m_publicParts.keep(signer, key->publicKey());
        if (!record) return std::move(record).error();
        recovered.push_back(std::move(*record));
    }
    return recovered;
}

} // namespace countersign::keys
