#pragma once

#include <QWidget>
#include <string>

class QPlainTextEdit;

namespace countersign::ui {

class PlainLabel;

/// Some lines of text with a limit in code points, the count below them. Undo works in it as everywhere.
class CountedText : public QWidget {
    Q_OBJECT

public:
    explicit CountedText(int limit, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setPlaceholder(const QString& text);
    /// Forgets what could be undone.
    void setText(const std::string& text);
    /// In normal form, without characters that a signed file cannot hold.
    std::string text() const;

Q_SIGNALS:
    void changed();

private:
    void count();

    int m_limit;
    QPlainTextEdit* m_edit;
    PlainLabel* m_count;
};

} // namespace countersign::ui
