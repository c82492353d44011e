#include "ui/widgets/fitted_table.h"

#include "ui/widgets/quiet_header.h"
#include "ui/widgets/wrapped_text.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <numeric>

namespace countersign::ui {

FittedTable::FittedTable(std::vector<int> shares, QWidget* parent)
    : QTableView(parent), m_cells(new CellTableModel(this)), m_shares(std::move(shares)) {
    setModel(m_cells);
    setItemDelegate(new WrappedText(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    setHorizontalHeader(new QuietHeader(this));
    connect(this, &QTableView::activated, this, [this](const QModelIndex& row) {
        Q_EMIT rowOpened(row.data(CellTableModel::keyRole).toString());
    });
}

void FittedTable::fill(TableContent content) {
    m_cells->replaceAll(std::move(content));
    fit();
}

void FittedTable::fill(TableContent content, std::vector<int> shares) {
    m_shares = std::move(shares);
    fill(std::move(content));
}

bool FittedTable::choose(const QString& key) {
    const int row = m_cells->rowOf(key);
    if (row < 0) return false;
    setCurrentIndex(m_cells->index(row, 0));
    return true;
}

QString FittedTable::chosenKey() const {
    return currentIndex().data(CellTableModel::keyRole).toString();
}

int FittedTable::naturalWidth(int column) const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics letters(bold);
    int width = letters.horizontalAdvance(m_cells->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_cells->rowCount(); ++row)
        for (const QString& line : m_cells->index(row, column).data().toString().split(QChar(QChar::LineSeparator)))
            width = std::max(width, letters.horizontalAdvance(line));
    return width + 2 * style::gap;
}

void FittedTable::fit() {
    const int columns = m_cells->columnCount();
    const int room = viewport()->width();
    m_shares.resize(static_cast<std::size_t>(columns), 1);
    const int shares = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    std::vector<int> widths;
    int natural = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(m_shares[static_cast<std::size_t>(column)] == 0 ? naturalWidth(column) : 0);
        natural += widths.back();
    }
    // Where the columns that share would get too little, the natural ones give way.
    const int most = shares > 0 ? room * 65 / 100 : room;
    if (natural > most) {
        for (int& width : widths)
            width = width * most / natural;
        natural = std::accumulate(widths.begin(), widths.end(), 0);
    }
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const int shared = shares > 0 ? (room - natural) * m_shares[at] / shares : 0;
        horizontalHeader()->resizeSection(column, std::max(20, widths[at] + shared));
    }
    resizeRowsToContents();
    setFixedHeight(contentHeight());
}

int FittedTable::contentHeight() const {
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize FittedTable::sizeHint() const {
    return {QTableView::sizeHint().width(), contentHeight()};
}

QSize FittedTable::minimumSizeHint() const {
    return {200, contentHeight()};
}

void FittedTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

void FittedTable::scrollTo(const QModelIndex& index, ScrollHint) {
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (!area) continue;
        const QRect row = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), row.center());
        area->ensureVisible(area->horizontalScrollBar()->value(), middle.y(), 0,
                            row.height() / 2 + style::wideGap);
        return;
    }
}

void FittedTable::wheelEvent(QWheelEvent* event) {
    // The page scrolls, not the table.
    event->ignore();
}

void FittedTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!byKey || m_cells->rowCount() == 0) return;
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : m_cells->index(0, 0);
    setCurrentIndex(row);
    scrollTo(row);
}

} // namespace countersign::ui
