#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace countersign::ui {

class UtcField;

/// What lanes in CSV cannot say about their snapshot.
class SnapshotFactsForm : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotFactsForm(QWidget* parent = nullptr);

    void fill(const usecases::DecisionDraft::SnapshotFacts& facts);
    usecases::DecisionDraft::SnapshotFacts facts() const;
    /// The lanes of the file, for choosing the one to fall back to.
    void offer(const std::vector<lanes::Lane>& lanes);

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_id;
    QLineEdit* m_rules;
    UtcField* m_generated;
    QLineEdit* m_label;
    QComboBox* m_lane;
};

} // namespace countersign::ui
