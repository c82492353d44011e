#include "ui/models/text_table.h"

#include <QFontDatabase>

namespace countersign::ui {

TextTable::TextTable(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {
}

void TextTable::replaceAll(QList<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.cells.value(index.column());
    case Qt::ForegroundRole:
        return index.column() == row.toneColumn && row.tone != style::Tone::plain ? QVariant(style::color(row.tone))
                                                                                 : QVariant();
    case Qt::FontRole:
        return index.column() == m_fixedColumn ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                                               : QVariant();
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace countersign::ui
