#pragma once

#include <QTableView>
#include <initializer_list>

namespace countersign::ui {

/// A table as this window has them: whole rows, one at a time, Tab leaves it.
class PlainTable : public QTableView {
    Q_OBJECT

public:
    PlainTable(const QString& accessibleName, QAbstractItemModel* model, QWidget* parent = nullptr);
    /// How many letters the first columns are wide; the last one takes what is left.
    void setLetters(std::initializer_list<int> letters);
    /// Long cells break, and rows grow with them.
    void setBreaking();
    /// The row the person is on, or -1.
    int currentRow() const;
};

} // namespace countersign::ui
