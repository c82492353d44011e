#pragma once

#include <QFrame>

class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;

/// A titled part of a page on a ground of its own.
class Section : public QFrame {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);
    /// One line beside the title: what the whole part comes to.
    void setSummary(const QString& summary);
    void add(QWidget* content);
    QVBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_summary;
    QVBoxLayout* m_content;
};

} // namespace countersign::ui
