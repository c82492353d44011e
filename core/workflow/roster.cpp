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

/// Maximum matching of rows and approvals (augmenting paths), rows in order and earlier approvals first.
class Matching {
public:
    Matching(const std::vector<packet::RequiredSigner>& rows, const Approvals& approvals)
        : m_rows(rows), m_approvals(approvals), m_rowOf(approvals.size()) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::vector<bool> tried(approvals.size(), false);
            place(row, tried);
        }
    }

    std::vector<const statement::Statement*> filled() const {
        std::vector<const statement::Statement*> out(m_rows.size(), nullptr);
        for (std::size_t i = 0; i < m_rowOf.size(); ++i)
            if (m_rowOf[i]) out[*m_rowOf[i]] = m_approvals[i];
        return out;
    }

private:
    bool fits(std::size_t row, const statement::Statement& approval) const {
        return m_rows[row].role == roleOf(approval) && m_rows[row].names(personOf(approval));
    }

    bool place(std::size_t row, std::vector<bool>& tried) {
        for (std::size_t i = 0; i < m_approvals.size(); ++i) {
            if (tried[i] || !fits(row, *m_approvals[i])) continue;
            tried[i] = true;
            if (m_rowOf[i] && !place(*m_rowOf[i], tried)) continue;
            m_rowOf[i] = row;
            return true;
        }
        return false;
    }

    const std::vector<packet::RequiredSigner>& m_rows;
    const Approvals& m_approvals;
    std::vector<std::optional<std::size_t>> m_rowOf;
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
