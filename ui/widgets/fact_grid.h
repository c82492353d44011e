#pragma once

#include <QWidget>

class QGridLayout;

namespace countersign::ui {

class PlainLabel;

/// Named values side by side, each name above its value.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(int columns, QWidget* parent = nullptr);
    /// The label that shows the value.
    PlainLabel* addFact(const QString& name);
    /// The same with a button beside it.
    PlainLabel* addFact(const QString& name, QWidget* beside);

private:
    QGridLayout* m_layout;
    int m_columns;
    int m_facts = 0;
};

} // namespace countersign::ui
