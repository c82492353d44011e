#include "ui/widgets/framed_band.h"

#include <QPainter>

namespace countersign::ui {

void FramedBand::setTone(style::Tone tone) {
    m_tone = tone;
    update();
}

void FramedBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::ground(m_tone));
    painter.fillRect(0, 0, 4, height(), style::color(m_tone));
}

} // namespace countersign::ui
