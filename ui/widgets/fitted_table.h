#pragma once

#include "ui/models/cell_table_model.h"

#include <QTableView>

namespace countersign::ui {

/// A table as high as its rows, for a page that scrolls as a whole: all text is there, wrapped, nothing
/// elided.
class FittedTable : public QTableView {
    Q_OBJECT

public:
    /// One share of the width for each column; 0: as wide as its longest text.
    explicit FittedTable(std::vector<int> shares, QWidget* parent = nullptr);
    void fill(TableContent content);
    /// With as many columns as the content has.
    void fill(TableContent content, std::vector<int> shares);
    CellTableModel* cells() const { return m_cells; }
    /// Selects the row of that key; false when there is none.
    bool choose(const QString& key);
    QString chosenKey() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Scrolls the page that the table lies in.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// A row was opened with Enter or a double click.
    void rowOpened(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fit();
    int naturalWidth(int column) const;
    int contentHeight() const;

    CellTableModel* m_cells;
    std::vector<int> m_shares;
};

} // namespace countersign::ui
