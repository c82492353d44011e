#pragma once

#include "core/lanes/lane.h"
#include "core/usecases/decision_draft.h"
#include "core/usecases/dossier_loader.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/window_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// What an author chooses from, by the rules of the window.
struct DraftChoices {
    std::vector<std::string> primaryCodes;
    std::vector<std::string> secondaryCodes;
    std::vector<std::string> rejectionCodes;
    std::vector<std::string> riskAcceptanceCodes;
    /// What they are for, as it was given.
    std::string selectedLane;
    /// Lanes that have to have a reason for their rejection, in rank order.
    std::vector<std::string> rejectedLanes;
};

/// One release window as somebody who drafts in it needs it, read once: its rules and its packets.
class DraftDesk {
public:
    /// Errors: those of reading window, rules and packets.
    static Result<DraftDesk> open(const Workspace& workspace, const WindowId& window);

    const Workspace& workspace() const { return m_workspace; }
    const policy::ReleaseWindow& window() const { return m_window; }
    const WindowRules& rules() const { return m_rules; }
    const WindowReading& reading() const { return m_reading; }
    /// Those the window expects, then others that have packets; each with the revision that would be issued next.
    std::vector<std::pair<std::string, std::int64_t>> clusters() const;
    /// `byRank` may be empty, and `selectedLane` none of it.
    DraftChoices choices(const std::vector<lanes::Lane>& byRank, const std::string& selectedLane) const;

private:
    DraftDesk(const Workspace& workspace, policy::ReleaseWindow window, WindowRules rules, WindowReading reading)
        : m_workspace(workspace), m_window(std::move(window)), m_rules(std::move(rules)),
          m_reading(std::move(reading)) {}

    Workspace m_workspace;
    policy::ReleaseWindow m_window;
    WindowRules m_rules;
    WindowReading m_reading;
};

/// What a draft was begun with: decision and evidence of an earlier revision of `window`.
struct BegunRevision {
    DecisionDraft draft;
    /// Names and bytes of its evidence files.
    std::vector<std::pair<std::string, std::string>> evidence;
};

/// Errors: packetNotFound, those of readBackDecision.
Result<BegunRevision> beginFrom(const DraftDesk& desk, const std::string& cluster,
                                const DecisionDraft::Origin& origin);

} // namespace countersign::usecases
