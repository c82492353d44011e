#include "ui/pages/packet/packet_title.h"

#include "ui/text/words.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace countersign::ui {

namespace {

using style::Tone;

Tone toneOf(workflow::ApprovalState state) {
    switch (state) {
    case workflow::ApprovalState::approved:
        return Tone::good;
    case workflow::ApprovalState::pendingSignatures:
        return Tone::accent;
    case workflow::ApprovalState::rejected:
        return Tone::bad;
    case workflow::ApprovalState::superseded:
        return Tone::muted;
    case workflow::ApprovalState::draft:
        break;
    }
    return Tone::plain;
}

} // namespace

PacketTitle::PacketTitle(QWidget* parent)
    : QWidget(parent), m_name(PlainLabel::heading({})), m_window(new PlainLabel), m_state(new Badge),
      m_forked(new Badge), m_held(new Badge), m_incomplete(new Badge), m_failed(new Badge) {
    auto* back = new QToolButton;
    back->setIcon(style::icon(QStringLiteral("back")));
    back->setAutoRaise(true);
    back->setShortcut(QKeySequence::Back);
    back->setAccessibleName(tr("Back"));
    back->setToolTip(tr("Back"));
    connect(back, &QToolButton::clicked, this, &PacketTitle::backRequested);
    auto* link = new QPushButton(style::icon(QStringLiteral("link")), tr("Copy link"));
    link->setAccessibleDescription(tr("Copies the command that opens this packet"));
    connect(link, &QPushButton::clicked, this, &PacketTitle::linkRequested);
    QPalette muted = m_window->palette();
    muted.setColor(QPalette::WindowText, style::color(Tone::muted));
    m_window->setPalette(muted);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_window);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::gap);
    row->addWidget(back);
    row->addLayout(names, 1);
    for (Badge* badge : {m_failed, m_incomplete, m_held, m_forked, m_state})
        row->addWidget(badge);
    row->addSpacing(style::gap);
    row->addWidget(link);
}

void PacketTitle::showName(const packet::PacketKey& key) {
    m_name->setText(tr("%1, revision %2").arg(text::shown(key.cluster.text())).arg(key.revision));
    m_window->setText(tr("Release window %1").arg(text::shown(key.window.text())));
    for (Badge* badge : {m_failed, m_incomplete, m_held, m_forked, m_state})
        badge->set({}, Tone::plain);
}

void PacketTitle::showStanding(const usecases::PacketSummary& summary) {
    m_state->set(text::state(summary.state), toneOf(summary.state));
    m_forked->set(summary.forked ? tr("Forked") : QString(), Tone::caution);
    m_held->set(summary.onHold ? tr("On hold") : QString(), Tone::caution);
    m_incomplete->set(summary.missingEvidence.empty() ? QString() : tr("Evidence incomplete"), Tone::caution);
    m_failed->set(summary.saysFalse ? tr("Check failed") : QString(), Tone::bad);
}

} // namespace countersign::ui
