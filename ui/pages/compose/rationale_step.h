#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>
#include <map>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;
class ReasonField;

/// Why this lane, and why not the others: rejected lanes in rank order, as many as the policy wants.
class RationaleStep : public QWidget {
    Q_OBJECT

public:
    explicit RationaleStep(QWidget* parent = nullptr);

    void fill(const usecases::DecisionDraft& draft);
    void addTo(usecases::DecisionDraft& draft) const;
    void offer(const usecases::DraftChoices& choices, const std::vector<lanes::Lane>& byRank,
               const std::shared_ptr<const usecases::DraftMaterial>& material);

Q_SIGNALS:
    void changed();

private:
    ReasonField* field(const QString& claim);
    ReasonField* rejectionOf(const std::string& lane);
    void lineUp(const std::vector<std::string>& lanes);

    ReasonField* m_primary;
    ReasonField* m_secondary;
    PlainLabel* m_noLanes;
    QVBoxLayout* m_list;
    /// By lane; one that need not be explained any more keeps its words in case it must again.
    std::map<std::string, ReasonField*> m_rejections;
    /// Those that are shown.
    std::vector<std::string> m_shown;
};

} // namespace countersign::ui
