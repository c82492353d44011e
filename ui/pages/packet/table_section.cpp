#include "ui/pages/packet/table_section.h"

#include "ui/widgets/fitted_table.h"
#include "ui/widgets/plain_label.h"

namespace countersign::ui {

TableSection::TableSection(const QString& title, const QString& whenEmpty, std::vector<int> shares,
                           QWidget* parent)
    : Section(title, parent), m_table(new FittedTable(std::move(shares))),
      m_empty(PlainLabel::paragraph(whenEmpty)) {
    m_table->setAccessibleName(title);
    add(m_table);
    add(m_empty);
}

void TableSection::fill(TableContent content) {
    const bool isEmpty = content.rows.empty();
    m_table->fill(std::move(content));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace countersign::ui
