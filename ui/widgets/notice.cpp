#include "ui/widgets/notice.h"

#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString iconOf(style::Tone tone) {
    switch (tone) {
    case style::Tone::good:
        return QStringLiteral("good");
    case style::Tone::bad:
        return QStringLiteral("bad");
    case style::Tone::caution:
        return QStringLiteral("caution");
    default:
        return QStringLiteral("note");
    }
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_sentence(PlainLabel::paragraph()), m_more(PlainLabel::paragraph()), m_icon(new PlainLabel),
      m_close(new QToolButton) {
    m_sentence->enlarge(0, true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &Notice::clear);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_more);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::wideGap, style::gap, style::gap, style::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void Notice::say(const QString& sentence, const QString& more, style::Tone tone) {
    m_tone = tone;
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_icon->setPixmap(style::icon(iconOf(tone)).pixmap(20, 20));
    setAccessibleName(sentence);
    show();
    update();
}

void Notice::say(const Error& error) {
    const text::ErrorWords words = text::error(error);
    QStringList more;
    for (const QString& line : {words.place, words.particulars, words.remedy})
        if (!line.isEmpty()) more << line;
    say(words.sentence, more.join(QLatin1Char('\n')), style::Tone::bad);
}

void Notice::clear() {
    hide();
}

void Notice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::ground(m_tone));
    painter.fillRect(0, 0, 4, height(), style::color(m_tone));
}

} // namespace countersign::ui
