#include "ui/widgets/plain_label.h"

namespace countersign::ui {

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel* PlainLabel::paragraph(const QString& text, QWidget* parent) {
    auto* label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

PlainLabel* PlainLabel::heading(const QString& text, QWidget* parent) {
    auto* label = new PlainLabel(text, parent);
    label->enlarge(6, true);
    return label;
}

void PlainLabel::enlarge(int points, bool bold) {
    QFont larger = font();
    larger.setPointSize(larger.pointSize() + points);
    larger.setBold(bold);
    setFont(larger);
}

} // namespace countersign::ui
