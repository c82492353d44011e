#pragma once

#include "core/usecases/draft_material.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace countersign::ui {

class LeafModel;

/// Picks a place in the evidence: an artifact, then one of the values in it.
class CitationPicker : public QDialog {
    Q_OBJECT

public:
    explicit CitationPicker(std::shared_ptr<const usecases::DraftMaterial> material, QWidget* parent = nullptr);

    packet::EvidenceRef picked() const;

private:
    void arrange();
    void showArtifact();

    std::shared_ptr<const usecases::DraftMaterial> m_material;
    LeafModel* m_leaves;
    QSortFilterProxyModel* m_filter;
    QComboBox* m_artifact;
    QLineEdit* m_words;
    QTableView* m_table;
    QPushButton* m_cite = nullptr;
};

} // namespace countersign::ui
