#pragma once

#include <QObject>
#include <QSettings>

namespace countersign::ui {

/// What this person chose for the window. Nothing that a verdict depends on.
class Preferences : public QObject {
    Q_OBJECT

public:
    enum class Look { desktop, light, dark };

    explicit Preferences(QObject* parent = nullptr);

    Look look() const;
    void setLook(Look look);
    /// Whether the window is to be dark, on a desktop that is or is not.
    bool isDark(bool desktopIsDark) const;

    /// "en", "de", "zh_CN", or empty: the desktop's.
    QString chosenLanguage() const;
    void setChosenLanguage(const QString& language);
    /// One of the shipped languages: the chosen one, else the desktop's, else English.
    QString language() const;
    static QStringList shippedLanguages();

    bool notifications() const;
    void setNotifications(bool wanted);

    /// The folder that was open last; empty when none, or when it is not to be remembered.
    QString lastStore() const;
    void setLastStore(const QString& folder);
    bool remembersStore() const;
    void setRemembersStore(bool wanted);

private:
    QSettings m_settings;
};

} // namespace countersign::ui
