#pragma once

#include "ui/style/theme.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace countersign::ui {

/// Rows of words that are ready to be shown. Whoever fills it keeps what the rows stand for, in the same order.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        /// Of the cell in toneColumn; the words say the same.
        style::Tone tone = style::Tone::plain;
        int toneColumn = 0;
    };

    explicit TextTable(QStringList headers, QObject* parent = nullptr);
    void replaceAll(QList<Row> rows);
    /// Shown with letters of one width, for digests.
    void setFixedColumn(int column) { m_fixedColumn = column; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    QList<Row> m_rows;
    int m_fixedColumn = -1;
};

} // namespace countersign::ui
