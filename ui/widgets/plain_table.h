#pragma once

#include <QTableView>
#include <vector>

namespace countersign::ui {

/// A table as this window has them: whole rows, one at a time, Tab leaves it.
class PlainTable : public QTableView {
    Q_OBJECT

public:
    PlainTable(const QString& accessibleName, QAbstractItemModel* model, QWidget* parent = nullptr);
    /// How many letters the first columns are wide; the last one takes what is left.
    void setLetters(std::vector<int> letters);
    /// Long cells break, and rows grow with them.
    void setBreaking();
    /// Letters of one width, for digests.
    void setFixedColumn(int column);
    /// The row the person is on, or -1.
    int currentRow() const;

private:
    void applyLetters();

    std::vector<int> m_letters;
};

} // namespace countersign::ui
