#include "app/sign_helper/key_work.h"

#include "app/sign_helper/keychain.h"
#include "core/crypto/private_key.h"

namespace countersign::app {

namespace {

using keys::KeyReply;
using keys::KeyRequest;
using keys::KeyTask;
using keys::KeyVerdict;

KeyReply refused(KeyVerdict verdict, const std::string& detail) {
    // One line, whatever a service says.
    std::string line = detail;
    for (char& character : line)
        if (static_cast<unsigned char>(character) < 0x20) character = ' ';
    return {verdict, "", "", std::move(line)};
}

KeyReply refused(const Keychain::Answer& answer) {
    return refused(answer.verdict, answer.detail.toStdString());
}

KeyReply create(const KeyRequest& request) {
    const auto key = crypto::PrivateKey::generate(request.method);
    if (!key) return refused(KeyVerdict::failed, key.error().describe());
    const auto secret = key->secret();
    if (!secret) return refused(KeyVerdict::failed, secret.error().describe());
    const std::string entry = keys::keychainEntry(request.signer, key->publicKey().keyId());
    const auto view = secret->view();
    QByteArray bytes(view.data(), static_cast<qsizetype>(view.size()));
    const auto written = Keychain().write(QString::fromStdString(entry), bytes);
    bytes.fill('\0');
    if (written.verdict != KeyVerdict::done) return refused(written);
    return {KeyVerdict::done, key->publicKey().der(), "", ""};
}

KeyReply signWith(const crypto::PrivateKey& key, const KeyRequest& request) {
    const crypto::PublicKey& publicKey = key.publicKey();
    if (publicKey.keyId() != *request.keyId)
        return refused(KeyVerdict::mismatch, "found " + publicKey.keyId().hex());
    auto signature = key.sign(request.message);
    if (!signature) return refused(KeyVerdict::failed, signature.error().describe());
    if (!publicKey.verify(request.message, *signature))
        return refused(KeyVerdict::failed, "the signature does not verify");
    return {KeyVerdict::done, publicKey.der(), std::move(*signature), ""};
}

/// The key of what an entry holds; the entry's bytes are wiped.
Result<crypto::PrivateKey> takeKey(crypto::SignatureMethod method, QByteArray& secret) {
    auto key =
        crypto::PrivateKey::fromSecret(method, {secret.constData(), static_cast<std::size_t>(secret.size())});
    secret.fill('\0');
    return key;
}

KeyReply sign(const KeyRequest& request) {
    auto answer =
        Keychain().read(QString::fromStdString(keys::keychainEntry(request.signer, *request.keyId)));
    if (answer.verdict != KeyVerdict::done) return refused(answer);
    const auto key = takeKey(request.method, answer.secret);
    if (!key) return refused(KeyVerdict::mismatch, key.error().describe());
    return signWith(*key, request);
}

KeyReply remove(const KeyRequest& request) {
    const auto entry = QString::fromStdString(keys::keychainEntry(request.signer, *request.keyId));
    const auto removed = Keychain().remove(entry);
    if (removed.verdict != KeyVerdict::done) return refused(removed);
    return {KeyVerdict::done, "", "", ""};
}

/// Whether an entry is one of the signer's whose key nobody knows yet.
bool isUnknown(const std::string& entry, const KeyRequest& request) {
    const std::string start = request.signer.text() + "/";
    return entry.starts_with(start) &&
           request.message.find(entry.substr(start.size()) + "\n") == std::string::npos;
}

/// The next unknown key of the method. An entry that is not named after the key it holds is no key of ours.
KeyReply recover(const KeyRequest& request) {
    QStringList entries;
    const auto listed = Keychain().list(entries);
    if (listed.verdict != KeyVerdict::done) return refused(listed);
    for (const QString& entry : std::as_const(entries)) {
        if (!isUnknown(entry.toStdString(), request)) continue;
        auto answer = Keychain().read(entry);
        if (answer.verdict != KeyVerdict::done) return refused(answer);
        const auto key = takeKey(request.method, answer.secret);
        if (key && keys::keychainEntry(request.signer, key->publicKey().keyId()) == entry.toStdString())
            return {KeyVerdict::done, key->publicKey().der(), "", ""};
    }
    return refused(KeyVerdict::absent, "");
}

} // namespace

KeyReply doKeyWork(const KeyRequest& request) {
    switch (request.task) {
    case KeyTask::create:
        return create(request);
    case KeyTask::sign:
        return sign(request);
    case KeyTask::remove:
        return remove(request);
    case KeyTask::recover:
        return recover(request);
    }
    return refused(KeyVerdict::failed, "unknown task");
}

} // namespace countersign::app
