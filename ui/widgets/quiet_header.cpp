#include "ui/widgets/quiet_header.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <algorithm>

namespace countersign::ui {

namespace {

/// As WrappedText leaves beside its text.
constexpr int sideMargin = 6;
constexpr int lineMargin = 4;
constexpr int breaking = Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

QuietHeader::QuietHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
}

int QuietHeader::heightFor(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QRect room(0, 0, std::max(20, sectionSize(section) - 2 * sideMargin), 10000);
    return fontMetrics().boundingRect(room, breaking, title).height();
}

QSize QuietHeader::sizeHint() const {
    int height = fontMetrics().height();
    for (int section = 0; model() && section < count(); ++section)
        height = std::max(height, heightFor(section));
    return {QHeaderView::sizeHint().width(), height + 2 * lineMargin};
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->setPen(style::color(style::Tone::muted));
    painter->drawText(rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin), breaking,
                      model()->headerData(section, Qt::Horizontal).toString());
}

void QuietHeader::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.end();
    QHeaderView::paintEvent(event);
    painter.begin(viewport());
    QColor line = palette().color(QPalette::WindowText);
    line.setAlpha(64);
    painter.setPen(line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace countersign::ui
