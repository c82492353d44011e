#pragma once

#include <QStyledItemDelegate>

namespace countersign::ui {

/// Draws the whole text of a cell as plain text, broken wherever it has to be: nothing of it is ever elided
/// (security.md row 47).
class WrappedText : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace countersign::ui
