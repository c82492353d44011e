#include "ui/pages/compose/citations_field.h"

#include "ui/pages/compose/citation_picker.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

namespace {

constexpr int mostLines = 4;

} // namespace

CitationsField::CitationsField(const QString& claim, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_cite(new QPushButton(style::icon(QStringLiteral("link")), tr("Cite evidence …"))),
      m_remove(new QPushButton(tr("Remove the citation"))) {
    m_list->setAccessibleName(tr("Evidence cited for %1").arg(claim));
    m_cite->setAccessibleName(tr("Cite evidence for %1").arg(claim));
    m_remove->setAccessibleName(tr("Remove the chosen citation of %1").arg(claim));
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cite);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_cite, &QPushButton::clicked, this, &CitationsField::cite);
    connect(m_remove, &QPushButton::clicked, this, &CitationsField::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    list();
}

void CitationsField::fill(const std::vector<packet::EvidenceRef>& refs) {
    m_refs = refs;
    list();
}

void CitationsField::offer(std::shared_ptr<const usecases::DraftMaterial> material) {
    if (m_material == material) return;
    m_material = std::move(material);
    list();
}

QString CitationsField::line(const packet::EvidenceRef& ref) const {
    const QString place = text::shown(ref.artifactId + " " + ref.pointer);
    if (!m_material) return place;
    for (const usecases::CitableArtifact& artifact : m_material->citable) {
        if (artifact.artifactId != ref.artifactId) continue;
        const auto leaf = std::find_if(artifact.leaves.begin(), artifact.leaves.end(),
                                       [&](const auto& one) { return one.first == ref.pointer; });
        if (leaf == artifact.leaves.end()) return place;
        return leaf->second.empty() ? place : place + QStringLiteral("  =  ") + text::shown(leaf->second);
    }
    return tr("%1 — not in the evidence").arg(place);
}

void CitationsField::list() {
    m_list->clear();
    for (const packet::EvidenceRef& ref : m_refs)
        m_list->addItem(line(ref));
    const bool some = m_material && !m_material->citable.empty();
    m_cite->setEnabled(some);
    m_cite->setText(some ? tr("Cite evidence …") : tr("Cite evidence … (choose files first)"));
    m_remove->setEnabled(false);
    m_list->setVisible(!m_refs.empty());
    m_remove->setVisible(!m_refs.empty());
    const int shown = std::min(static_cast<int>(m_refs.size()), mostLines);
    m_list->setFixedHeight(shown * (m_list->fontMetrics().height() + 4) + style::gap);
}

void CitationsField::cite() {
    CitationPicker picker(m_material, this);
    if (picker.exec() != QDialog::Accepted) return;
    const packet::EvidenceRef ref = picker.picked();
    if (std::find(m_refs.begin(), m_refs.end(), ref) != m_refs.end()) return;
    m_refs.push_back(ref);
    list();
    Q_EMIT changed();
}

void CitationsField::remove() {
    m_refs.erase(m_refs.begin() + m_list->currentRow());
    list();
    Q_EMIT changed();
}

} // namespace countersign::ui
