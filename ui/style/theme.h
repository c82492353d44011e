#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace countersign::ui::style {

/// The grid everything sits on, in pixels at 100 %.
inline constexpr int gap = 8;
inline constexpr int wideGap = 16;
inline constexpr int pageMargin = 24;

/// What a colour means; never the only thing that says it.
enum class Tone { plain, good, caution, bad, note, muted, accent };

/// Fusion with the product's palette; dark when the desktop's palette is.
void apply(QApplication& application, bool dark);
bool isDark();
QColor color(Tone tone);
/// A faint ground for a badge or a banner of that tone.
QColor ground(Tone tone);
/// resources/icons/NAME.svg in the colour of the text.
QIcon icon(const QString& name);

} // namespace countersign::ui::style
