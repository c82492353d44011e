#include "ui/pages/compose/rationale_step.h"

#include "ui/pages/compose/reason_field.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

namespace {

bool saysSomething(const usecases::DecisionDraft::Reason& reason) {
    return !reason.text.empty() || !reason.reasonCode.empty() || !reason.evidenceRefs.empty();
}

} // namespace

RationaleStep::RationaleStep(QWidget* parent)
    : QWidget(parent), m_primary(field(tr("Primary reason for the selection"))),
      m_secondary(field(tr("Secondary reason for the selection"))),
      m_noLanes(PlainLabel::paragraph(tr("Once a lane is selected, the rejected ones are listed here by rank."))),
      m_list(new QVBoxLayout) {
    m_list->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_primary);
    layout->addWidget(m_secondary);
    layout->addWidget(m_noLanes);
    layout->addLayout(m_list);
    layout->addStretch(1);
}

ReasonField* RationaleStep::field(const QString& claim) {
    auto* made = new ReasonField(claim);
    connect(made, &ReasonField::changed, this, &RationaleStep::changed);
    return made;
}

ReasonField* RationaleStep::rejectionOf(const std::string& lane) {
    ReasonField*& known = m_rejections[lane];
    if (!known) {
        known = field(tr("Rejected: %1").arg(text::shown(lane)));
        known->fill({.laneId = lane, .reasonCode = {}, .text = {}, .evidenceRefs = {}});
        m_list->addWidget(known);
    }
    return known;
}

void RationaleStep::fill(const usecases::DecisionDraft& draft) {
    const QSignalBlocker quiet(this);
    m_primary->fill(draft.primary);
    m_secondary->fill(draft.secondary);
    for (const auto& [lane, old] : m_rejections)
        old->deleteLater();
    m_rejections.clear();
    m_shown.clear();
    for (const usecases::DecisionDraft::Reason& reason : draft.rejections) {
        rejectionOf(reason.laneId)->fill(reason);
        m_shown.push_back(reason.laneId);
    }
    m_noLanes->setVisible(m_shown.empty());
}

void RationaleStep::addTo(usecases::DecisionDraft& draft) const {
    draft.primary = m_primary->reason();
    draft.secondary = m_secondary->reason();
    for (const std::string& lane : m_shown)
        draft.rejections.push_back(m_rejections.at(lane)->reason());
}

void RationaleStep::lineUp(const std::vector<std::string>& lanes) {
    if (lanes == m_shown) return;
    for (const auto& [lane, known] : m_rejections) {
        m_list->removeWidget(known);
        known->hide();
    }
    m_shown = lanes;
    for (const std::string& lane : m_shown) {
        m_list->addWidget(rejectionOf(lane));
        rejectionOf(lane)->setVisible(true);
    }
    m_noLanes->setVisible(m_shown.empty());
    Q_EMIT changed();
}

void RationaleStep::offer(const usecases::DraftChoices& choices, const std::vector<lanes::Lane>& byRank,
                          const std::shared_ptr<const usecases::DraftMaterial>& material) {
    std::vector<std::string> lanes;
    const auto& needed = choices.rejectedLanes;
    for (const lanes::Lane& lane : byRank) {
        const std::string& id = lane.id.text();
        const bool isNeeded = std::find(needed.begin(), needed.end(), id) != needed.end();
        // A reason nobody asked for stays where the author wrote one.
        const bool isShown = std::find(m_shown.begin(), m_shown.end(), id) != m_shown.end();
        const bool wanted = isShown && !needed.empty() && saysSomething(m_rejections.at(id)->reason());
        if (isNeeded || (wanted && id != choices.selectedLane)) lanes.push_back(id);
    }
    // Without lanes nothing is known: what was written stays.
    if (!byRank.empty()) lineUp(lanes);
    m_primary->offer(choices.primaryCodes, material);
    m_secondary->offer(choices.secondaryCodes, material);
    for (const auto& [lane, known] : m_rejections)
        known->offer(choices.rejectionCodes, material);
}

} // namespace countersign::ui
