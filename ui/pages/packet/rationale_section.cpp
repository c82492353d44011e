#include "ui/pages/packet/rationale_section.h"

#include "ui/pages/packet/comment_pins.h"
#include "ui/style/theme.h"
#include "ui/text/packet_words.h"
#include "ui/text/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

/// Not longer than a button can be; the whole text is its accessible name.
constexpr int longestCitation = 90;

QString wordsOf(const usecases::ReasonView::Citation& citation) {
    const QString place =
        text::shown(citation.artifactId) +
        (citation.pointer.empty() ? QString() : QStringLiteral("  ") + text::shown(citation.pointer));
    if (!citation.value) return place;
    return place + QStringLiteral(" = ") + text::shown(*citation.value);
}

QString onButton(QString words) {
    if (words.size() > longestCitation) words = words.left(longestCitation) + QStringLiteral("…");
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString about(const usecases::ReasonView& reason) {
    if (reason.owner.empty()) return {};
    return RationaleSection::tr("Owner %1, due %2")
        .arg(text::shown(reason.owner),
             reason.dueAt ? text::shortMoment(*reason.dueAt) : QStringLiteral("–"));
}

} // namespace

RationaleSection::RationaleSection(QWidget* parent) : Section(tr("Rationale"), parent) {
}

void RationaleSection::fill(const usecases::PacketView& view) {
    std::size_t cited = 0;
    std::size_t found = 0;
    for (const usecases::ReasonView& reason : view.rationale)
        for (const auto& citation : reason.citations) {
            ++cited;
            found += citation.value ? 1u : 0u;
        }
    setSummary(tr("%1 claims cite %2 places; %3 of them can be read here.")
                   .arg(view.rationale.size())
                   .arg(cited)
                   .arg(found));
    // The core does not change, so whoever reads or tabs through the claims is not disturbed.
    if (!m_claims || view.rationale != m_reasons) build(view.rationale);
    for (std::size_t i = 0; i < m_comments.size(); ++i)
        m_comments[i]->fill(view.timeline, CommentPins::below(m_reasons[i].pointer));
}

void RationaleSection::build(const std::vector<usecases::ReasonView>& reasons) {
    delete m_claims;
    m_comments.clear();
    m_reasons = reasons;
    m_claims = new QWidget;
    auto* layout = new QVBoxLayout(m_claims);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::wideGap);
    for (const usecases::ReasonView& reason : m_reasons)
        layout->addWidget(claim(reason));
    add(m_claims);
}

QWidget* RationaleSection::claim(const usecases::ReasonView& reason) {
    auto* title = new PlainLabel(text::reasonTitle(reason));
    title->enlarge(0, true);
    auto* code = new Badge(text::shown(reason.reasonCode), style::Tone::muted);
    auto* owner = new PlainLabel(about(reason));
    auto* head = new QHBoxLayout;
    head->setSpacing(style::gap);
    head->addWidget(title);
    head->addWidget(code);
    head->addWidget(owner);
    head->addStretch(1);
    code->setVisible(!reason.reasonCode.empty());
    auto* out = new QWidget;
    auto* layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap / 2);
    layout->addLayout(head);
    layout->addWidget(PlainLabel::paragraph(text::shown(reason.text)));
    if (!reason.citations.empty()) layout->addWidget(citations(reason));
    m_comments.push_back(new CommentPins);
    layout->addWidget(m_comments.back());
    return out;
}

QWidget* RationaleSection::citations(const usecases::ReasonView& reason) {
    auto* out = new QWidget;
    auto* flow = new FlowLayout(out);
    for (const auto& citation : reason.citations) {
        const QString words = wordsOf(citation);
        auto* button = new QPushButton(onButton(words));
        button->setAccessibleName(tr("Open the evidence: %1").arg(words));
        if (!citation.value) button->setIcon(style::icon(QStringLiteral("caution")));
        connect(button, &QPushButton::clicked, this,
                [this, artifact = QString::fromStdString(citation.artifactId),
                 pointer = QString::fromStdString(citation.pointer)] {
                    Q_EMIT citationOpened(artifact, pointer);
                });
        flow->addWidget(button);
    }
    return out;
}

} // namespace countersign::ui
