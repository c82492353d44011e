#include "tests/support/packet_model.h"

#include <algorithm>

namespace countersign::test {

using Known = std::set<std::size_t>;
using policy::Role;
using statement::Act;
using workflow::ApprovalState;

std::size_t PacketModel::add(Event event) {
    const bool counts = judge(event);
    m_events.push_back(std::move(event));
    m_counts.push_back(counts);
    return m_events.size() - 1;
}

Known PacketModel::counting(const Known& known) const {
    Known out;
    for (const std::size_t event : known)
        if (m_counts[event]) out.insert(event);
    return out;
}

bool PacketModel::any(const Known& known, Act act) const {
    return std::any_of(known.begin(), known.end(), [&](std::size_t i) { return m_events[i].act == act; });
}

bool PacketModel::refused(const Known& known) const {
    return any(known, Act::decline) || any(known, Act::withdraw);
}

bool PacketModel::targeted(const Known& known, Act act, std::size_t target) const {
    return std::any_of(known.begin(), known.end(),
                       [&](std::size_t i) { return m_events[i].act == act && m_events[i].target == target; });
}

bool PacketModel::isHold(std::size_t event) const {
    return m_events[event].act == Act::hold || m_events[event].holds;
}

std::size_t PacketModel::openHolds(const Known& known) const {
    return static_cast<std::size_t>(std::count_if(known.begin(), known.end(), [&](std::size_t i) {
        return isHold(i) && !targeted(known, Act::release, i);
    }));
}

bool PacketModel::goReview(const Known& known) const {
    return std::any_of(known.begin(), known.end(),
                       [&](std::size_t i) { return m_events[i].act == Act::review && !m_events[i].holds; });
}

bool PacketModel::judge(const Event& event) const {
    const Known& past = event.past;
    const bool open = any(past, Act::issue) && !refused(past);
    const bool pending = open && any(past, Act::submit);
    switch (event.act) {
    case Act::issue:
        return past.empty();
    case Act::submit:
        return open && !pending;
    case Act::review:
        return open && event.person != "author-1";
    case Act::approve:
        return pending && event.required && openHolds(past) == 0 && goReview(past);
    case Act::decline:
        return pending && event.required;
    case Act::withdraw:
    case Act::hold:
        return open;
    case Act::comment:
        return any(past, Act::issue);
    case Act::retract:
        return past.contains(*event.target) && m_events[*event.target].act == Act::approve &&
               m_events[*event.target].person == event.person && !targeted(past, Act::retract, *event.target);
    case Act::release:
        return past.contains(*event.target) && isHold(*event.target) &&
               (m_events[*event.target].person == event.person ||
                (event.role == Role::releaseAuthority && event.person != "author-1"));
    }
    return false;
}

/// Somebody's approval in the role stands, and the same person has none standing in another.
bool PacketModel::signedBy(const Known& known, Role role) const {
    const auto stands = [&](std::size_t i) {
        return m_events[i].act == Act::approve && !targeted(known, Act::retract, i);
    };
    return std::any_of(known.begin(), known.end(), [&](std::size_t i) {
        return stands(i) && m_events[i].role == role &&
               std::none_of(known.begin(), known.end(), [&](std::size_t other) {
                   return stands(other) && m_events[other].person == m_events[i].person &&
                          m_events[other].role != role;
               });
    });
}

ApprovalState PacketModel::stateOf(const Known& known) const {
    if (refused(known)) return ApprovalState::rejected;
    if (!any(known, Act::submit)) return ApprovalState::draft;
    const bool allSigned = signedBy(known, Role::strategyOwner) && signedBy(known, Role::releaseAuthority) &&
                           signedBy(known, Role::riskGovernanceReviewer);
    return allSigned && openHolds(known) == 0 && goReview(known) ? ApprovalState::approved
                                                                 : ApprovalState::pendingSignatures;
}

} // namespace countersign::test
