#include "ui/pages/compose/reason_field.h"

#include "ui/pages/compose/choice.h"
#include "ui/pages/compose/citations_field.h"
#include "ui/style/theme.h"
#include "ui/widgets/counted_text.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr int longestText = 280;

} // namespace

ReasonField::ReasonField(const QString& claim, QWidget* parent)
    : QWidget(parent), m_code(new QComboBox), m_text(new CountedText(longestText)),
      m_citations(new CitationsField(claim)) {
    choice::offer(*m_code, {});
    m_code->setAccessibleName(tr("Reason code of %1").arg(claim));
    m_text->setName(tr("Reason for %1").arg(claim));
    auto* heading = new PlainLabel(claim);
    heading->enlarge(0, true);
    auto* form = new QFormLayout;
    form->addRow(tr("Reason code"), m_code);
    form->addRow(tr("Why"), m_text);
    form->addRow(tr("Evidence"), m_citations);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::gap, 0, style::gap);
    layout->addWidget(heading);
    layout->addLayout(form);
    setFocusProxy(m_code);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ReasonField::changed);
    connect(m_text, &CountedText::changed, this, &ReasonField::changed);
    connect(m_citations, &CitationsField::changed, this, &ReasonField::changed);
}

void ReasonField::fill(const usecases::DecisionDraft::Reason& reason) {
    const QSignalBlocker quiet(this);
    m_lane = reason.laneId;
    choice::set(*m_code, reason.reasonCode);
    m_text->setText(reason.text);
    m_citations->fill(reason.evidenceRefs);
}

usecases::DecisionDraft::Reason ReasonField::reason() const {
    return {m_lane, choice::of(*m_code), m_text->text(), m_citations->refs()};
}

void ReasonField::offer(const std::vector<std::string>& codes,
                        std::shared_ptr<const usecases::DraftMaterial> material) {
    choice::offer(*m_code, codes);
    m_citations->offer(std::move(material));
}

} // namespace countersign::ui
