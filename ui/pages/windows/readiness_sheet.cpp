#include "ui/pages/windows/readiness_sheet.h"

#include "ui/models/window_rows.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

ReadinessSheet::ReadinessSheet(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new CellTableModel(this)), m_blocks(new CellTableModel(this)),
      m_table(new PlainTable(tr("Clusters of the window"), m_model)),
      m_blockTable(new PlainTable(tr("What stops the release"), m_blocks)), m_verdict(new Badge),
      m_sentence(PlainLabel::paragraph()), m_notice(new Notice), m_open(new QPushButton(tr("&Open the packet"))) {
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReadinessSheet::showButton);
    connect(m_table, &QTableView::activated, this, &ReadinessSheet::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &ReadinessSheet::openCurrent);
    showButton();
}

void ReadinessSheet::arrange() {
    m_table->setLetters({30, 8, 30, 42});
    m_table->setBreaking();
    m_blockTable->setLetters({30, 42, 34});
    m_blockTable->setBreaking();
    m_verdict->setAccessibleName(tr("Verdict of the gate"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_verdict, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(m_notice);
    layout->addLayout(head);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_blockTable, 2);
}

void ReadinessSheet::lookAt(const WindowId& window) {
    const quint64 question = ++m_asked;
    m_notice->clear();
    m_verdict->set(tr("Asking the gate …"), style::Tone::muted);
    m_sentence->clear();
    inBackground(
        this,
        [store = m_session.store(), window, packets = m_session.packets()] {
            return usecases::readinessOf(store->workspace(), window, packets);
        },
        [this, question](Result<usecases::Readiness> sheet) {
            if (question != m_asked) return;
            if (sheet) {
                showClusters(std::move(sheet->clusters));
                return showVerdict(*sheet);
            }
            m_verdict->set(tr("Not known"), style::Tone::bad);
            m_sentence->setText(tr("The gate could not judge this window, so nothing may be released."));
            m_notice->say(sheet.error());
        });
}

void ReadinessSheet::showClusters(std::vector<usecases::ClusterReadiness> clusters) {
    const int row = m_table->currentRow();
    m_clusters = std::move(clusters);
    m_model->replaceAll(clusterRows(m_clusters));
    if (!m_clusters.empty()) m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showButton();
}

void ReadinessSheet::showVerdict(const usecases::Readiness& sheet) {
    const auto expected = std::count_if(m_clusters.begin(), m_clusters.end(), [](const auto& c) { return c.expected; });
    const auto approved =
        std::count_if(m_clusters.begin(), m_clusters.end(), [](const auto& c) { return c.expected && c.approved(); });
    if (!sheet.gateWorks)
        m_verdict->set(tr("The gate is broken"), style::Tone::bad);
    else
        m_verdict->set(sheet.passes ? tr("Ready to release") : tr("Not ready"),
                       sheet.passes ? style::Tone::good : style::Tone::bad);
    m_sentence->setText(!sheet.gateWorks
                            ? tr("It passes a packet that must fail; trust nothing it says.")
                            : tr("%1 of %2 expected clusters have an approved packet. The gate names %n reason(s) against "
                                 "a release.",
                                 nullptr, static_cast<int>(sheet.blocks.size()))
                                  .arg(approved)
                                  .arg(expected));
    m_blocks->replaceAll(blockRows(sheet.blocks));
    m_blockTable->setVisible(!sheet.blocks.empty());
}

void ReadinessSheet::showButton() {
    const int row = m_table->currentRow();
    const bool packet = row >= 0 && row < static_cast<int>(m_clusters.size()) &&
                        m_clusters[static_cast<std::size_t>(row)].packet;
    m_open->setEnabled(packet);
    m_open->setToolTip(packet ? QString() : tr("No packet has been issued for this cluster."));
    m_open->setAccessibleDescription(m_open->toolTip());
}

void ReadinessSheet::openCurrent() {
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_clusters.size())) return;
    const auto& packet = m_clusters[static_cast<std::size_t>(row)].packet;
    if (packet) Q_EMIT openRequested({packet->key, packet->coreSha256});
}

} // namespace countersign::ui
