#pragma once

#include "core/usecases/packet_view.h"
#include "ui/widgets/section.h"

class QToolButton;

namespace countersign::ui {

class CommentPins;
class FactGrid;
class PlainLabel;

/// What is decided: lane, classes, fallback, who issued it under which rules, and its digests.
class DecisionSection : public Section {
    Q_OBJECT

public:
    explicit DecisionSection(QWidget* parent = nullptr);
    void fill(const usecases::PacketView& view);

private:
    FactGrid* m_facts;
    PlainLabel* m_lane;
    PlainLabel* m_confidence;
    PlainLabel* m_overlay;
    PlainLabel* m_fallback;
    PlainLabel* m_option;
    PlainLabel* m_tier;
    PlainLabel* m_author;
    PlainLabel* m_issued;
    PlainLabel* m_id;
    PlainLabel* m_revision;
    QToolButton* m_copyCore;
    PlainLabel* m_core;
    QToolButton* m_copySealed;
    PlainLabel* m_sealed;
    CommentPins* m_comments;
    QString m_coreDigest;
    QString m_packetDigest;
};

} // namespace countersign::ui
