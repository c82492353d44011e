#pragma once

#include "ui/style/theme.h"

#include <QFrame>

namespace countersign::ui {

/// The ground of what the program itself says: a tinted band with a bar at its side. No text of files ever stands in
/// one without its label.
class FramedBand : public QFrame {
    Q_OBJECT

public:
    explicit FramedBand(style::Tone tone, QWidget* parent = nullptr) : QFrame(parent), m_tone(tone) {}
    void setTone(style::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    style::Tone m_tone;
};

} // namespace countersign::ui
