#pragma once

#include "ui/session/draft_cabinet.h"
#include "ui/session/draft_work.h"

#include <QWidget>
#include <optional>

class QPushButton;
class QTabWidget;
class QTimer;

namespace countersign::ui {

class CommitmentsStep;
class DraftCheckList;
class EvidenceStep;
class LaneStep;
class Notice;
class PlainLabel;
class RationaleStep;
class RosterStep;
class Session;

/// Composes a draft: what only the author can say is asked, everything else is computed and judged while the author
/// types. What is unfinished is kept on this computer and found again.
class ComposePage : public QWidget {
    Q_OBJECT

public:
    explicit ComposePage(Session& session, QWidget* parent = nullptr);

    void beginNew();
    /// The next revision, from the decision and the evidence of this one.
    void beginRevision(const PacketRef& ref);
    /// What the form says.
    usecases::DecisionDraft draft() const;

Q_SIGNALS:
    /// The draft is to be shown in full and signed: run `work` with a function that asks the person.
    void issueRequested(const countersign::ui::DraftWork::SigningWork& work);
    void issued(const countersign::ui::PacketRef& ref);
    void cancelled();

private:
    void arrange();
    QWidget* steps();
    QWidget* footer();
    void listen();
    void clear();
    void takeDesk();
    void takeCluster();
    void fill(const usecases::DecisionDraft& draft);
    void touch();
    void settle();
    void showJudgement();
    void showWhetherIssuable();
    void startOver();
    void finish(const PacketRef& ref);
    DraftCabinet cabinet() const;

    Session& m_session;
    DraftWork* m_work;
    QTabWidget* m_tabs;
    EvidenceStep* m_evidence;
    LaneStep* m_lane;
    RationaleStep* m_rationale;
    CommitmentsStep* m_commitments;
    RosterStep* m_roster;
    DraftCheckList* m_checks;
    Notice* m_notice;
    PlainLabel* m_title;
    PlainLabel* m_state;
    QPushButton* m_issue;
    QTimer* m_pause;
    usecases::DecisionDraft::Origin m_origin;
    /// The revision to begin from, once its window is open.
    std::optional<PacketRef> m_from;
    /// What was judged last; anything else is still being checked.
    std::optional<usecases::DecisionDraft> m_judged;
    bool m_touched = false;
};

} // namespace countersign::ui
