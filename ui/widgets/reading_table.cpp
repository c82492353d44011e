#include "ui/widgets/reading_table.h"

#include "ui/widgets/wrapped_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace countersign::ui {

ReadingTable::ReadingTable(const QStringList& header, int firstShare, QWidget* parent)
    : QTableView(parent), m_rows(new ReadingRows(header, this)), m_firstShare(firstShare) {
    setModel(m_rows);
    setItemDelegate(new WrappedText(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingTable::lookLater);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingTable::lookLater);
}

void ReadingTable::read(std::vector<ReadingRow> rows) {
    m_seen.assign(rows.size(), false);
    m_left = static_cast<int>(rows.size());
    clearSpans();
    m_rows->replaceAll(std::move(rows));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->isTitle(row)) setSpan(row, 0, 1, m_rows->columnCount());
    fit();
    scrollToTop();
    setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT progressed(m_left);
    lookLater();
}

void ReadingTable::fit() {
    const int others = m_rows->columnCount() - 1;
    const int first = viewport()->width() * m_firstShare / 100;
    horizontalHeader()->resizeSection(0, first);
    for (int column = 1; column <= others; ++column)
        horizontalHeader()->resizeSection(column, (viewport()->width() - first) / others);
    resizeRowsToContents();
}

void ReadingTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
    lookLater();
}

void ReadingTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    lookLater();
}

void ReadingTable::lookLater() {
    if (std::exchange(m_lookDue, true)) return;
    QTimer::singleShot(0, this, &ReadingTable::look);
}

void ReadingTable::look() {
    m_lookDue = false;
    if (!isVisible()) return;
    const int bottom = viewport()->height();
    for (int row = std::max(0, rowAt(0)); row < m_rows->rowCount(); ++row) {
        if (rowViewportPosition(row) + rowHeight(row) > bottom) break;
        if (m_seen[static_cast<std::size_t>(row)]) continue;
        m_seen[static_cast<std::size_t>(row)] = true;
        --m_left;
    }
    Q_EMIT progressed(m_left);
}

int ReadingTable::firstUnseen() const {
    return static_cast<int>(std::find(m_seen.begin(), m_seen.end(), false) - m_seen.begin());
}

void ReadingTable::showNext() {
    const int row = firstUnseen();
    if (row == m_rows->rowCount()) return;
    const int top = rowViewportPosition(row);
    // A row that is higher than the view is read page by page.
    if (top <= 0 && top + rowHeight(row) > viewport()->height())
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
}

void ReadingTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) return showNext();
    QTableView::keyPressEvent(event);
}

} // namespace countersign::ui
