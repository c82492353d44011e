#pragma once

#include "ui/models/inbox_filter.h"
#include "ui/session/packet_ref.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTabBar;
class QTableView;

namespace countersign::ui {

class PacketListModel;
class PlainLabel;
class Session;

/// What waits for me, first; then what is on hold, stuck, decided, and everything.
class InboxPage : public QWidget {
    Q_OBJECT

public:
    explicit InboxPage(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const countersign::ui::PacketRef& ref);

private:
    void readAgain();
    void countAgain();
    void openCurrent();
    void arrange();
    QWidget* filterRow();

    Session& m_session;
    PacketListModel* m_model;
    InboxFilter* m_filter;
    QTabBar* m_questions;
    QComboBox* m_window;
    QLineEdit* m_words;
    QTableView* m_table;
    PlainLabel* m_empty;
};

} // namespace countersign::ui
