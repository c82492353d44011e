#include "ui/shell/page_history.h"

#include <QStackedWidget>

namespace countersign::ui {

void PageHistory::show(QWidget* page) {
    m_pages->setCurrentWidget(page);
    page->setFocus();
    Q_EMIT moved();
}

void PageHistory::open(QWidget* page) {
    if (m_pages->currentWidget() != page) m_before.push_back(m_pages->currentWidget());
    show(page);
}

void PageHistory::back() {
    if (m_before.empty()) return;
    QWidget* page = m_before.back();
    m_before.pop_back();
    show(page);
}

void PageHistory::startAt(QWidget* page) {
    m_before.clear();
    show(page);
}

} // namespace countersign::ui
