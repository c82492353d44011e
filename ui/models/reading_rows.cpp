#include "ui/models/reading_rows.h"

#include "ui/style/theme.h"

#include <QFont>

namespace countersign::ui {

ReadingRows::ReadingRows(QStringList header, QObject* parent)
    : QAbstractTableModel(parent), m_header(std::move(header)) {
}

void ReadingRows::replaceAll(std::vector<ReadingRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReadingRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ReadingRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReadingRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.cells.value(index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.title);
        return font;
    }
    case Qt::BackgroundRole:
        return row.title ? QVariant(style::ground(style::Tone::accent)) : QVariant();
    case Qt::ForegroundRole:
        return row.title ? QVariant(style::color(style::Tone::accent)) : QVariant();
    default:
        return {};
    }
}

QVariant ReadingRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_header.value(section);
}

} // namespace countersign::ui
