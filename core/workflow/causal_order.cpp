#include "core/workflow/causal_order.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::workflow {

namespace {

/// Everything below the named positions, themselves included.
std::vector<std::size_t> pastOf(const std::vector<std::size_t>& named,
                                const std::vector<CausalOrder::Node>& nodes) {
    std::vector<bool> below(nodes.size(), false);
    for (const std::size_t position : named) {
        below[position] = true;
        for (const std::size_t earlier : nodes[position].past)
            below[earlier] = true;
    }
    std::vector<std::size_t> past;
    for (std::size_t i = 0; i < below.size(); ++i)
        if (below[i]) past.push_back(i);
    return past;
}

} // namespace

CausalOrder::CausalOrder(const std::vector<const statement::Statement*>& statements) {
    std::map<Sha256, const statement::Statement*> waiting;
    std::map<Sha256, std::vector<const statement::Statement*>> namedBy;
    std::map<Sha256, std::size_t> missing;
    std::set<Sha256> ready;
    for (const statement::Statement* statement : statements)
        waiting.emplace(statement->digest(), statement);
    for (const auto& [digest, statement] : waiting) {
        const std::vector<Sha256> named = statement->predicate().named();
        missing[digest] = named.size();
        for (const Sha256& other : named)
            namedBy[other].push_back(statement);
        if (named.empty()) ready.insert(digest);
    }
    std::map<Sha256, std::size_t> positions;
    while (!ready.empty()) {
        const Sha256 digest = *ready.begin();
        ready.erase(ready.begin());
        const statement::Statement* statement = waiting.at(digest);
        std::vector<std::size_t> named;
        for (const Sha256& other : statement->predicate().named())
            named.push_back(positions.at(other));
        std::vector<std::size_t> past = pastOf(named, m_nodes);
        positions.emplace(digest, m_nodes.size());
        m_nodes.push_back({statement, std::move(past)});
        waiting.erase(digest);
        for (const statement::Statement* next : namedBy[digest])
            if (--missing[next->digest()] == 0) ready.insert(next->digest());
    }
    for (const auto& [digest, statement] : waiting)
        m_leftOut.push_back(statement);
}

} // namespace countersign::workflow
