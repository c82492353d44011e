#pragma once

#include "core/usecases/draft_preview.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;

/// Who may sign: the rows that the tier asks for, each open to those who hold the role, unless the author narrows it.
class RosterStep : public QWidget {
    Q_OBJECT

public:
    explicit RosterStep(QWidget* parent = nullptr);

    void fill(const std::vector<usecases::DecisionDraft::SignerRow>& rows);
    /// Nothing while the rows are those of the directory.
    const std::vector<usecases::DecisionDraft::SignerRow>& rows() const { return m_rows; }
    void offer(const std::optional<usecases::ComputedDecision>& computed);

Q_SIGNALS:
    void changed();

private:
    using Rows = std::vector<usecases::DecisionDraft::SignerRow>;

    void draw();
    QWidget* drawRow(std::size_t row);
    void pick(std::size_t row, const std::string& person, bool on);
    const Rows& shownRows() const { return m_rows.empty() ? m_proposed : m_rows; }

    Rows m_rows;
    Rows m_proposed;
    PlainLabel* m_origin;
    QPushButton* m_propose;
    QVBoxLayout* m_list;
};

} // namespace countersign::ui
