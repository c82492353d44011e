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
    /// The same with a button beside it that asks for the whole value to be copied.
    PlainLabel* addDigest(const QString& name, const QString& copyName);

Q_SIGNALS:
    /// Which value, by the label that shows it.
    void copyRequested(const QObject* value);

private:
    PlainLabel* addCell(const QString& name, QWidget* beside);

    QGridLayout* m_layout;
    int m_columns;
    int m_facts = 0;
};

} // namespace countersign::ui
