#pragma once

#include "core/usecases/draft_material.h"

#include <QWidget>
#include <memory>
#include <vector>

class QListWidget;
class QPushButton;

namespace countersign::ui {

/// The evidence that one claim cites, with the values as they are now.
class CitationsField : public QWidget {
    Q_OBJECT

public:
    /// `claim` says in a few words what the evidence is for.
    explicit CitationsField(const QString& claim, QWidget* parent = nullptr);

    void fill(const std::vector<packet::EvidenceRef>& refs);
    const std::vector<packet::EvidenceRef>& refs() const { return m_refs; }
    void offer(std::shared_ptr<const usecases::DraftMaterial> material);

Q_SIGNALS:
    void changed();

private:
    void cite();
    void remove();
    void list();
    QString line(const packet::EvidenceRef& ref) const;

    std::vector<packet::EvidenceRef> m_refs;
    std::shared_ptr<const usecases::DraftMaterial> m_material;
    QListWidget* m_list;
    QPushButton* m_cite;
    QPushButton* m_remove;
};

} // namespace countersign::ui
