#pragma once

#include "core/usecases/packet_view.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace countersign::ui {

class CommentPins;
class FittedTable;

/// The five required items and every evidence file, and whether its bytes are here and right.
class EvidenceSection : public Section {
    Q_OBJECT

public:
    explicit EvidenceSection(QWidget* parent = nullptr);
    void fill(const usecases::PacketView& view);
    void choose(const QString& artifactId);

Q_SIGNALS:
    void readRequested(const QString& artifactId);

private:
    FittedTable* m_items;
    FittedTable* m_artifacts;
    QPushButton* m_read;
    CommentPins* m_comments;
};

} // namespace countersign::ui
