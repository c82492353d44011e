#include "ui/widgets/badge.h"

#include <QPainter>

namespace countersign::ui {

Badge::Badge(const QString& text, style::Tone tone, QWidget* parent) : PlainLabel(text, parent), m_tone(tone) {
    setContentsMargins(style::gap, 2, style::gap, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    set(text, tone);
}

void Badge::set(const QString& text, style::Tone tone) {
    m_tone = tone;
    setText(text);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, style::color(tone));
    setPalette(own);
    setVisible(!text.isEmpty());
}

void Badge::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(style::ground(m_tone));
    painter.setPen(style::color(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    PlainLabel::paintEvent(event);
}

} // namespace countersign::ui
