#include "ui/widgets/section.h"

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui {

Section::Section(const QString& title, QWidget* parent)
    : QFrame(parent), m_summary(PlainLabel::paragraph()), m_content(new QVBoxLayout(this)) {
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus);
    auto* heading = new PlainLabel(title);
    heading->enlarge(2, true);
    QPalette muted = m_summary->palette();
    muted.setColor(QPalette::WindowText, style::color(style::Tone::muted));
    m_summary->setPalette(muted);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::wideGap);
    row->addWidget(heading);
    row->addWidget(m_summary, 1);
    m_content->setContentsMargins(style::wideGap, style::wideGap, style::wideGap, style::wideGap);
    m_content->setSpacing(style::gap);
    m_content->addLayout(row);
}

void Section::setSummary(const QString& summary) {
    m_summary->setText(summary);
}

void Section::add(QWidget* content) {
    m_content->addWidget(content);
}

void Section::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlpha(32);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace countersign::ui
