#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

namespace countersign::ui {

/// A short word on a tinted ground; the word says everything, the colour only repeats it.
class Badge : public PlainLabel {
    Q_OBJECT

public:
    explicit Badge(const QString& text = {}, style::Tone tone = style::Tone::plain, QWidget* parent = nullptr);
    void set(const QString& text, style::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    style::Tone m_tone;
};

} // namespace countersign::ui
