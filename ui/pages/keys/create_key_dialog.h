#pragma once

#include <QDialog>
#include <string>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class PlainLabel;

/// For whom a key is made, and of which method.
class CreateKeyDialog : public QDialog {
    Q_OBJECT

public:
    explicit CreateKeyDialog(const QString& signer, QWidget* parent = nullptr);
    QString signer() const;
    /// As files spell it.
    std::string method() const;

private:
    void judge();

    QLineEdit* m_signer;
    QComboBox* m_method;
    PlainLabel* m_why;
    QPushButton* m_ok = nullptr;
};

} // namespace countersign::ui
