#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace countersign::ui::style {

namespace {

QPalette lightPalette() {
    QPalette palette(QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf8, 0xf9, 0xfb));
    palette.setColor(QPalette::Text, QColor(0x1b, 0x21, 0x2b));
    palette.setColor(QPalette::WindowText, QColor(0x1b, 0x21, 0x2b));
    palette.setColor(QPalette::ButtonText, QColor(0x1b, 0x21, 0x2b));
    palette.setColor(QPalette::Button, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xbf));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xbf));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x6b, 0x7a));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x76, 0x80, 0x8c));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x76, 0x80, 0x8c));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x76, 0x80, 0x8c));
    return palette;
}

QPalette darkPalette() {
    QPalette palette(QColor(0x2a, 0x2f, 0x38));
    palette.setColor(QPalette::Window, QColor(0x1d, 0x21, 0x28));
    palette.setColor(QPalette::Base, QColor(0x25, 0x2a, 0x33));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x30, 0x3a));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::Button, QColor(0x30, 0x37, 0x42));
    palette.setColor(QPalette::ToolTipBase, QColor(0x30, 0x37, 0x42));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::Highlight, QColor(0x4d, 0x8d, 0xee));
    palette.setColor(QPalette::HighlightedText, QColor(0x0d, 0x14, 0x20));
    palette.setColor(QPalette::Link, QColor(0x7d, 0xb0, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9b, 0xa6, 0xb5));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x8a, 0x94, 0xa3));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x8a, 0x94, 0xa3));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x8a, 0x94, 0xa3));
    return palette;
}

QPixmap drawn(const QString& file, int side, const QColor& ink) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return pixmap;
}

} // namespace

void apply(QApplication& application, bool dark) {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(dark ? darkPalette() : lightPalette());
}

bool isDark() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor color(Tone tone) {
    const bool dark = isDark();
    switch (tone) {
    case Tone::good:
        return dark ? QColor(0x6f, 0xd1, 0x92) : QColor(0x14, 0x6c, 0x3a);
    case Tone::caution:
        return dark ? QColor(0xf0, 0xbf, 0x5a) : QColor(0x86, 0x55, 0x00);
    case Tone::bad:
        return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb3, 0x22, 0x1c);
    case Tone::note:
    case Tone::accent:
        return dark ? QColor(0x7d, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xbf);
    case Tone::muted:
        return dark ? QColor(0x9b, 0xa6, 0xb5) : QColor(0x5f, 0x6b, 0x7a);
    case Tone::plain:
        break;
    }
    return QApplication::palette().color(QPalette::WindowText);
}

QColor ground(Tone tone) {
    QColor out = color(tone);
    out.setAlpha(isDark() ? 48 : 28);
    return out;
}

QIcon icon(const QString& name) {
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(file)) return {};
    QIcon out;
    for (const int side : {16, 24, 32, 48, 64}) {
        out.addPixmap(drawn(file, side, QApplication::palette().color(QPalette::WindowText)));
        out.addPixmap(drawn(file, side, QApplication::palette().color(QPalette::Disabled, QPalette::WindowText)),
                      QIcon::Disabled);
        out.addPixmap(drawn(file, side, QApplication::palette().color(QPalette::HighlightedText)), QIcon::Selected);
    }
    return out;
}

} // namespace countersign::ui::style
