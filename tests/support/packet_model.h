#pragma once

#include "core/statement/act.h"
#include "core/workflow/approval_state.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace countersign::test {

/// The rules of domain.md sections 4 and 5 once more, in the plainest form and without a byte of JSON: for
/// comparison with core/workflow. One required row per signing role, one go review needed, evidence complete,
/// clocks right.
class PacketModel {
public:
    struct Event {
        statement::Act act = statement::Act::issue;
        std::string person{};
        std::optional<policy::Role> role{};
        /// A review that recommends hold.
        bool holds = false;
        /// What a retraction or release names.
        std::optional<std::size_t> target{};
        /// Whether the person stands in a required row of the role.
        bool required = false;
        /// Everything that counted on the machine where it was made.
        std::set<std::size_t> past{};
    };

    /// The number by which it is known from then on.
    std::size_t add(Event event);
    bool counts(std::size_t event) const { return m_counts[event]; }
    /// Those of `known` that count.
    std::set<std::size_t> counting(const std::set<std::size_t>& known) const;
    /// `known` must be closed: with an event everything that it has seen.
    workflow::ApprovalState stateOf(const std::set<std::size_t>& known) const;
    std::size_t openHolds(const std::set<std::size_t>& known) const;

private:
    bool judge(const Event& event) const;
    bool any(const std::set<std::size_t>& known, statement::Act act) const;
    bool refused(const std::set<std::size_t>& known) const;
    bool targeted(const std::set<std::size_t>& known, statement::Act act, std::size_t target) const;
    bool goReview(const std::set<std::size_t>& known) const;
    bool isHold(std::size_t event) const;
    bool signedBy(const std::set<std::size_t>& known, policy::Role role) const;

    std::vector<Event> m_events;
    std::vector<bool> m_counts;
};

} // namespace countersign::test
