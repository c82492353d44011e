#pragma once

#include "core/statement/act.h"
#include "ui/session/packet_ref.h"

#include <QMainWindow>
#include <optional>

class QComboBox;
class QKeySequence;
class QListWidget;
class QStackedWidget;

namespace countersign::ui {

class Badge;
class ComposePage;
class Notice;
class PacketPage;
class PageHistory;
class PlainLabel;
class Preferences;
class ReviewPage;
class Session;
class SigningPage;

/// The window: where to go on the left, one page on the right, what it is about above it. The only one that knows
/// pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Preferences& preferences, QWidget* parent = nullptr);

    void openPacket(const PacketRef& ref);
    /// Opens a packet by a name of it (SAP-{window}-{cluster}, SAP-{cluster}-r{n}, or a core digest) once the store
    /// is read.
    void openNamed(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPlace(const QString& name, const QString& icon, QWidget* page);
    void makePages();
    void connectPacketPages();
    void connectComposing();
    void makeMenus();
    QWidget* makeBody();
    QWidget* makeHeader();
    void showStore();
    void showPeople();
    void chooseStore();
    void openAwaited();
    void act(const PacketRef& ref, statement::Act act);
    void review(const PacketRef& ref);
    void composeNext();
    void backToPacket();

    Session& m_session;
    Preferences& m_preferences;
    QListWidget* m_places;
    QStackedWidget* m_pages;
    PageHistory* m_history;
    PlainLabel* m_storeName;
    Badge* m_sandbox;
    Badge* m_readOnly;
    QComboBox* m_person;
    Notice* m_notice;
    ComposePage* m_compose;
    PacketPage* m_packet;
    SigningPage* m_signing;
    ReviewPage* m_review;
    QString m_awaited;
    std::optional<PacketRef> m_open;
    /// Issued a moment ago, and not shown yet.
    std::optional<PacketRef> m_issued;
};

} // namespace countersign::ui
