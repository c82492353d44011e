#pragma once

#include "core/statement/statement.h"

#include <map>
#include <set>
#include <vector>

namespace countersign::workflow {

/// What a set of counting statements amounts to, closed under "names": the causal past of one statement, or
/// everything that is known.
class Past {
public:
    void add(const statement::Statement& statement);

    bool issued() const { return m_issued; }
    bool submitted() const { return m_submitted; }
    /// The first decline or withdrawal, or nullptr.
    const statement::Statement* refusal() const { return m_refusal; }
    /// Holds and hold recommendations that nobody released.
    std::vector<const statement::Statement*> openHolds() const;
    /// Comments that ask something and have no answer: shown, never in the way.
    std::vector<const statement::Statement*> openQuestions() const;
    /// Whether an approval was taken back.
    bool retracted(const Sha256& approval) const { return m_retracted.contains(approval); }
    /// The statement of that payload digest in this set, or nullptr.
    const statement::Statement* find(const Sha256& digest) const;
    /// In causal order.
    const std::vector<const statement::Statement*>& statements() const { return m_statements; }

private:
    std::vector<const statement::Statement*> m_statements;
    std::map<Sha256, const statement::Statement*> m_byDigest;
    std::map<Sha256, const statement::Statement*> m_retracted;
    std::map<Sha256, const statement::Statement*> m_released;
    std::vector<const statement::Statement*> m_holds;
    std::vector<const statement::Statement*> m_questions;
    std::set<Sha256> m_answered;
    const statement::Statement* m_refusal = nullptr;
    bool m_issued = false;
    bool m_submitted = false;
};

/// Whether a statement stops the packet until it is released: a hold, or a review that recommends one.
bool isHold(const statement::Statement& statement);

} // namespace countersign::workflow
