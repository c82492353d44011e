#pragma once

#include "ui/session/packet_ref.h"

#include <QMainWindow>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace countersign::ui {

class Badge;
class Notice;
class PlainLabel;
class Session;

/// The window: where to go on the left, one page on the right, what it is about above it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    void openPacket(const PacketRef& ref);

private:
    void addPage(const QString& name, const QString& icon, QWidget* page);
    void makePages();
    void makeMenus();
    QWidget* makeHeader();
    void showStore();
    void showPeople();
    void chooseStore();

    Session& m_session;
    QListWidget* m_places;
    QStackedWidget* m_pages;
    PlainLabel* m_storeName;
    Badge* m_sandbox;
    Badge* m_readOnly;
    QComboBox* m_person;
    Notice* m_notice;
};

} // namespace countersign::ui
