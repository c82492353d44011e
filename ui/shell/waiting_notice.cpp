#include "ui/shell/waiting_notice.h"

#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

#include <QSystemTrayIcon>

namespace countersign::ui {

WaitingNotice::WaitingNotice(Session& session, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_tray(new QSystemTrayIcon(style::icon(QStringLiteral("inbox")), this)) {
    connect(&m_session, &Session::packetsRead, this, &WaitingNotice::look);
    connect(&m_session, &Session::personChanged, this, [this] { m_first = true; });
    connect(&m_session, &Session::storeOpened, this, [this] { m_first = true; });
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &WaitingNotice::clicked);
}

int WaitingNotice::newSinceLastLook() {
    QSet<QString> waiting;
    for (const usecases::PacketSummary& packet : m_session.packets())
        if (usecases::waitsFor(packet, m_session.person().toStdString()) != usecases::Waiting::nothing)
            waiting.insert(QString::fromStdString(packet.coreSha256.hex()));
    const int fresh = m_first ? 0 : static_cast<int>((waiting - m_known).size());
    m_known = waiting;
    m_first = false;
    return fresh;
}

void WaitingNotice::look() {
    const int fresh = newSinceLastLook();
    if (fresh == 0 || !m_preferences.notifications()) return;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
    m_tray->show();
    m_tray->showMessage(tr("Countersign"), tr("%n new packet(s) wait for you", nullptr, fresh));
}

} // namespace countersign::ui
