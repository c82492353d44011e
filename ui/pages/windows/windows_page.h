#pragma once

#include "ui/session/packet_ref.h"

#include <QWidget>
#include <vector>

namespace countersign::ui {

class CellTableModel;
class LatencyPanel;
class PlainLabel;
class PlainTable;
class ReadinessSheet;
class Session;

/// The whole store: release windows as rows, states as columns, and whether the chosen one is ready.
class WindowsPage : public QWidget {
    Q_OBJECT

public:
    explicit WindowsPage(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const countersign::ui::PacketRef& ref);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void readAgain();
    void showWindows(std::vector<WindowId> windows);
    void showChosen();

    Session& m_session;
    std::vector<WindowId> m_windows;
    CellTableModel* m_model;
    PlainTable* m_table;
    PlainLabel* m_empty;
    QWidget* m_parts;
    ReadinessSheet* m_sheet;
    LatencyPanel* m_latency;
    bool m_filling = false;
};

} // namespace countersign::ui
