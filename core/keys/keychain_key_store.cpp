#include "core/keys/keychain_key_store.h"

namespace countersign::keys {

namespace {

constexpr std::string_view publicEnd = ".keychain.pem";
constexpr std::string_view removedEnd = ".keychain.removed";
constexpr std::size_t mostFileBytes = 16 * 1024;

std::string stemOf(const SignerId& signer, const Sha256& keyId) {
    return signer.text() + "." + keyId.shortHex();
}

std::string entryOf(const KeyRequest& request) {
    return "keychain entry " +
           (request.keyId ? keychainEntry(request.signer, *request.keyId) : request.signer.text());
}

Error helperFailed(const KeyRequest& request, std::string detail) {
    return Error(ErrorCode::signHelperFailed, entryOf(request), {}, std::move(detail));
}

/// The error for what kept the helper from doing it.
Error refusal(const KeyRequest& request, KeyVerdict verdict, std::string detail) {
    const std::string entry = entryOf(request);
    switch (verdict) {
    case KeyVerdict::locked:
        return Error(ErrorCode::keychainLocked, entry, {}, std::move(detail));
    case KeyVerdict::denied:
        return Error(ErrorCode::keychainDenied, entry, {}, std::move(detail));
    case KeyVerdict::absent:
        return Error(ErrorCode::keychainEntryAbsent, entry, {}, std::move(detail));
    case KeyVerdict::mismatch:
        return Error(ErrorCode::keychainMismatch, entry, {}, std::move(detail));
    case KeyVerdict::timeout:
        return Error(ErrorCode::keychainTimeout, entry, {}, std::move(detail));
    case KeyVerdict::unavailable:
        return Error(ErrorCode::keychainUnavailable, entry, {}, std::move(detail));
    default:
        return helperFailed(request, std::move(detail));
    }
}

} // namespace

Result<KeyReply> KeychainKeyStore::ask(const KeyRequest& request) {
    const SigningRun run = m_helper.run(request.text());
    if (run.end == SigningRun::End::timedOut) return refusal(request, KeyVerdict::timeout, run.text);
    if (run.end == SigningRun::End::unusable) return helperFailed(request, run.text);
    auto reply = KeyReply::parse(run.text);
    if (!reply) return helperFailed(request, "its answer cannot be read");
    if (reply->verdict != KeyVerdict::done) return refusal(request, reply->verdict, reply->detail);
    return std::move(*reply);
}

Result<KeyRecord> KeychainKeyStore::create(const SignerId& signer, crypto::SignatureMethod method) {
    const KeyRequest request{KeyTask::create, signer, method, std::nullopt, ""};
    auto reply = ask(request);
    if (!reply) return std::move(reply).error();
    auto key = crypto::PublicKey::fromDer(reply->publicKey);
    if (!key) return std::move(key).error();
    if (key->method() != method) return helperFailed(request, "it made a key of another method");
    const std::string name = stemOf(signer, key->keyId()) + std::string(publicEnd);
    if (auto kept = m_folder.publish(name, key->pem()); !kept) return std::move(kept).error();
    return KeyRecord{signer, std::move(*key), crypto::Protection::osKeychain};
}

Result<std::vector<KeyRecord>> KeychainKeyStore::list() const {
    const auto entries = m_folder.list("");
    if (!entries) return entries.error();
    std::vector<KeyRecord> records;
    for (const auto& entry : *entries) {
        if (!entry.name.ends_with(publicEnd)) continue;
        auto record = readPublicPart(entry.name);
        if (!record) return std::move(record).error().inFile(m_folder.rootName() + "/" + entry.name);
        const auto removed =
            m_folder.exists(stemOf(record->signer, record->publicKey.keyId()) + std::string(removedEnd));
        if (!removed) return removed.error();
        if (!*removed) records.push_back(std::move(*record));
    }
    return records;
}

Result<KeyRecord> KeychainKeyStore::readPublicPart(const std::string& name) const {
    const auto pem = m_folder.read(name, mostFileBytes);
    if (!pem) return pem.error();
    auto key = crypto::PublicKey::fromPem(*pem);
    if (!key) return std::move(key).error();
    const std::string end = "." + key->keyId().shortHex() + std::string(publicEnd);
    auto signer = SignerId::parse(name.ends_with(end) ? name.substr(0, name.size() - end.size()) : "");
    if (!signer) return Error(ErrorCode::keychainFileNameWrong, {}, {}, "expected {signer_id}" + end);
    return KeyRecord{std::move(*signer), std::move(*key), crypto::Protection::osKeychain};
}

Result<KeyRecord> KeychainKeyStore::recordOf(const Sha256& keyId) const {
    auto records = list();
    if (!records) return std::move(records).error();
    for (KeyRecord& record : *records)
        if (record.publicKey.keyId() == keyId) return std::move(record);
    return Error(ErrorCode::keychainKeyUnknown, m_folder.rootName(), {}, keyId.hex());
}

Result<std::string> KeychainKeyStore::sign(const Sha256& keyId, const MessageToSign& message) {
    const auto record = recordOf(keyId);
    if (!record) return record.error();
    const KeyRequest request{KeyTask::sign, record->signer, record->publicKey.method(), keyId,
                             message.bytes()};
    auto reply = ask(request);
    if (!reply) return std::move(reply).error();
    if (reply->publicKey != record->publicKey.der())
        return refusal(request, KeyVerdict::mismatch, "the helper answered with another public key");
    if (!record->publicKey.verify(message.bytes(), reply->signature))
        return helperFailed(request, "its signature does not verify and was thrown away");
    return std::move(reply->signature);
}

Result<void> KeychainKeyStore::remove(const Sha256& keyId) {
    const auto record = recordOf(keyId);
    if (!record) return record.error();
    auto reply = ask({KeyTask::remove, record->signer, record->publicKey.method(), keyId, ""});
    if (!reply) return std::move(reply).error();
    const std::string name = stemOf(record->signer, keyId) + std::string(removedEnd);
    if (auto kept = m_folder.publish(name, ""); !kept) return std::move(kept).error();
    return {};
}

} // namespace countersign::keys
