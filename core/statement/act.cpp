#include "core/statement/act.h"

namespace countersign::statement {

namespace {

constexpr std::array<std::string_view, allActs.size()> names{
    "issue", "submit", "review", "approve", "retract", "decline", "withdraw", "hold", "release", "comment"};

struct Meaning {
    Act act;
    std::string_view capacity;
    std::string_view sentence;
};

// "release" needs more than this table: the placer of the hold, or a release authority who did not issue the
// packet.
constexpr std::array meanings{
    Meaning{Act::issue, "author", "I issue this draft decision for review."},
    Meaning{Act::submit, "author", "I submit this decision with complete evidence for signature."},
    Meaning{Act::withdraw, "author", "I withdraw this decision; it shall not be approved."},
    Meaning{Act::review, "reviewer",
            "I have carried out the human review protocol on the material listed and record my findings."},
    Meaning{Act::review, "risk_governance_reviewer",
            "I have carried out the human review protocol on the material listed and record my findings."},
    Meaning{Act::approve, "strategy_owner",
            "I approve the selected mitigation lane as strategy owner, having seen everything in this view."},
    Meaning{
        Act::approve, "release_authority",
        "I approve the selected mitigation lane for release as release authority, having seen everything in "
        "this view."},
    Meaning{Act::approve, "risk_governance_reviewer",
            "I approve the risk of the selected mitigation lane as risk governance reviewer, having seen "
            "everything "
            "in this view."},
    Meaning{Act::retract, "strategy_owner", "I take back my approval as strategy owner."},
    Meaning{Act::retract, "release_authority", "I take back my approval as release authority."},
    Meaning{Act::retract, "risk_governance_reviewer", "I take back my approval as risk governance reviewer."},
    Meaning{Act::decline, "strategy_owner", "I decline this decision as strategy owner."},
    Meaning{Act::decline, "release_authority", "I decline this decision as release authority."},
    Meaning{Act::decline, "risk_governance_reviewer", "I decline this decision as risk governance reviewer."},
    Meaning{Act::hold, "reviewer", "I put this decision on hold as reviewer."},
    Meaning{Act::hold, "strategy_owner", "I put this decision on hold as strategy owner."},
    Meaning{Act::hold, "release_authority", "I put this decision on hold as release authority."},
    Meaning{Act::hold, "risk_governance_reviewer",
            "I put this decision on hold as risk governance reviewer."},
    Meaning{Act::release, "reviewer", "I release my hold on this decision as reviewer."},
    Meaning{Act::release, "strategy_owner", "I release my hold on this decision as strategy owner."},
    Meaning{Act::release, "release_authority", "I release the hold on this decision as release authority."},
    Meaning{Act::release, "risk_governance_reviewer",
            "I release my hold on this decision as risk governance reviewer."},
    Meaning{Act::comment, "strategy_owner",
            "I comment on this decision as strategy owner, neither approving nor stopping it."},
    Meaning{Act::comment, "release_authority",
            "I comment on this decision as release authority, neither approving nor stopping it."},
    Meaning{Act::comment, "risk_governance_reviewer",
            "I comment on this decision as risk governance reviewer, neither approving nor stopping it."},
    Meaning{Act::comment, "observer_optional",
            "I comment on this decision as observer, neither approving nor stopping it."},
    Meaning{Act::comment, "author",
            "I comment on this decision as author, neither approving nor stopping it."},
    Meaning{Act::comment, "reviewer",
            "I comment on this decision as reviewer, neither approving nor stopping it."},
    Meaning{Act::comment, "outcome_reviewer",
            "I comment on this decision as outcome reviewer, neither approving nor stopping it."},
    Meaning{Act::comment, "operator",
            "I comment on this decision as operator, neither approving nor stopping it."},
    Meaning{Act::comment, "policy_owner",
            "I comment on this decision as policy owner, neither approving nor stopping it."},
    Meaning{Act::comment, "release_ops",
            "I comment on this decision as release ops, neither approving nor stopping it."},
    Meaning{Act::comment, "incident_commander",
            "I comment on this decision as incident commander, neither approving nor stopping it."},
    Meaning{Act::comment, "platform_engineering",
            "I comment on this decision as platform engineering, neither approving nor stopping it."},
};

} // namespace

std::string_view actName(Act act) {
    return names[static_cast<std::size_t>(act)];
}

std::optional<Act> parseAct(std::string_view word) {
    for (const Act act : allActs)
        if (actName(act) == word) return act;
    return std::nullopt;
}

std::optional<std::string_view> meaningOf(Act act, const policy::Capacity& capacity) {
    for (const Meaning& row : meanings)
        if (row.act == act && row.capacity == capacity.text()) return row.sentence;
    return std::nullopt;
}

} // namespace countersign::statement
