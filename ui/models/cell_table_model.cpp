#include "ui/models/cell_table_model.h"

#include <QFont>
#include <algorithm>

namespace countersign::ui {

bool CellTableModel::sameShape(const TableContent& content) const {
    return m_content.headers == content.headers &&
           std::equal(m_content.rows.begin(), m_content.rows.end(), content.rows.begin(), content.rows.end(),
                      [](const auto& a, const auto& b) { return a.key == b.key; });
}

void CellTableModel::replaceAll(TableContent content) {
    if (!sameShape(content)) {
        beginResetModel();
        m_content = std::move(content);
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        auto& old = m_content.rows[static_cast<std::size_t>(row)];
        auto& now = content.rows[static_cast<std::size_t>(row)];
        if (old.cells == now.cells) continue;
        old = std::move(now);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int CellTableModel::rowOf(const QString& key) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_content.rows[static_cast<std::size_t>(row)].key == key) return row;
    return -1;
}

int CellTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.headers.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableContent::Row& row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (role == keyRole) return row.key;
    if (static_cast<std::size_t>(index.column()) >= row.cells.size()) return {};
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return m_content.headers[index.column()] + QStringLiteral(": ") + cell.text;
    case Qt::ForegroundRole:
        return cell.tone == style::Tone::plain ? QVariant() : QVariant(style::color(cell.tone));
    case Qt::FontRole: {
        if (!cell.strong) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return m_content.headers[section];
    return {};
}

} // namespace countersign::ui
