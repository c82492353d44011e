#include "ui/widgets/wrapped_text.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace countersign::ui {

namespace {

constexpr int sideMargin = 6;
constexpr int lineMargin = 4;

/// Breaks the text into lines of that width; answers their height.
qreal layOut(QTextLayout& layout, qreal width) {
    QTextOption breaking;
    breaking.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(breaking);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal widthFor(const QStyleOptionViewItem& option) {
    return std::max(20, option.rect.width() - 2 * sideMargin);
}

} // namespace

void WrappedText::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QTextLayout layout(text, cell.font);
    layOut(layout, widthFor(cell));
    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(cell.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, cell.rect.topLeft() + QPoint(sideMargin, lineMargin));
    painter->restore();
}

QSize WrappedText::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QTextLayout layout(cell.text, cell.font);
    const qreal height = layOut(layout, widthFor(cell));
    return QSize(cell.rect.width(), static_cast<int>(std::ceil(height)) + 2 * lineMargin);
}

} // namespace countersign::ui
