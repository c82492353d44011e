#include "core/usecases/draft_desk.h"

#include "core/lanes/rejected_lanes.h"
#include "core/policy/selection_reason.h"
#include "core/usecases/find_packet.h"
#include "core/usecases/restore_decision.h"

#include <algorithm>

namespace countersign::usecases {

using policy::ReasonUse;

Result<DraftDesk> DraftDesk::open(const Workspace& workspace, const WindowId& window) {
    auto reading = WindowReading::read(workspace, window);
    if (!reading) return std::move(reading).error();
    if (!reading->window()) return *reading->windowFault();
    auto rules = WindowRules::read(store::WindowStore(workspace.files, window));
    if (!rules) return std::move(rules).error();
    policy::ReleaseWindow described = *reading->window();
    return DraftDesk(workspace, std::move(described), std::move(*rules), std::move(*reading));
}

std::vector<std::pair<std::string, std::int64_t>> DraftDesk::clusters() const {
    std::vector<std::pair<std::string, std::int64_t>> out;
    for (const ClusterId& cluster : m_window.expectedClusters)
        out.emplace_back(cluster.text(), 1);
    for (const packet::Core& core : m_reading.cores()) {
        const std::string& cluster = core.key().cluster.text();
        auto known = std::find_if(out.begin(), out.end(), [&](const auto& one) { return one.first == cluster; });
        if (known == out.end()) known = out.insert(out.end(), {cluster, 1});
        known->second = std::max(known->second, core.key().revision + 1);
    }
    return out;
}

DraftChoices DraftDesk::choices(const std::vector<lanes::Lane>& byRank, const std::string& selectedLane) const {
    const policy::ReasonCodes& codes = m_rules.policy.reasonCodes();
    DraftChoices out{.primaryCodes = codes.of(ReasonUse::selection),
                     .secondaryCodes = codes.of(ReasonUse::selection),
                     .rejectionCodes = codes.of(ReasonUse::rejection),
                     .riskAcceptanceCodes = codes.of(ReasonUse::riskAcceptance),
                     .selectedLane = selectedLane,
                     .rejectedLanes = {}};
    const std::vector<std::string>& notFirst = codes.of(ReasonUse::selectionNotFirst);
    out.secondaryCodes.insert(out.secondaryCodes.end(), notFirst.begin(), notFirst.end());
    const auto selected = std::find_if(byRank.begin(), byRank.end(),
                                       [&](const lanes::Lane& lane) { return lane.id.text() == selectedLane; });
    if (selected == byRank.end()) return out;
    out.primaryCodes = codes.of(policy::primaryReasonUse(selected->rank));
    const auto rejected = lanes::rejectedLanes(byRank, selectedLane);
    for (std::size_t i = 0; i < rejected.size(); ++i)
        if (lanes::needsReason(i, *rejected[i], m_rules.policy.rejectedLaneScoreThreshold()))
            out.rejectedLanes.push_back(rejected[i]->id.text());
    return out;
}

Result<BegunRevision> beginFrom(const DraftDesk& desk, const std::string& cluster,
                                const DecisionDraft::Origin& origin) {
    auto id = ClusterId::parse(cluster);
    if (!id) return std::move(id).error();
    const auto core = findPacket(desk.reading(), {*id, origin.revision, origin.coreSha256});
    if (!core) return core.error();
    auto restored = readBackDecision(desk.workspace(), *core);
    if (!restored) return std::move(restored).error();
    auto draft = DecisionDraft::parse(restored->decision, core->fileName());
    if (!draft) return std::move(draft).error();
    draft->window = core->key().window.text();
    draft->startedFrom = origin;
    return BegunRevision{std::move(*draft), std::move(restored->evidence)};
}

} // namespace countersign::usecases
