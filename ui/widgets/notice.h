#pragma once

#include "core/base/error.h"
#include "ui/style/theme.h"

#include <QFrame>

class QToolButton;

namespace countersign::ui {

class PlainLabel;

/// A band across a page that says what happened and what to do next, until it is put away.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);
    void say(const QString& sentence, const QString& more, style::Tone tone);
    void say(const Error& error);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_sentence;
    PlainLabel* m_more;
    PlainLabel* m_icon;
    QToolButton* m_close;
    style::Tone m_tone = style::Tone::note;
};

} // namespace countersign::ui
