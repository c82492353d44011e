#pragma once

#include "core/usecases/draft_preview.h"
#include "core/usecases/draft_material.h"

#include <QWidget>

class QTableView;

namespace countersign::ui {

class PlainLabel;
class TextTableModel;

/// The lanes in rank order, the one that is selected, and what follows from it.
class LaneStep : public QWidget {
    Q_OBJECT

public:
    explicit LaneStep(QWidget* parent = nullptr);

    void fill(const std::string& lane);
    const std::string& lane() const { return m_lane; }
    void offer(const usecases::DraftMaterial& material);
    void showComputed(const std::optional<usecases::ComputedDecision>& computed);

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void choose(int row);
    void markChosen();
    void showComparison(const lanes::TopTwoComparison& comparison);

    std::string m_lane;
    std::vector<std::string> m_ids;
    TextTableModel* m_lanes;
    TextTableModel* m_comparison;
    QTableView* m_table;
    QTableView* m_compared;
    PlainLabel* m_chosen;
    PlainLabel* m_computed;
};

} // namespace countersign::ui
