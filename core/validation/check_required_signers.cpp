#include "core/validation/checks.h"
#include "core/validation/workflow_constraints.h"

namespace countersign::validation {

namespace {

using Rows = std::vector<packet::RequiredSigner>;

std::string placeOf(std::size_t row) {
    return "/required_signers/" + std::to_string(row);
}

Finding notEntitled(std::string place, std::string detail) {
    return {Constraint::REQUIRED_SIGNER_NOT_ENTITLED, std::move(place), std::move(detail)};
}

void checkScope(const packet::CoreContent& content, std::size_t i, Findings& findings) {
    const policy::RequiredScope wanted{
        {content.key.window.text()}, {content.key.cluster.text()}, {content.policy.tier}};
    if (content.requiredSigners[i].scope == wanted) return;
    findings.push_back(notEntitled(placeOf(i) + "/authority_scope",
                                   "it must be this packet's window, cluster and tier, nothing else"));
}

/// Everybody named holds the role for this packet when it is issued.
void checkHolders(const packet::CoreContent& content, const policy::Directory& directory, std::size_t i,
                  Findings& findings) {
    const packet::RequiredSigner& row = content.requiredSigners[i];
    for (const std::string& person : row.eligible) {
        const policy::Grant* grant = directory.grantOf(person, row.role);
        if (grant && grant->scope.covers(row.scope, content.issuedAt)) continue;
        findings.push_back(notEntitled(
            placeOf(i) + "/eligible", person + (grant ? "'s scope as " : " does not hold ") +
                                          std::string(policy::roleName(row.role)) +
                                          (grant ? " does not cover it at " + content.issuedAt.text() : "")));
    }
}

void checkConflicts(const Rows& rows, const policy::SignerPolicy& policy, std::size_t i, Findings& findings) {
    for (std::size_t other = 0; other < i; ++other) {
        if (!policy.conflict(rows[other].role, rows[i].role)) continue;
        for (const std::string& person : rows[i].eligible)
            if (rows[other].names(person))
                findings.push_back({constraintOf(workflow::IrregularityKind::roleConflict), placeOf(i),
                                    person + " may sign as " + std::string(policy::roleName(rows[i].role)) +
                                        " and as " + std::string(policy::roleName(rows[other].role))});
    }
}

} // namespace

void checkRequiredSigners(const Examination& examination, Findings& findings) {
    const packet::CoreContent& content = examination.content();
    const PinnedRules& rules = examination.dossier().rules;
    for (std::size_t i = 0; i < content.requiredSigners.size(); ++i) {
        checkScope(content, i, findings);
        if (rules.directory) checkHolders(content, *rules.directory, i, findings);
        if (rules.policy) checkConflicts(content.requiredSigners, *rules.policy, i, findings);
    }
}

} // namespace countersign::validation
