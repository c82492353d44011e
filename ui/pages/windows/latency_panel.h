#pragma once

#include "core/base/ids.h"

#include <QWidget>

namespace countersign::ui {

class CellTableModel;
class LatencyChart;
class PlainLabel;
class PlainTable;
class Session;

/// How long approvals of a window took, as a picture and as a table.
class LatencyPanel : public QWidget {
    Q_OBJECT

public:
    explicit LatencyPanel(Session& session, QWidget* parent = nullptr);
    void lookAt(const WindowId& window);

private:
    Session& m_session;
    LatencyChart* m_chart;
    CellTableModel* m_model;
    PlainTable* m_table;
    PlainLabel* m_empty;
};

} // namespace countersign::ui
