#include "app/sign_helper/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

namespace countersign::app {

namespace {

using keys::KeyVerdict;
using Attributes = QMap<QString, QString>;

constexpr int answerMilliseconds = 8000;
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, answerMilliseconds);
}

EntryState unreachable(const QDBusMessage& answer) {
    const QString name = answer.errorName();
    const bool silent = name.endsWith(QLatin1String("NoReply")) || name.endsWith(QLatin1String("Timeout")) ||
                        name.endsWith(QLatin1String("TimedOut"));
    return {EntryState::Kind::unreachable, silent ? KeyVerdict::timeout : KeyVerdict::unavailable,
            answer.errorMessage()};
}

QList<QDBusObjectPath> paths(const QVariant& value) {
    return qdbus_cast<QList<QDBusObjectPath>>(value);
}

} // namespace

EntryState stateOfEntry(const QString& service, const QString& entry) {
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), entry}};
    const QDBusMessage found =
        call(servicePath, serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    if (found.type() != QDBusMessage::ReplyMessage || found.arguments().size() != 2)
        return unreachable(found);
    if (!paths(found.arguments().at(0)).isEmpty()) return {EntryState::Kind::open, {}, {}};
    if (!paths(found.arguments().at(1)).isEmpty()) return {EntryState::Kind::locked, {}, {}};
    return {EntryState::Kind::absent, {}, {}};
}

EntryState stateOfDefaultCollection() {
    const QDBusMessage alias =
        call(servicePath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty()) return unreachable(alias);
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection == QLatin1String("/")) return {EntryState::Kind::absent, {}, {}};
    const QDBusMessage locked =
        call(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (locked.type() != QDBusMessage::ReplyMessage || locked.arguments().isEmpty())
        return unreachable(locked);
    const bool isLocked = locked.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    return {isLocked ? EntryState::Kind::locked : EntryState::Kind::open, {}, {}};
}

} // namespace countersign::app
