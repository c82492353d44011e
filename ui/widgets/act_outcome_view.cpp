#include "ui/widgets/act_outcome_view.h"

#include "ui/text/outcome_words.h"
#include "ui/widgets/framed_band.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

ActOutcomeView::ActOutcomeView(QWidget* parent)
    : QWidget(parent), m_band(new FramedBand(style::Tone::note)), m_icon(new PlainLabel),
      m_sentence(PlainLabel::paragraph()), m_more(PlainLabel::paragraph()),
      m_again(new QPushButton(style::icon(QStringLiteral("refresh")), tr("Show it &again"))),
      m_close(new QPushButton(tr("&Close"))) {
    m_sentence->enlarge(2, true);
    m_sentence->setObjectName(QStringLiteral("outcome"));
    m_more->setObjectName(QStringLiteral("outcomeMore"));
    m_again->setObjectName(QStringLiteral("again"));
    m_close->setObjectName(QStringLiteral("close"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addWidget(m_more);
    auto* row = new QHBoxLayout(m_band);
    row->setContentsMargins(style::wideGap, style::wideGap, style::wideGap, style::wideGap);
    row->setSpacing(style::wideGap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_band);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ActOutcomeView::againRequested);
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closed(m_recorded); });
}

void ActOutcomeView::sayAll(bool recorded, const QString& sentence, const QStringList& more) {
    m_recorded = recorded;
    m_band->setTone(recorded ? style::Tone::good : style::Tone::bad);
    m_icon->setPixmap(style::icon(recorded ? QStringLiteral("good") : QStringLiteral("bad")).pixmap(32, 32));
    m_sentence->setText(sentence);
    m_more->setText(more.join(QLatin1Char('\n')));
    m_more->setVisible(!more.isEmpty());
    m_again->setVisible(!recorded);
    setAccessibleName(sentence);
    (recorded ? m_close : m_again)->setFocus();
}

void ActOutcomeView::say(const usecases::ActOutcome& outcome) {
    sayAll(true, tr("Recorded: %1").arg(text::shown(outcome.file)), text::sealing(outcome));
}

void ActOutcomeView::say(const Error& error) {
    const text::ErrorWords words = text::actError(error);
    QStringList more;
    for (const QString& line : {words.place, words.particulars, words.remedy})
        if (!line.isEmpty()) more << line;
    sayAll(false, words.sentence, more);
}

void ActOutcomeView::sayExpired() {
    sayAll(false, tr("The five minutes are over; nothing was signed."),
           {tr("Show it again: the packet is read and shown as it is now.")});
}

} // namespace countersign::ui
