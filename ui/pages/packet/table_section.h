#pragma once

#include "ui/models/cell_table_model.h"
#include "ui/widgets/section.h"

namespace countersign::ui {

class FittedTable;
class PlainLabel;

/// A part of the page that is one table, or one sentence when that is empty.
class TableSection : public Section {
    Q_OBJECT

public:
    TableSection(const QString& title, const QString& whenEmpty, std::vector<int> shares,
                 QWidget* parent = nullptr);
    void fill(TableContent content);
    FittedTable* table() const { return m_table; }

private:
    FittedTable* m_table;
    PlainLabel* m_empty;
};

} // namespace countersign::ui
