#include "ui/pages/windows/latency_panel.h"

#include "ui/charts/latency_chart.h"
#include "ui/models/window_rows.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>

namespace countersign::ui {

LatencyPanel::LatencyPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_chart(new LatencyChart), m_model(new CellTableModel(this)),
      m_table(new PlainTable(tr("Approval latency"), m_model)),
      m_empty(PlainLabel::paragraph(tr("No packet of this window has been submitted for signatures yet."))) {
    m_table->setLetters({30, 20, 20});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
}

void LatencyPanel::lookAt(const WindowId& window) {
    const auto latencies = usecases::latenciesOf(window, m_session.packets());
    const Timestamp now = m_session.workstation().now();
    m_chart->fill(latencies, now);
    m_model->replaceAll(latencyRows(latencies, now));
    m_chart->setVisible(!latencies.empty());
    m_table->setVisible(!latencies.empty());
    m_empty->setVisible(latencies.empty());
}

} // namespace countersign::ui
