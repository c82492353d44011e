#include "ui/widgets/plain_table.h"

#include "ui/style/theme.h"

#include <QHeaderView>

namespace countersign::ui {

PlainTable::PlainTable(const QString& accessibleName, QAbstractItemModel* shown, QWidget* parent)
    : QTableView(parent) {
    setModel(shown);
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * style::gap);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void PlainTable::setLetters(std::initializer_list<int> letters) {
    int column = 0;
    for (const int count : letters)
        horizontalHeader()->resizeSection(column++, count * fontMetrics().averageCharWidth());
}

void PlainTable::setBreaking() {
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

int PlainTable::currentRow() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace countersign::ui
