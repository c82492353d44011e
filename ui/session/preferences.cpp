#include "ui/session/preferences.h"

#include <QLocale>
#include <array>

namespace countersign::ui {

namespace {

const QString lookKey = QStringLiteral("look");
const QString languageKey = QStringLiteral("language");
const QString notificationsKey = QStringLiteral("notifications");
const QString lastStoreKey = QStringLiteral("lastStore");
const QString remembersKey = QStringLiteral("remembersStore");

constexpr std::array lookWords{"desktop", "light", "dark"};

} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent) {
    m_settings.setFallbacksEnabled(false);
}

Preferences::Look Preferences::look() const {
    const QString word = m_settings.value(lookKey).toString();
    for (std::size_t i = 0; i < lookWords.size(); ++i)
        if (word == QLatin1String(lookWords[i])) return static_cast<Look>(i);
    return Look::desktop;
}

void Preferences::setLook(Look look) {
    m_settings.setValue(lookKey, QString::fromLatin1(lookWords[static_cast<std::size_t>(look)]));
}

bool Preferences::isDark(bool desktopIsDark) const {
    return look() == Look::desktop ? desktopIsDark : look() == Look::dark;
}

QStringList Preferences::shippedLanguages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
}

QString Preferences::chosenLanguage() const {
    const QString language = m_settings.value(languageKey).toString();
    return shippedLanguages().contains(language) ? language : QString();
}

void Preferences::setChosenLanguage(const QString& language) {
    m_settings.setValue(languageKey, language);
}

QString Preferences::language() const {
    if (const QString chosen = chosenLanguage(); !chosen.isEmpty()) return chosen;
    switch (QLocale::system().language()) {
    case QLocale::German:
        return QStringLiteral("de");
    case QLocale::Chinese:
        return QStringLiteral("zh_CN");
    default:
        return QStringLiteral("en");
    }
}

bool Preferences::notifications() const {
    return m_settings.value(notificationsKey, true).toBool();
}

void Preferences::setNotifications(bool wanted) {
    m_settings.setValue(notificationsKey, wanted);
}

QString Preferences::lastStore() const {
    return remembersStore() ? m_settings.value(lastStoreKey).toString() : QString();
}

void Preferences::setLastStore(const QString& folder) {
    if (remembersStore()) m_settings.setValue(lastStoreKey, folder);
}

bool Preferences::remembersStore() const {
    return m_settings.value(remembersKey, true).toBool();
}

void Preferences::setRemembersStore(bool wanted) {
    m_settings.setValue(remembersKey, wanted);
    if (!wanted) m_settings.remove(lastStoreKey);
}

} // namespace countersign::ui
