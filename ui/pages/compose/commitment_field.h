#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>
#include <memory>

class QComboBox;

namespace countersign::ui {

class CitationsField;
class CountedText;
class UtcField;

/// A risk that is accepted or a control that must follow: what, who answers for it, and until when.
class CommitmentField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { riskAcceptance, followUpControl };

    explicit CommitmentField(Kind kind, QWidget* parent = nullptr);

    /// Without a due time the proposed one is shown.
    void fill(const usecases::DecisionDraft::Commitment& commitment, Timestamp proposedDue);
    /// Without an id: its place gives that.
    usecases::DecisionDraft::Commitment commitment() const;
    void offer(const std::vector<std::string>& codes, const std::vector<std::string>& people,
               std::shared_ptr<const usecases::DraftMaterial> material);

Q_SIGNALS:
    void changed();
    void removed();

private:
    void arrange();

    Kind m_kind;
    QComboBox* m_code;
    CountedText* m_text;
    QComboBox* m_owner;
    UtcField* m_due;
    CitationsField* m_citations;
};

} // namespace countersign::ui
