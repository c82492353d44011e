#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace countersign::ui {

/// One line of a text that has to be read: a title over the whole width, or one cell for each column.
struct ReadingRow {
    bool title = false;
    QStringList cells;
};

/// Rows of visible text, as they are.
class ReadingRows : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ReadingRows(QStringList header, QObject* parent = nullptr);
    void replaceAll(std::vector<ReadingRow> rows);
    bool isTitle(int row) const { return m_rows[static_cast<std::size_t>(row)].title; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<ReadingRow> m_rows;
};

} // namespace countersign::ui
