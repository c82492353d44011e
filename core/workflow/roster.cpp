#include "core/workflow/roster.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace countersign::workflow {

namespace {

using Approvals = std::vector<const statement::Statement*>;

std::string personOf(const statement::Statement& statement) {
    return statement.predicate().signer.text();
}
policy::Role roleOf(const statement::Statement& statement) {
    return *statement.predicate().capacity.role();
}

/// Standing approvals, the first of each person and role; the others are reported.
Approvals standingApprovals(const Past& known, std::vector<Irregularity>& irregularities) {
    Approvals standing;
    std::set<std::pair<std::string, policy::Role>> seen;
    for (const statement::Statement* statement : known.statements()) {
        if (statement->predicate().act != statement::Act::approve || known.retracted(statement->digest()))
            continue;
        if (seen.emplace(personOf(*statement), roleOf(*statement)).second)
            standing.push_back(statement);
        else
            irregularities.push_back(irregular(*statement, IrregularityKind::repeatedApproval,
                                               personOf(*statement) + " approved before in this role"));
    }
    return standing;
}

/// Takes out every approval of a person who approved in two conflicting roles.
void dropConflicting(Approvals& approvals, const policy::SignerPolicy& policy,
                     std::vector<Irregularity>& irregularities) {
    const Approvals all = approvals;
    std::erase_if(approvals, [&](const statement::Statement* one) {
        const auto clash = std::find_if(all.begin(), all.end(), [&](const statement::Statement* other) {
            return personOf(*other) == personOf(*one) && policy.conflict(roleOf(*one), roleOf(*other));
        });
        if (clash == all.end()) return false;
        irregularities.push_back(irregular(*one, IrregularityKind::roleConflict,
                                           personOf(*one) + " approved as " +
                                               std::string(policy::roleName(roleOf(*one))) + " and as " +
                                               std::string(policy::roleName(roleOf(**clash)))));
        return true;
    });
}

/// Maximum matching of approvals and rows (augmenting paths). Approvals are placed in order and a placed one
/// never loses its place altogether, so the earliest set that fits is chosen.
class Matching {
public:
    Matching(const std::vector<packet::RequiredSigner>& rows, const Approvals& approvals)
        : m_rows(rows), m_filled(rows.size(), nullptr) {
        for (const statement::Statement* approval : approvals) {
            std::vector<bool> tried(rows.size(), false);
            place(approval, tried);
        }
    }

    const Approvals& filled() const { return m_filled; }

private:
    bool fits(const statement::Statement& approval, std::size_t row) const {
        return m_rows[row].role == roleOf(approval) && m_rows[row].names(personOf(approval));
    }

    bool place(const statement::Statement* approval, std::vector<bool>& tried) {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (tried[row] || !fits(*approval, row)) continue;
            tried[row] = true;
            if (m_filled[row] && !place(m_filled[row], tried)) continue;
            m_filled[row] = approval;
            return true;
        }
        return false;
    }

    const std::vector<packet::RequiredSigner>& m_rows;
    /// The approval of each row.
    Approvals m_filled;
};

} // namespace

Roster fillRoster(const Rules& rules, const Past& known) {
    Roster roster;
    Approvals approvals = standingApprovals(known, roster.irregularities);
    dropConflicting(approvals, rules.policy, roster.irregularities);
    roster.rows = Matching(rules.core.content().requiredSigners, approvals).filled();
    return roster;
}

} // namespace countersign::workflow
