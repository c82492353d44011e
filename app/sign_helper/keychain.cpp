#include "app/sign_helper/keychain.h"

#include "app/sign_helper/secret_service.h"

#include <QEventLoop>
#include <QSettings>

#include <optional>

#include <qt6keychain/keychain.h>

namespace countersign::app {

namespace {

using keys::KeyVerdict;
using Kind = EntryState::Kind;

const QString service = QStringLiteral("countersign");

/// Whether anybody could answer a prompt of the keychain.
bool canPrompt() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

/// Runs a job to its end. QtKeychain looks into the settings it is given for entries of old; these are empty
/// and lie nowhere.
void run(QKeychain::Job& job, const QString& entry) {
    QSettings none(QStringLiteral("/dev/null"), QSettings::IniFormat);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setSettings(&none);
    job.setKey(entry);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

KeyVerdict verdictOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return KeyVerdict::done;
    case QKeychain::EntryNotFound:
        return KeyVerdict::absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyVerdict::denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::OtherError:
        return KeyVerdict::unavailable;
    default:
        return KeyVerdict::failed;
    }
}

/// What the state of an entry forbids before anything is asked, if it does.
std::optional<Keychain::Answer> obstacle(const EntryState& state) {
    if (state.kind == Kind::unreachable) return Keychain::Answer{state.verdict, {}, state.detail};
    if (state.kind == Kind::locked && !canPrompt())
        return Keychain::Answer{KeyVerdict::locked, {}, QStringLiteral("nobody can be asked to unlock it")};
    return std::nullopt;
}

/// An answer that may mean "still locked" in truth.
Keychain::Answer settled(Keychain::Answer answer, const EntryState& now) {
    if (answer.verdict != KeyVerdict::done && now.kind == Kind::locked &&
        answer.verdict != KeyVerdict::denied)
        answer.verdict = KeyVerdict::locked;
    return answer;
}

} // namespace

Keychain::Answer Keychain::read(const QString& entry) const {
    const EntryState before = stateOfEntry(service, entry);
    if (const auto stop = obstacle(before)) return *stop;
    if (before.kind == Kind::absent) return {KeyVerdict::absent, {}, {}};
    QKeychain::ReadPasswordJob job(service);
    run(job, entry);
    return settled({verdictOf(job.error()), job.binaryData(), job.errorString()},
                   stateOfEntry(service, entry));
}

Keychain::Answer Keychain::write(const QString& entry, const QByteArray& secret) const {
    const EntryState collection = stateOfDefaultCollection();
    if (const auto stop = obstacle(collection)) return *stop;
    if (collection.kind == Kind::absent)
        return {KeyVerdict::unavailable, {}, QStringLiteral("the service has no default collection")};
    if (stateOfEntry(service, entry).kind != Kind::absent)
        return {KeyVerdict::failed, {}, QStringLiteral("there is an entry of this name already")};
    QKeychain::WritePasswordJob job(service);
    job.setBinaryData(secret);
    run(job, entry);
    if (job.error() != QKeychain::NoError)
        return settled({verdictOf(job.error()), {}, job.errorString()}, stateOfDefaultCollection());
    // Backends have reported success for writes that failed.
    Answer again = read(entry);
    const bool same = again.secret == secret;
    again.secret.fill('\0');
    if (again.verdict == KeyVerdict::done && !same)
        return {KeyVerdict::failed, {}, QStringLiteral("the keychain gives back something else")};
    return again;
}

Keychain::Answer Keychain::remove(const QString& entry) const {
    const EntryState before = stateOfEntry(service, entry);
    if (const auto stop = obstacle(before)) return *stop;
    if (before.kind == Kind::absent) return {KeyVerdict::absent, {}, {}};
    QKeychain::DeletePasswordJob job(service);
    run(job, entry);
    return settled({verdictOf(job.error()), {}, job.errorString()}, stateOfEntry(service, entry));
}

Keychain::Answer Keychain::list(QStringList& entries) const {
    // What a locked collection holds is told in part only.
    if (stateOfDefaultCollection().kind == Kind::locked) return {KeyVerdict::locked, {}, {}};
    const EntryState state = namesOfEntries(service, entries);
    return {state.verdict, {}, state.detail};
}

} // namespace countersign::app
