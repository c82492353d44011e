#pragma once

#include "core/usecases/act_choices.h"
#include "core/usecases/act_intent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace countersign::ui {

class PlainLabel;

/// What one act needs from the person before it can be shown: capacity and key where there are several, the reason, the
/// statement it is about. Acts that need nothing have an empty form.
class ActForm : public QWidget {
    Q_OBJECT

public:
    ActForm(statement::Act act, usecases::ActChoices choices, QWidget* parent = nullptr);

    /// There is nothing to choose or to write.
    bool isEmpty() const { return m_empty; }
    /// What is still missing, as a sentence; empty when nothing is.
    QString missing() const;
    /// The act as the form says it.
    usecases::ActIntent intent(const SignerId& signer) const;

Q_SIGNALS:
    void changed();

private:
    void askCapacityAndKey();
    void askTarget();
    void askReason();
    void askComment();
    QComboBox* addChoice(const QString& name, const QString& first);
    QLineEdit* addLine(const QString& name, const QString& hint, int maxLength);
    statement::Body body() const;
    const usecases::ActTarget* target() const;

    statement::Act m_act;
    usecases::ActChoices m_choices;
    QFormLayout* m_layout;
    QComboBox* m_capacity = nullptr;
    QComboBox* m_key = nullptr;
    QComboBox* m_target = nullptr;
    QComboBox* m_code = nullptr;
    QLineEdit* m_pointer = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_question = nullptr;
    bool m_empty = true;
};

} // namespace countersign::ui
