#include "ui/pages/compose/evidence_step.h"

#include "ui/pages/compose/choice.h"
#include "ui/pages/compose/snapshot_facts_form.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

namespace {

using usecases::DraftPlace;

const usecases::DraftFile* findFile(const usecases::DraftMaterial& material, DraftPlace place, std::size_t index) {
    for (const usecases::DraftFile& file : material.files)
        if (file.place == place && file.index == index) return &file;
    return nullptr;
}

} // namespace

EvidenceStep::EvidenceStep(QWidget* parent)
    : QWidget(parent), m_window(new QComboBox), m_cluster(new QComboBox),
      m_snapshot(slot(tr("Ranking snapshot (JSON, YAML or CSV)"), EvidenceSlot::Naming::fixed)),
      m_facts(new SnapshotFactsForm), m_band(slot(tr("Forecast band"), EvidenceSlot::Naming::fixed)),
      m_extract(slot(tr("Dashboard extract"), EvidenceSlot::Naming::fixed)), m_contextList(new QVBoxLayout) {
    choice::offer(*m_window, {});
    choice::offer(*m_cluster, {});
    m_facts->hide();
    arrange();
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT windowChosen(window()); });
    connect(m_cluster, &QComboBox::currentIndexChanged, this, &EvidenceStep::clusterChosen);
    connect(m_facts, &SnapshotFactsForm::changed, this, &EvidenceStep::changed);
}

EvidenceSlot* EvidenceStep::slot(const QString& title, EvidenceSlot::Naming naming) {
    auto* made = new EvidenceSlot(title, naming);
    connect(made, &EvidenceSlot::changed, this, [this] {
        m_facts->setVisible([this] {
            usecases::DecisionDraft draft;
            draft.rankingSnapshot = m_snapshot->source();
            return draft.snapshotNeedsFacts();
        }());
        Q_EMIT changed();
    });
    connect(made, &EvidenceSlot::chosen, this, &EvidenceStep::fileChosen);
    return made;
}

QWidget* EvidenceStep::coordinates() {
    m_window->setAccessibleName(tr("Release window"));
    m_cluster->setAccessibleName(tr("Exception cluster"));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, style::gap);
    form->addRow(tr("Release window"), m_window);
    form->addRow(tr("Exception cluster"), m_cluster);
    return box;
}

void EvidenceStep::arrange() {
    auto* another = new QPushButton(tr("Add a context file"));
    connect(another, &QPushButton::clicked, this, [this] {
        addContext()->setFocus();
        Q_EMIT changed();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(coordinates());
    layout->addWidget(m_snapshot);
    layout->addWidget(m_facts);
    layout->addWidget(m_band);
    layout->addWidget(m_extract);
    layout->addLayout(m_contextList);
    layout->addWidget(PlainLabel::paragraph(
        tr("Context, such as a screenshot, can be attached; it never satisfies a requirement.")));
    layout->addWidget(another, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

EvidenceSlot* EvidenceStep::addContext() {
    EvidenceSlot* made = slot(tr("Context"), EvidenceSlot::Naming::byAuthor);
    m_context.push_back(made);
    m_contextList->addWidget(made);
    connect(made, &EvidenceSlot::removed, this, [this, made] {
        std::erase(m_context, made);
        made->deleteLater();
        Q_EMIT changed();
    });
    return made;
}

void EvidenceStep::offerWindows(const QStringList& windows) {
    std::vector<std::string> names;
    for (const QString& window : windows)
        names.push_back(window.toStdString());
    choice::offer(*m_window, names);
}

void EvidenceStep::offerClusters(const std::vector<std::pair<std::string, std::int64_t>>& clusters) {
    std::vector<std::string> names;
    for (const auto& [cluster, revision] : clusters)
        names.push_back(cluster);
    choice::offer(*m_cluster, names);
    for (const auto& [cluster, revision] : clusters)
        m_cluster->setItemText(m_cluster->findData(QString::fromStdString(cluster)),
                               tr("%1 (would be revision %2)").arg(text::shown(cluster)).arg(revision));
}

void EvidenceStep::fixCoordinates(bool fixed) {
    m_window->setEnabled(!fixed);
    m_cluster->setEnabled(!fixed);
}

QString EvidenceStep::window() const {
    return m_window->currentData().toString();
}

std::string EvidenceStep::cluster() const {
    return choice::of(*m_cluster);
}

void EvidenceStep::fill(const usecases::DecisionDraft& draft) {
    const QSignalBlocker quiet(this);
    choice::set(*m_window, draft.window);
    choice::set(*m_cluster, draft.cluster);
    m_snapshot->fill(draft.rankingSnapshot);
    m_facts->fill(draft.snapshotFacts);
    m_facts->setVisible(draft.snapshotNeedsFacts());
    m_band->fill(draft.forecastBand);
    m_extract->fill(draft.dashboardExtract);
    for (EvidenceSlot* old : m_context)
        old->deleteLater();
    m_context.clear();
    for (const usecases::DecisionDraft::Source& source : draft.context)
        addContext()->fill(source);
}

void EvidenceStep::addTo(usecases::DecisionDraft& draft) const {
    draft.window = window().toStdString();
    draft.cluster = cluster();
    draft.rankingSnapshot = m_snapshot->source();
    if (draft.snapshotNeedsFacts()) draft.snapshotFacts = m_facts->facts();
    draft.forecastBand = m_band->source();
    draft.dashboardExtract = m_extract->source();
    for (const EvidenceSlot* slot : m_context)
        draft.context.push_back(slot->source());
}

void EvidenceStep::report(const usecases::DraftMaterial& material) {
    m_snapshot->report(findFile(material, DraftPlace::rankingSnapshot, 0));
    m_band->report(findFile(material, DraftPlace::forecastBand, 0));
    m_extract->report(findFile(material, DraftPlace::dashboardExtract, 0));
    for (std::size_t i = 0; i < m_context.size(); ++i)
        m_context[i]->report(findFile(material, DraftPlace::context, i));
    m_facts->offer(material.lanes);
}

} // namespace countersign::ui
