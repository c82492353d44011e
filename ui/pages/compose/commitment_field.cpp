#include "ui/pages/compose/commitment_field.h"

#include "ui/pages/compose/choice.h"
#include "ui/pages/compose/citations_field.h"
#include "ui/style/theme.h"
#include "ui/widgets/counted_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/utc_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr int longestText = 280;

QString nameOf(CommitmentField::Kind kind) {
    return kind == CommitmentField::Kind::riskAcceptance ? CommitmentField::tr("Accepted risk")
                                                         : CommitmentField::tr("Follow-up control");
}

} // namespace

CommitmentField::CommitmentField(Kind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_code(kind == Kind::riskAcceptance ? new QComboBox : nullptr),
      m_text(new CountedText(longestText)), m_owner(new QComboBox), m_due(new UtcField(tr("Due at"))),
      m_citations(new CitationsField(nameOf(kind))) {
    arrange();
    if (m_code) connect(m_code, &QComboBox::currentIndexChanged, this, &CommitmentField::changed);
    connect(m_text, &CountedText::changed, this, &CommitmentField::changed);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &CommitmentField::changed);
    connect(m_due, &UtcField::dateTimeChanged, this, &CommitmentField::changed);
    connect(m_citations, &CitationsField::changed, this, &CommitmentField::changed);
}

void CommitmentField::arrange() {
    choice::offer(*m_owner, {});
    m_owner->setAccessibleName(tr("Owner"));
    m_text->setName(nameOf(m_kind));
    auto* heading = new PlainLabel(nameOf(m_kind));
    heading->enlarge(0, true);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove this: %1").arg(nameOf(m_kind)));
    connect(remove, &QPushButton::clicked, this, &CommitmentField::removed);
    auto* first = new QHBoxLayout;
    first->addWidget(heading, 1);
    first->addWidget(remove);
    auto* form = new QFormLayout;
    if (m_code) {
        choice::offer(*m_code, {});
        m_code->setAccessibleName(tr("Reason code"));
        form->addRow(tr("Reason code"), m_code);
    }
    form->addRow(tr("What"), m_text);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Due at"), m_due);
    form->addRow(tr("Evidence"), m_citations);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, style::gap);
    layout->addLayout(first);
    layout->addLayout(form);
    setFocusProxy(m_text);
}

void CommitmentField::fill(const usecases::DecisionDraft::Commitment& commitment, Timestamp proposedDue) {
    const QSignalBlocker quiet(this);
    if (m_code) choice::set(*m_code, commitment.reasonCode);
    m_text->setText(commitment.text);
    choice::set(*m_owner, commitment.owner);
    m_due->setMoment(proposedDue);
    m_due->setText(commitment.dueAt);
    m_citations->fill(commitment.evidenceRefs);
}

usecases::DecisionDraft::Commitment CommitmentField::commitment() const {
    return {{},           m_code ? choice::of(*m_code) : std::string(), m_text->text(), choice::of(*m_owner),
            m_due->text(), m_citations->refs()};
}

void CommitmentField::offer(const std::vector<std::string>& codes, const std::vector<std::string>& people,
                            std::shared_ptr<const usecases::DraftMaterial> material) {
    if (m_code) choice::offer(*m_code, codes);
    choice::offer(*m_owner, people);
    m_citations->offer(std::move(material));
}

} // namespace countersign::ui
