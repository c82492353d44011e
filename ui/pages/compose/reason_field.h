#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>
#include <memory>

class QComboBox;

namespace countersign::ui {

class CitationsField;
class CountedText;

/// One reason: a code of the policy, some words, and the evidence for it.
class ReasonField : public QWidget {
    Q_OBJECT

public:
    /// `claim` is what the reason is for, as people say it.
    explicit ReasonField(const QString& claim, QWidget* parent = nullptr);

    void fill(const usecases::DecisionDraft::Reason& reason);
    usecases::DecisionDraft::Reason reason() const;
    void offer(const std::vector<std::string>& codes, std::shared_ptr<const usecases::DraftMaterial> material);

Q_SIGNALS:
    void changed();

private:
    std::string m_lane;
    QComboBox* m_code;
    CountedText* m_text;
    CitationsField* m_citations;
};

} // namespace countersign::ui
