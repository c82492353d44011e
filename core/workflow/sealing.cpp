#include "core/workflow/sealing.h"

#include "core/json/writer.h"
#include "core/workflow/packet_document.h"

#include <algorithm>
#include <set>

namespace countersign::workflow {

namespace {

std::vector<statement::Statement> copies(const std::vector<const statement::Statement*>& statements) {
    std::vector<statement::Statement> out;
    for (const statement::Statement* statement : statements)
        out.push_back(*statement);
    return out;
}

std::vector<Unmet> retractedElsewhere(const Past& everything, const Reduction& sealedPart) {
    std::vector<Unmet> out;
    for (const statement::Statement* approval : sealedPart.roster)
        if (everything.retracted(approval->digest()))
            out.push_back(
                {Need::signature,
                 "an approval that has seen the retraction by " + approval->predicate().signer.text(),
                 {approval->predicate().signer.text()},
                 approval->predicate().capacity.role()});
    return out;
}

} // namespace

std::vector<const statement::Statement*> closure(const Reduction& reduction) {
    std::set<Sha256> wanted;
    for (const statement::Statement* approval : reduction.roster)
        if (approval) wanted.insert(approval->digest());
    std::vector<const statement::Statement*> out;
    const auto& ordered = reduction.known.statements();
    for (auto next = ordered.rbegin(); next != ordered.rend(); ++next) {
        if (!wanted.contains((*next)->digest())) continue;
        for (const Sha256& named : (*next)->predicate().named())
            wanted.insert(named);
        out.push_back(*next);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

Sealing seal(const Rules& rules, std::span<const statement::Statement> statements) {
    const Reduction everything = reduce(rules, statements);
    if (everything.state != ApprovalState::approved) return {{}, everything.unmet};
    // Among the embedded statements alone another approval may come first; then its closure is taken, until
    // the embedded statements choose the approvals they were chosen by.
    // They are judged by the pinned rules: what a workstation knows of revocations changes no byte.
    const Rules pinned{rules.core, rules.policy, rules.directory};
    std::vector<statement::Statement> embedded = copies(closure(everything));
    while (true) {
        const Reduction reduction = reduce(pinned, embedded);
        if (reduction.state != ApprovalState::approved) return {{}, reduction.unmet};
        std::vector<statement::Statement> smaller = copies(closure(reduction));
        if (smaller.size() == embedded.size()) {
            if (auto contrary = retractedElsewhere(everything.known, reduction); !contrary.empty())
                return {{}, std::move(contrary)};
            return {json::writeCanonical(packetDocument(pinned, reduction, ApprovalState::approved)), {}};
        }
        embedded = std::move(smaller);
    }
}

} // namespace countersign::workflow
