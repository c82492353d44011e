#pragma once

#include "core/usecases/possible_acts.h"
#include "ui/session/session.h"

#include <QWidget>
#include <memory>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class ActBar;
class CommentPins;
class ComparisonSection;
class DecisionSection;
class EvidenceReader;
class EvidenceSection;
class Notice;
class PacketTitle;
class RationaleSection;
class Section;
class SectionJumps;
class TableSection;

/// The strategy-approval panel: everything about one revision on one page, read again whenever the store
/// changes.
class PacketPage : public QWidget {
    Q_OBJECT

public:
    explicit PacketPage(Session& session, QWidget* parent = nullptr);
    ~PacketPage() override;

    using QWidget::show;
    void show(const PacketRef& ref);

Q_SIGNALS:
    void backRequested();
    void actRequested(const countersign::ui::PacketRef& ref, countersign::statement::Act act);
    void reviewRequested(const countersign::ui::PacketRef& ref);

private:
    /// What the window shows of a packet, made in the background.
    struct Shown;

    void arrange();
    void connectParts();
    void makeSections(QVBoxLayout* column);
    void load();
    void judge(std::shared_ptr<const usecases::CheckedPacket> packet, int turn);
    void fill(const Shown& shown);
    void fillActs(const Shown& shown);
    void showFault(const Error& error);
    void copyLink();
    void request(statement::Act act);
    void readEvidence(const QString& artifactId, const std::optional<QString>& pointer);

    Session& m_session;
    std::optional<PacketRef> m_ref;
    std::shared_ptr<const usecases::CheckedPacket> m_packet;
    /// Counts loads, so that only the last one is shown.
    int m_turn = 0;

    PacketTitle* m_title;
    Notice* m_notice;
    QScrollArea* m_area;
    SectionJumps* m_jumps;
    Section* m_acts;
    ActBar* m_actBar;
    DecisionSection* m_decision;
    ComparisonSection* m_comparison;
    TableSection* m_roster;
    CommentPins* m_rosterComments;
    EvidenceSection* m_evidence;
    RationaleSection* m_rationale;
    TableSection* m_timeline;
    TableSection* m_findings;
    EvidenceReader* m_reader;
};

} // namespace countersign::ui
