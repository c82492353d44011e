#pragma once

#include <QWidget>
#include <vector>

class QStackedWidget;

namespace countersign::ui {

/// The way through the pages: forward by opening, back to where one was.
class PageHistory : public QObject {
    Q_OBJECT

public:
    explicit PageHistory(QStackedWidget* pages) : QObject(pages), m_pages(pages) {}

    /// Shows a page and remembers the one that was there.
    void open(QWidget* page);
    /// The page before this one; nothing happens at the beginning.
    void back();
    bool atBeginning() const { return m_before.empty(); }
    /// A place of the navigation was chosen: a new beginning.
    void startAt(QWidget* page);

Q_SIGNALS:
    void moved();

private:
    void show(QWidget* page);

    QStackedWidget* m_pages;
    std::vector<QWidget*> m_before;
};

} // namespace countersign::ui
