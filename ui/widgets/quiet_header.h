#pragma once

#include <QHeaderView>

namespace countersign::ui {

/// Column titles in muted letters above one thin line, on the same edge as the cells below.
class QuietHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit QuietHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int heightFor(int section) const;
};

} // namespace countersign::ui
