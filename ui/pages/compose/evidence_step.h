#pragma once

#include "core/usecases/draft_material.h"
#include "ui/pages/compose/evidence_slot.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace countersign::ui {

class SnapshotFactsForm;

/// What is decided about, and the files that the decision rests on.
class EvidenceStep : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceStep(QWidget* parent = nullptr);

    void offerWindows(const QStringList& windows);
    void offerClusters(const std::vector<std::pair<std::string, std::int64_t>>& clusters);
    /// Window and cluster are those of a revision, which has to keep them.
    void fixCoordinates(bool fixed);
    QString window() const;
    std::string cluster() const;

    void fill(const usecases::DecisionDraft& draft);
    void addTo(usecases::DecisionDraft& draft) const;
    void report(const usecases::DraftMaterial& material);

Q_SIGNALS:
    void windowChosen(const QString& window);
    void clusterChosen();
    void changed();
    void fileChosen(const std::string& file);

private:
    EvidenceSlot* slot(const QString& title, EvidenceSlot::Naming naming);
    EvidenceSlot* addContext();
    void arrange();
    QWidget* coordinates();

    QComboBox* m_window;
    QComboBox* m_cluster;
    EvidenceSlot* m_snapshot;
    SnapshotFactsForm* m_facts;
    EvidenceSlot* m_band;
    EvidenceSlot* m_extract;
    QVBoxLayout* m_contextList;
    std::vector<EvidenceSlot*> m_context;
};

} // namespace countersign::ui
