#pragma once

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace countersign::ui {

/// Short pages of plain text from resources/help, in one of the shipped languages.
class HelpPage : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(const QString& language, QWidget* parent = nullptr);
    /// The pages in the order they are offered, by the first part of their file's name.
    static QStringList topics();

private:
    void showCurrent();

    QListWidget* m_topics;
    QPlainTextEdit* m_text;
};

} // namespace countersign::ui
