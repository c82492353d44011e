#pragma once

#include "ui/pages/compose/commitment_field.h"

#include <vector>

class QVBoxLayout;

namespace countersign::ui {

/// Known risks that are accepted, and controls that must follow.
class CommitmentsStep : public QWidget {
    Q_OBJECT

public:
    explicit CommitmentsStep(QWidget* parent = nullptr);

    void fill(const usecases::DecisionDraft& draft);
    void addTo(usecases::DecisionDraft& draft) const;
    void offer(const usecases::DraftDesk& desk, const usecases::DraftChoices& choices,
               const std::shared_ptr<const usecases::DraftMaterial>& material);

Q_SIGNALS:
    void changed();

private:
    struct List {
        CommitmentField::Kind kind;
        QVBoxLayout* layout = nullptr;
        std::vector<CommitmentField*> fields;
    };

    void makeList(List& list, const QString& title, const QString& another);
    CommitmentField* add(List& list, const usecases::DecisionDraft::Commitment& commitment);
    void offerTo(CommitmentField& field) const;

    List m_risks{CommitmentField::Kind::riskAcceptance, nullptr, {}};
    List m_controls{CommitmentField::Kind::followUpControl, nullptr, {}};
    std::vector<std::string> m_codes;
    std::vector<std::string> m_people;
    std::shared_ptr<const usecases::DraftMaterial> m_material;
    Timestamp m_proposedDue = Timestamp::fromUnixSeconds(0);
};

} // namespace countersign::ui
