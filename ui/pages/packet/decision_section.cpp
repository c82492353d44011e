#include "ui/pages/packet/decision_section.h"

#include "ui/pages/packet/comment_pins.h"
#include "ui/text/words.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

namespace countersign::ui {

namespace {

QToolButton* copyButton(const QString& name) {
    auto* copy = new QToolButton;
    copy->setText(DecisionSection::tr("Copy"));
    copy->setAutoRaise(true);
    copy->setFixedHeight(copy->fontMetrics().height() + 2);
    copy->setAccessibleName(name);
    return copy;
}

} // namespace

DecisionSection::DecisionSection(QWidget* parent)
    : Section(tr("Decision"), parent), m_facts(new FactGrid(4)),
      m_lane(m_facts->addFact(tr("Selected lane"))), m_confidence(m_facts->addFact(tr("Confidence class"))),
      m_overlay(m_facts->addFact(tr("Risk overlay"))), m_fallback(m_facts->addFact(tr("Fallback"))),
      m_option(m_facts->addFact(tr("Mitigation option"))), m_tier(m_facts->addFact(tr("Tier and policy"))),
      m_author(m_facts->addFact(tr("Author"))), m_issued(m_facts->addFact(tr("Issued"))),
      m_id(m_facts->addFact(tr("Packet"))), m_revision(m_facts->addFact(tr("Revision"))),
      m_copyCore(copyButton(tr("Copy the whole core digest"))),
      m_core(m_facts->addFact(tr("Core digest"), m_copyCore)),
      m_copySealed(copyButton(tr("Copy the whole packet digest"))),
      m_sealed(m_facts->addFact(tr("Packet digest"), m_copySealed)), m_comments(new CommentPins) {
    m_lane->enlarge(1, true);
    add(m_facts);
    add(m_comments);
    connect(m_copyCore, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_coreDigest); });
    connect(m_copySealed, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_packetDigest); });
}

void DecisionSection::fill(const usecases::PacketView& view) {
    const usecases::PacketSummary& summary = view.summary;
    m_lane->setText(text::shown(summary.selectedLane));
    m_option->setText(text::shown(view.selectedOption));
    m_confidence->setText(text::shown(view.confidenceClass));
    m_overlay->setText(text::shown(view.riskOverlay));
    m_fallback->setText(tr("%1 on %2").arg(text::shown(view.fallbackLabel), text::shown(view.fallbackLane)));
    m_tier->setText(tr("%1, by %2 version %3")
                        .arg(text::shown(summary.tier), text::shown(view.policyId))
                        .arg(view.policyVersion));
    m_author->setText(tr("%1 (%2)").arg(text::shown(view.authorName), text::shown(summary.author)));
    m_issued->setText(summary.issued ? text::moment(summary.issuedAt) : tr("not issued"));
    m_id->setText(text::shown(summary.key.strategyPacketId()));
    m_revision->setText(QString::number(summary.key.revision));
    m_coreDigest = QString::fromStdString(summary.coreSha256.hex());
    m_core->setText(text::shortDigest(summary.coreSha256));
    m_packetDigest = view.packetSha256 ? QString::fromStdString(view.packetSha256->hex()) : QString();
    m_sealed->setText(view.packetSha256 ? text::shortDigest(*view.packetSha256) : tr("not sealed"));
    m_copySealed->setVisible(view.packetSha256.has_value());
    m_comments->fill(view.timeline, CommentPins::elsewhere);
}

} // namespace countersign::ui
