#include "ui/pages/windows/windows_page.h"

#include "core/usecases/store_marks.h"
#include "ui/models/window_rows.h"
#include "ui/pages/windows/latency_panel.h"
#include "ui/pages/windows/readiness_sheet.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

WindowsPage::WindowsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new CellTableModel(this)),
      m_table(new PlainTable(tr("Release windows"), m_model)), m_empty(PlainLabel::paragraph()), m_parts(nullptr),
      m_sheet(new ReadinessSheet(session)), m_latency(new LatencyPanel(session)) {
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WindowsPage::showChosen);
    connect(m_sheet, &ReadinessSheet::openRequested, this, &WindowsPage::openRequested);
    connect(&m_session, &Session::storeOpened, this, &WindowsPage::readAgain);
    connect(&m_session, &Session::packetsRead, this, &WindowsPage::readAgain);
    readAgain();
}

void WindowsPage::arrange() {
    m_table->setLetters({26, 10, 20, 12, 12, 14, 12});
    m_table->setMaximumHeight(6 * m_table->verticalHeader()->defaultSectionSize());
    auto* parts = new QTabWidget;
    parts->setDocumentMode(true);
    parts->setAccessibleName(tr("About the chosen window"));
    parts->addTab(m_sheet, tr("&Ready to release?"));
    parts->addTab(m_latency, tr("Approval &latency"));
    m_parts = parts;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::heading(tr("Release windows")));
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_parts, 1);
    layout->addStretch(0);
    setFocusProxy(m_table);
}

void WindowsPage::readAgain() {
    if (!m_session.store()) return showWindows({});
    inBackground(
        this, [store = m_session.store()] { return usecases::windowsOf(store->workspace()); },
        [this](Result<std::vector<WindowId>> windows) {
            // What keeps the windows from being listed is said when the store is read.
            showWindows(windows ? std::move(*windows) : std::vector<WindowId>());
        });
}

void WindowsPage::showWindows(std::vector<WindowId> windows) {
    const int row = m_table->currentRow();
    m_filling = true;
    m_windows = std::move(windows);
    m_model->replaceAll(windowRows(m_windows, m_session.packets()));
    const bool empty = m_windows.empty();
    m_table->setVisible(!empty);
    m_parts->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_session.store() ? tr("There is no release window in this store yet.")
                                       : tr("Open a store to see its release windows."));
    if (!empty) m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    m_filling = false;
    showChosen();
}

void WindowsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showChosen();
}

void WindowsPage::showChosen() {
    const int row = m_table->currentRow();
    // The gate reads a whole window: it is asked once, and only where somebody sees the answer.
    if (m_filling || !isVisible() || row < 0 || row >= static_cast<int>(m_windows.size())) return;
    m_sheet->lookAt(m_windows[static_cast<std::size_t>(row)]);
    m_latency->lookAt(m_windows[static_cast<std::size_t>(row)]);
}

} // namespace countersign::ui
