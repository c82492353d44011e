#include "ui/pages/compose/commitments_step.h"

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

using Commitments = std::vector<usecases::DecisionDraft::Commitment>;

Commitments numbered(const std::vector<CommitmentField*>& fields, const std::string& prefix) {
    Commitments out;
    for (const CommitmentField* field : fields) {
        out.push_back(field->commitment());
        out.back().id = prefix + std::to_string(out.size());
    }
    return out;
}

} // namespace

CommitmentsStep::CommitmentsStep(QWidget* parent) : QWidget(parent) {
    new QVBoxLayout(this);
    makeList(m_risks, tr("Known risks that are accepted"), tr("Add an accepted risk"));
    makeList(m_controls, tr("Controls that must follow"), tr("Add a follow-up control"));
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
}

void CommitmentsStep::makeList(List& list, const QString& title, const QString& another) {
    auto* heading = new PlainLabel(title);
    heading->enlarge(1, true);
    list.layout = new QVBoxLayout;
    auto* button = new QPushButton(another);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(heading);
    column->addLayout(list.layout);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addSpacing(style::wideGap);
    connect(button, &QPushButton::clicked, this, [this, &list] {
        add(list, {})->setFocus();
        Q_EMIT changed();
    });
}

CommitmentField* CommitmentsStep::add(List& list, const usecases::DecisionDraft::Commitment& commitment) {
    auto* field = new CommitmentField(list.kind);
    offerTo(*field);
    field->fill(commitment, m_proposedDue);
    list.fields.push_back(field);
    list.layout->addWidget(field);
    connect(field, &CommitmentField::changed, this, &CommitmentsStep::changed);
    connect(field, &CommitmentField::removed, this, [this, &list, field] {
        std::erase(list.fields, field);
        field->deleteLater();
        Q_EMIT changed();
    });
    return field;
}

void CommitmentsStep::fill(const usecases::DecisionDraft& draft) {
    const QSignalBlocker quiet(this);
    for (List* list : {&m_risks, &m_controls}) {
        for (CommitmentField* old : list->fields)
            old->deleteLater();
        list->fields.clear();
    }
    for (const auto& commitment : draft.riskAcceptances)
        add(m_risks, commitment);
    for (const auto& commitment : draft.followUpControls)
        add(m_controls, commitment);
}

void CommitmentsStep::addTo(usecases::DecisionDraft& draft) const {
    draft.riskAcceptances = numbered(m_risks.fields, "RA-");
    draft.followUpControls = numbered(m_controls.fields, "FC-");
}

void CommitmentsStep::offerTo(CommitmentField& field) const {
    field.offer(m_codes, m_people, m_material);
}

void CommitmentsStep::offer(const usecases::DraftDesk& desk, const usecases::DraftChoices& choices,
                            const std::shared_ptr<const usecases::DraftMaterial>& material) {
    m_codes = choices.riskAcceptanceCodes;
    m_material = material;
    m_proposedDue = desk.window().closesAt;
    m_people.clear();
    for (const policy::Signer& signer : desk.rules().directory.signers())
        m_people.push_back(signer.id.text());
    for (const List* list : {&m_risks, &m_controls})
        for (CommitmentField* field : list->fields)
            offerTo(*field);
}

} // namespace countersign::ui
