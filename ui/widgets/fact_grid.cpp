#include "ui/widgets/fact_grid.h"

#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace countersign::ui {

FactGrid::FactGrid(int columns, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_columns(columns) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(style::pageMargin);
    m_layout->setVerticalSpacing(style::gap);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

PlainLabel* FactGrid::addFact(const QString& name) {
    return addFact(name, nullptr);
}

PlainLabel* FactGrid::addFact(const QString& name, QWidget* beside) {
    auto* title = new PlainLabel(name);
    QPalette muted = title->palette();
    muted.setColor(QPalette::WindowText, style::color(style::Tone::muted));
    title->setPalette(muted);
    title->enlarge(-1, false);
    PlainLabel* value = PlainLabel::paragraph();
    value->setAccessibleDescription(name);
    auto* line = new QHBoxLayout;
    line->setSpacing(style::gap);
    line->addWidget(value, beside ? 0 : 1);
    if (beside) {
        value->setWordWrap(false);
        line->addWidget(beside);
        line->addStretch(1);
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(1);
    cell->addWidget(title);
    cell->addLayout(line);
    cell->addStretch(1);
    m_layout->addLayout(cell, m_facts / m_columns, m_facts % m_columns);
    ++m_facts;
    return value;
}

} // namespace countersign::ui
