#include "core/validation/checks.h"

#include <algorithm>

namespace countersign::validation {

namespace {

/// "ann as release_authority (why)"
std::string fallen(const statement::Statement& approval, const workflow::Reduction& now) {
    const statement::Predicate& said = approval.predicate();
    const auto why = std::find_if(now.irregularities.begin(), now.irregularities.end(),
                                  [&](const auto& odd) { return odd.statement == approval.digest(); });
    return said.signer.text() + " as " + std::string(said.capacity.text()) +
           (why != now.irregularities.end() ? " (" + why->detail + ")" : "");
}

} // namespace

void checkRevocations(const Examination& examination, Findings& findings) {
    if (const auto& fault = examination.dossier().rules.newestFault)
        findings.push_back({Constraint::REVOCATIONS_UNKNOWN, "/policy/directory_sha256", fault->describe()});
    if (!examination.sealed() || examination.everything() == examination.own()) return;
    const workflow::Reduction& now = *examination.everything();
    std::string lost;
    for (const statement::Statement* approval : examination.own()->roster)
        if (approval && !now.known.find(approval->digest()))
            lost += (lost.empty() ? "" : "; ") + fallen(*approval, now);
    if (!lost.empty()) findings.push_back({Constraint::QUORUM_LOST, "/signer_roster", std::move(lost)});
}

} // namespace countersign::validation
