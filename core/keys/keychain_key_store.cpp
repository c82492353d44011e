#include "core/keys/keychain_key_store.h"

namespace countersign::keys {

namespace {

constexpr std::string_view publicEnd = ".keychain.pem";
constexpr std::string_view removedEnd = ".keychain.removed";

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

KeychainKeyStore::KeychainKeyStore(FileSystem& folder, SigningProcess& helper)
    : m_folder(folder), m_helper(helper),
      m_publicParts(folder, publicEnd, crypto::Protection::osKeychain, ErrorCode::keychainFileNameWrong) {
}

Result<KeyReply> KeychainKeyStore::ask(const KeyRequest& request) {
    const SigningRun run = m_helper.run(request.text());
    if (run.end == SigningRun::End::timedOut) return refusal(request, KeyVerdict::timeout, run.text);
    if (run.end == SigningRun::End::unusable) return helperFailed(request, run.text);
    auto reply = KeyReply::parse(run.text);
    if (!reply) return helperFailed(request, "its answer cannot be read");
    if (reply->verdict != KeyVerdict::done) return refusal(request, reply->verdict, reply->detail);
    return std::move(*reply);
}

Result<KeyRecord> KeychainKeyStore::keep(const KeyRequest& request, const KeyReply& reply) {
    auto key = crypto::PublicKey::fromDer(reply.publicKey);
    if (!key) return std::move(key).error();
    if (key->method() != request.method) return helperFailed(request, "its key is of another method");
    return m_publicParts.keep(request.signer, *key);
}

Result<KeyRecord> KeychainKeyStore::create(const SignerId& signer, crypto::SignatureMethod method) {
    const KeyRequest request{KeyTask::create, signer, method, std::nullopt, ""};
    const auto reply = ask(request);
    return reply ? keep(request, *reply) : reply.error();
}

Result<std::vector<KeyRecord>> KeychainKeyStore::list() const {
    auto known = m_publicParts.list();
    if (!known) return known;
    std::vector<KeyRecord> records;
    for (KeyRecord& record : *known) {
        const auto removed =
            m_folder.exists(keyFileName(record.signer, record.publicKey.keyId(), removedEnd));
        if (!removed) return removed.error();
        if (!*removed) records.push_back(std::move(record));
    }
    return records;
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
    const auto reply = ask({KeyTask::remove, record->signer, record->publicKey.method(), keyId, ""});
    // An entry that is gone was removed by a run that did not come to its end.
    if (!reply && reply.error().code != ErrorCode::keychainEntryAbsent) return reply.error();
    const auto kept = m_folder.publish(keyFileName(record->signer, keyId, removedEnd), "");
    return kept ? Result<void>() : kept.error();
}

Result<std::vector<KeyRecord>> KeychainKeyStore::recover(const SignerId& signer) {
    std::vector<KeyRecord> recovered;
    for (const auto method : {crypto::SignatureMethod::ed25519, crypto::SignatureMethod::ecdsaP256Sha256}) {
        for (;;) {
            auto record = recoverOne(signer, method);
            if (!record) return std::move(record).error();
            if (!*record) break;
            recovered.push_back(std::move(**record));
        }
    }
    return recovered;
}

Result<std::optional<KeyRecord>> KeychainKeyStore::recoverOne(const SignerId& signer,
                                                              crypto::SignatureMethod method) {
    const auto known = m_publicParts.list();
    if (!known) return known.error();
    KeyRequest request{KeyTask::recover, signer, method, std::nullopt, ""};
    for (const KeyRecord& record : *known)
        request.message += record.publicKey.keyId().hex() + "\n";
    const auto reply = ask(request);
    if (!reply && reply.error().code == ErrorCode::keychainEntryAbsent) return std::optional<KeyRecord>();
    if (!reply) return reply.error();
    for (const KeyRecord& record : *known)
        if (record.publicKey.der() == reply->publicKey)
            return helperFailed(request, "it answered with a key that is known");
    auto record = keep(request, *reply);
    if (!record) return std::move(record).error();
    return std::optional(std::move(*record));
}

} // namespace countersign::keys
