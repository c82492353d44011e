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

/// The items with these attributes: the open ones, then the locked ones; or an error.
QDBusMessage search(const Attributes& attributes) {
    qDBusRegisterMetaType<Attributes>();
    return call(servicePath, serviceInterface, QStringLiteral("SearchItems"),
                {QVariant::fromValue(attributes)});
}

bool isSearchResult(const QDBusMessage& found) {
    return found.type() == QDBusMessage::ReplyMessage && found.arguments().size() == 2;
}

QDBusMessage property(const QString& path, const QString& interface, const QString& name) {
    return call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {interface, name});
}

QVariant valueOf(const QDBusMessage& answer) {
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

bool isProperty(const QDBusMessage& answer) {
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
}

} // namespace

EntryState stateOfEntry(const QString& service, const QString& entry) {
    const QDBusMessage found = search({{QStringLiteral("server"), service}, {QStringLiteral("user"), entry}});
    if (!isSearchResult(found)) return unreachable(found);
    if (!paths(found.arguments().at(0)).isEmpty()) return {EntryState::Kind::open, {}, {}};
    if (!paths(found.arguments().at(1)).isEmpty()) return {EntryState::Kind::locked, {}, {}};
    return {EntryState::Kind::absent, {}, {}};
}

EntryState namesOfEntries(const QString& service, QStringList& names) {
    const QDBusMessage found = search({{QStringLiteral("server"), service}});
    if (!isSearchResult(found)) return unreachable(found);
    for (const QDBusObjectPath& item : paths(found.arguments().at(0)) + paths(found.arguments().at(1))) {
        const QDBusMessage answer = property(item.path(), QStringLiteral("org.freedesktop.Secret.Item"),
                                             QStringLiteral("Attributes"));
        if (!isProperty(answer)) return unreachable(answer);
        names.append(qdbus_cast<Attributes>(valueOf(answer)).value(QStringLiteral("user")));
    }
    return {EntryState::Kind::open, {}, {}};
}

EntryState stateOfDefaultCollection() {
    const QDBusMessage alias =
        call(servicePath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty()) return unreachable(alias);
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection == QLatin1String("/")) return {EntryState::Kind::absent, {}, {}};
    const QDBusMessage locked =
        property(collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked"));
    if (!isProperty(locked)) return unreachable(locked);
    return {valueOf(locked).toBool() ? EntryState::Kind::locked : EntryState::Kind::open, {}, {}};
}

} // namespace countersign::app
