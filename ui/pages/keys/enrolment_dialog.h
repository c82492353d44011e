#pragma once

#include "core/usecases/own_keys.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

/// What a person asks the directory's owner for.
class EnrolmentDialog : public QDialog {
    Q_OBJECT

public:
    explicit EnrolmentDialog(const usecases::OwnKey& key, QWidget* parent = nullptr);
    usecases::EnrolmentWish wish() const;

private:
    QWidget* makeCapacities();

    QLineEdit* m_name;
    std::vector<QCheckBox*> m_capacities;
};

} // namespace countersign::ui
