#pragma once

#include "ui/style/theme.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace countersign::ui {

/// One cell: visible text, and what its colour repeats.
struct Cell {
    QString text;
    style::Tone tone = style::Tone::plain;
    bool strong = false;
    bool operator==(const Cell&) const = default;
};

/// What a table shows; `key` tells rows apart when the table is filled again.
struct TableContent {
    struct Row {
        QString key;
        std::vector<Cell> cells;
    };
    QStringList headers;
    std::vector<Row> rows;
};

/// A table of finished text. Filled again, it keeps selection and current cell where the row is still there.
class CellTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { keyRole = Qt::UserRole };

    explicit CellTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void replaceAll(TableContent content);
    /// -1 where no row has that key.
    int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool sameShape(const TableContent& content) const;

    TableContent m_content;
};

} // namespace countersign::ui
