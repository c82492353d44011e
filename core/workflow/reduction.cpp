#include "core/workflow/reduction.h"

#include "core/workflow/act_rules.h"
#include "core/workflow/causal_order.h"
#include "core/workflow/revoked_keys.h"
#include "core/workflow/roster.h"
#include "core/workflow/unmet.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace countersign::workflow {

namespace {

using enum IrregularityKind;
using Admitted = std::map<Sha256, const statement::Statement*>;

/// Admitted statements, one per payload: of several envelopes around one payload the smallest file digest.
Admitted admit(const Rules& rules, std::span<const statement::Statement> statements,
               std::vector<Irregularity>& irregularities) {
    Admitted admitted;
    for (const statement::Statement& statement : statements) {
        if (auto refusal = refuseAdmission(statement, rules)) {
            irregularities.push_back(std::move(*refusal));
            continue;
        }
        const auto [place, added] = admitted.emplace(statement.digest(), &statement);
        if (!added && statement.fileDigest() < place->second->fileDigest()) place->second = &statement;
    }
    return admitted;
}

Irregularity restsOn(const statement::Statement& statement, const statement::Statement& other) {
    return irregular(statement, namedDoesNotCount, "it rests on " + other.fileName());
}

void reportLeftOut(const CausalOrder& order, const Admitted& admitted,
                   std::vector<Irregularity>& irregularities) {
    const auto& leftOut = order.leftOut();
    for (const statement::Statement* statement : leftOut) {
        for (const Sha256& digest : statement->predicate().named()) {
            const auto named = admitted.find(digest);
            if (named == admitted.end())
                irregularities.push_back(irregular(*statement, namedMissing,
                                                   "it names statement " + digest.shortHex() +
                                                       ", which is not here or does not count"));
            else if (std::find(leftOut.begin(), leftOut.end(), named->second) != leftOut.end())
                irregularities.push_back(restsOn(*statement, *named->second));
        }
    }
}

/// A statement that is older than one it has seen: the clock of one of the two signers is wrong.
void reportSkew(const statement::Statement& statement, const Past& past, const Rules& rules,
                std::vector<Irregularity>& irregularities) {
    std::int64_t behind = 0;
    for (const statement::Statement* earlier : past.statements())
        behind =
            std::max(behind, earlier->predicate().at.unixSeconds() - statement.predicate().at.unixSeconds());
    if (behind == 0) return;
    const bool tolerated = behind <= rules.policy.clockSkewSeconds();
    irregularities.push_back(irregular(statement, tolerated ? timeSkewWithinTolerance : timeSkew,
                                       std::to_string(behind) + " s older than a statement it has seen"));
}

Past countedStatements(const Rules& rules, const CausalOrder& order,
                       std::vector<Irregularity>& irregularities) {
    Past known;
    std::vector<bool> counts(order.nodes().size(), false);
    for (std::size_t i = 0; i < order.nodes().size(); ++i) {
        const CausalOrder::Node& node = order.nodes()[i];
        const auto failed = std::find_if(node.past.begin(), node.past.end(),
                                         [&](std::size_t earlier) { return !counts[earlier]; });
        if (failed != node.past.end()) {
            irregularities.push_back(restsOn(*node.statement, *order.nodes()[*failed].statement));
            continue;
        }
        if (auto refusal = refuseRevoked(order, i, rules)) {
            irregularities.push_back(std::move(*refusal));
            continue;
        }
        Past past;
        for (const std::size_t earlier : node.past)
            past.add(*order.nodes()[earlier].statement);
        if (auto refusal = refuseAct(*node.statement, past, rules)) {
            irregularities.push_back(std::move(*refusal));
            continue;
        }
        reportSkew(*node.statement, past, rules, irregularities);
        counts[i] = true;
        known.add(*node.statement);
    }
    return known;
}

/// An order that the order of the input does not show in.
void settle(std::vector<Irregularity>& irregularities) {
    std::sort(irregularities.begin(), irregularities.end(), [](const auto& one, const auto& other) {
        return std::tie(one.statement, one.fileName, one.kind, one.detail) <
               std::tie(other.statement, other.fileName, other.kind, other.detail);
    });
}

ApprovalState stateOf(const Past& known, const std::vector<Unmet>& unmet) {
    if (known.refusal()) return ApprovalState::rejected;
    if (!known.submitted()) return ApprovalState::draft;
    return unmet.empty() ? ApprovalState::approved : ApprovalState::pendingSignatures;
}

} // namespace

std::vector<Sha256> Reduction::heads() const {
    std::set<Sha256> open;
    for (const statement::Statement* statement : known.statements()) {
        for (const Sha256& named : statement->predicate().named())
            open.erase(named);
        open.insert(statement->digest());
    }
    return {open.begin(), open.end()};
}

Reduction reduce(const Rules& rules, std::span<const statement::Statement> statements) {
    Reduction out;
    const Admitted admitted = admit(rules, statements, out.irregularities);
    std::vector<const statement::Statement*> list;
    for (const auto& [digest, statement] : admitted)
        list.push_back(statement);
    const CausalOrder order(list);
    reportLeftOut(order, admitted, out.irregularities);
    out.known = countedStatements(rules, order, out.irregularities);
    Roster roster = fillRoster(rules, out.known);
    out.roster = std::move(roster.rows);
    for (Irregularity& odd : roster.irregularities)
        out.irregularities.push_back(std::move(odd));
    settle(out.irregularities);
    out.unmet = unmetConditions(rules, out.known, out.roster);
    out.state = stateOf(out.known, out.unmet);
    return out;
}

} // namespace countersign::workflow
