#pragma once

#include <QLabel>

namespace countersign::ui {

/// A label that shows text as it is: never rich text, never a link (security.md row 44). The only label of the window.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// Lines break between words, and the text can be selected and copied.
    static PlainLabel* paragraph(const QString& text = {}, QWidget* parent = nullptr);
    static PlainLabel* heading(const QString& text, QWidget* parent = nullptr);
    /// Larger than the rest by that many points.
    void enlarge(int points, bool bold);
};

} // namespace countersign::ui
