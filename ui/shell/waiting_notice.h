#pragma once

#include <QObject>
#include <QSet>

class QSystemTrayIcon;

namespace countersign::ui {

class Preferences;
class Session;

/// Tells the desktop when something new waits for the person at the window. Says how many, never what: file text does
/// not leave the window.
class WaitingNotice : public QObject {
    Q_OBJECT

public:
    WaitingNotice(Session& session, const Preferences& preferences, QObject* parent = nullptr);
    /// How many packets wait now that did not wait at the last look.
    int newSinceLastLook();

Q_SIGNALS:
    void clicked();

private:
    void look();

    Session& m_session;
    const Preferences& m_preferences;
    QSystemTrayIcon* m_tray;
    QSet<QString> m_known;
    bool m_first = true;
};

} // namespace countersign::ui
