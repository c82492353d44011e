#include "ui/pages/compose/snapshot_facts_form.h"

#include "ui/pages/compose/choice.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/utc_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace countersign::ui {

namespace {

constexpr int longest = 128;

} // namespace

SnapshotFactsForm::SnapshotFactsForm(QWidget* parent)
    : QWidget(parent), m_id(new QLineEdit), m_rules(new QLineEdit),
      m_generated(new UtcField(QStringLiteral("generated_utc"))), m_label(new QLineEdit), m_lane(new QComboBox) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(PlainLabel::paragraph(tr("A CSV file has only lanes. Say what its snapshot is:")));
    for (QLineEdit* line : {m_id, m_rules, m_label}) {
        line->setMaxLength(longest);
        connect(line, &QLineEdit::textChanged, this, &SnapshotFactsForm::changed);
    }
    m_id->setAccessibleName(QStringLiteral("ranking_snapshot_id"));
    m_rules->setAccessibleName(QStringLiteral("simulation_rule_version"));
    m_label->setAccessibleName(tr("Label of the fallback decision"));
    m_lane->setAccessibleName(tr("Fallback lane"));
    form->addRow(QStringLiteral("ranking_snapshot_id"), m_id);
    form->addRow(QStringLiteral("simulation_rule_version"), m_rules);
    form->addRow(QStringLiteral("generated_utc"), m_generated);
    form->addRow(tr("Fallback decision"), m_label);
    form->addRow(tr("Fallback lane"), m_lane);
    connect(m_generated, &UtcField::dateTimeChanged, this, &SnapshotFactsForm::changed);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &SnapshotFactsForm::changed);
}

void SnapshotFactsForm::fill(const usecases::DecisionDraft::SnapshotFacts& facts) {
    const QSignalBlocker quiet(this);
    m_id->setText(QString::fromStdString(facts.snapshotId));
    m_rules->setText(QString::fromStdString(facts.simulationRuleVersion));
    m_generated->setText(facts.generated);
    m_label->setText(QString::fromStdString(facts.fallbackLabel));
    choice::set(*m_lane, facts.fallbackLane);
}

usecases::DecisionDraft::SnapshotFacts SnapshotFactsForm::facts() const {
    return {m_id->text().trimmed().toStdString(), m_rules->text().trimmed().toStdString(), m_generated->text(),
            m_label->text().trimmed().toStdString(), choice::of(*m_lane)};
}

void SnapshotFactsForm::offer(const std::vector<lanes::Lane>& lanes) {
    std::vector<std::string> ids;
    for (const lanes::Lane& lane : lanes)
        ids.push_back(lane.id.text());
    choice::offer(*m_lane, ids);
}

} // namespace countersign::ui
