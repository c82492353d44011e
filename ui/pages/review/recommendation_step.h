#pragma once

#include "core/usecases/act_choices.h"
#include "core/usecases/act_intent.h"

#include <QWidget>
#include <array>

class QRadioButton;
class QVBoxLayout;

namespace countersign::ui {

class ActForm;
class PlainLabel;

/// What the four answers come to: go or hold, and in which capacity.
class RecommendationStep : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationStep(QWidget* parent = nullptr);
    /// Starts anew.
    void ask(usecases::ActChoices choices);
    void summarize(const std::array<statement::Verification, 4>& answers);
    /// What is still missing, as a sentence; empty when nothing is.
    QString missing() const;
    usecases::ActIntent intent(const SignerId& signer) const;

Q_SIGNALS:
    void changed();

private:
    std::array<statement::Verification, 4> m_answers;
    PlainLabel* m_summary;
    QRadioButton* m_go;
    QRadioButton* m_hold;
    QRadioButton* m_none;
    PlainLabel* m_whyNotGo;
    QVBoxLayout* m_formPlace;
    ActForm* m_form = nullptr;
};

} // namespace countersign::ui
