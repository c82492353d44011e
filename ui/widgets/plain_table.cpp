#include "ui/widgets/plain_table.h"

#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace countersign::ui {

namespace {

class FixedLetters : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
};

} // namespace

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
    // A model that was empty has its columns only now.
    connect(shown, &QAbstractItemModel::modelReset, this, &PlainTable::applyLetters);
}

void PlainTable::setLetters(std::vector<int> letters) {
    m_letters = std::move(letters);
    applyLetters();
}

void PlainTable::applyLetters() {
    for (int column = 0; column < static_cast<int>(m_letters.size()); ++column)
        horizontalHeader()->resizeSection(column, m_letters[static_cast<std::size_t>(column)] *
                                                      fontMetrics().averageCharWidth());
}

void PlainTable::setBreaking() {
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PlainTable::setFixedColumn(int column) {
    setItemDelegateForColumn(column, new FixedLetters(this));
}

int PlainTable::currentRow() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace countersign::ui
