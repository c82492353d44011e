#include "ui/pages/packet/evidence_section.h"

#include "ui/models/packet_tables.h"
#include "ui/pages/packet/comment_pins.h"
#include "ui/widgets/fitted_table.h"
#include "ui/widgets/plain_label.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

EvidenceSection::EvidenceSection(QWidget* parent)
    : Section(tr("Evidence"), parent), m_items(new FittedTable({0, 0, 1})),
      m_artifacts(new FittedTable({0, 0, 0, 0, 0, 1})), m_read(new QPushButton(tr("Read the chosen file …"))),
      m_comments(new CommentPins) {
    m_items->setAccessibleName(tr("Required evidence items"));
    m_artifacts->setAccessibleName(tr("Evidence files"));
    m_read->setEnabled(false);
    m_read->setAccessibleDescription(tr("Choose a file in the table first"));
    m_read->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add(m_items);
    content()->addSpacing(style::gap);
    add(m_artifacts);
    add(m_read);
    add(m_comments);
    connect(m_artifacts, &FittedTable::rowOpened, this, &EvidenceSection::readRequested);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readRequested(m_artifacts->chosenKey()); });
    const auto follow = [this] { m_read->setEnabled(!m_artifacts->chosenKey().isEmpty()); };
    connect(m_artifacts->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_artifacts->cells(), &QAbstractItemModel::modelReset, this, follow);
}

void EvidenceSection::fill(const usecases::PacketView& view) {
    const auto& missing = view.summary.missingEvidence;
    const auto& files = view.evidence.artifacts;
    const auto verified = std::count_if(files.begin(), files.end(), [](const usecases::ArtifactView& file) {
        return file.state == validation::EvidenceBytes::State::verified;
    });
    setSummary((missing.empty()
                    ? tr("All five required items stated.")
                    : tr("%n required item(s) missing.", nullptr, static_cast<int>(missing.size()))) +
               QLatin1Char(' ') + tr("%1 of %2 files verified here.").arg(verified).arg(files.size()));
    m_items->fill(evidenceItemsTable(view.evidence));
    m_artifacts->fill(artifactsTable(view.evidence));
    m_comments->fill(view.timeline, CommentPins::evidence);
}

void EvidenceSection::choose(const QString& artifactId) {
    m_artifacts->choose(artifactId);
}

} // namespace countersign::ui
