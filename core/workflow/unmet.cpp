#include "core/workflow/unmet.h"

#include <algorithm>
#include <array>
#include <set>

namespace countersign::workflow {

namespace {

/// Persons who hold the capacity for this packet when it was issued.
std::vector<std::string> holders(const Rules& rules, const policy::Capacity& capacity) {
    std::vector<std::string> out;
    const packet::CoreContent& content = rules.core.content();
    for (const policy::Signer& signer : rules.directory.signers()) {
        const policy::Grant* grant = signer.grantOf(capacity);
        if (grant && grant->scope.covers(content.key.window, content.key.cluster, content.policy.tier,
                                         content.issuedAt))
            out.push_back(signer.id.text());
    }
    return out;
}

void settle(std::vector<std::string>& persons, const std::string* without = nullptr) {
    if (without) std::erase(persons, *without);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
}

std::vector<std::string> reviewers(const Rules& rules) {
    std::vector<std::string> out = holders(rules, policy::Duty::reviewer);
    const auto governance = holders(rules, policy::Role::riskGovernanceReviewer);
    out.insert(out.end(), governance.begin(), governance.end());
    settle(out, &rules.core.content().issuedBy.text());
    return out;
}

Unmet reviewsNeeded(const Rules& rules, std::size_t given, int needed) {
    return {Need::review, std::to_string(given) + " of " + std::to_string(needed) + " go reviews",
            reviewers(rules), std::nullopt};
}

std::size_t goReviewers(const Past& known) {
    std::set<std::string> persons;
    for (const statement::Statement* statement : known.statements()) {
        const auto* body = std::get_if<statement::ReviewBody>(&statement->predicate().body);
        if (body && body->recommendation == statement::Recommendation::go)
            persons.insert(statement->predicate().signer.text());
    }
    return persons.size();
}

Unmet releaseNeeded(const Rules& rules, const statement::Statement& hold) {
    std::vector<std::string> who = holders(rules, policy::Role::releaseAuthority);
    settle(who, &rules.core.content().issuedBy.text());
    who.push_back(hold.predicate().signer.text());
    settle(who);
    return {Need::releaseOfHold,
            std::string(statement::actName(hold.predicate().act)) + " by " + hold.predicate().signer.text() +
                " at " + hold.predicate().at.text(),
            std::move(who), std::nullopt};
}

Unmet signatureNeeded(const Rules& rules, const packet::RequiredSigner& row) {
    std::vector<std::string> who = row.eligible;
    settle(who, row.role == policy::Role::releaseAuthority ? &rules.core.content().issuedBy.text() : nullptr);
    return {Need::signature, std::string(policy::roleName(row.role)), std::move(who), row.role};
}

/// The rows themselves must be enough for the tier, whoever signs them.
std::vector<Unmet> coverage(const Rules& rules) {
    std::vector<Unmet> out;
    const policy::PolicyTier* tier = rules.tier();
    const std::vector<std::string> author{rules.core.content().issuedBy.text()};
    if (!tier)
        return {{Need::coverage, "tier " + rules.core.content().policy.tier + " is not in the pinned policy",
                 author, std::nullopt}};
    const auto& rows = rules.core.content().requiredSigners;
    for (const policy::Role role : policy::signingRoles) {
        const auto count = std::count_if(rows.begin(), rows.end(),
                                         [&](const packet::RequiredSigner& row) { return row.role == role; });
        if (count < tier->minimum(role))
            out.push_back({Need::coverage,
                           "required_signers has " + std::to_string(count) + " of " +
                               std::to_string(tier->minimum(role)) + " rows for " +
                               std::string(policy::roleName(role)),
                           author, role});
    }
    return out;
}

} // namespace

std::string_view needName(Need need) {
    constexpr std::array<std::string_view, 8> names{"issue",     "complete_evidence", "submit",          "review",
                                                    "signature", "coverage",          "release_of_hold", "fresh_revision"};
    return names[static_cast<std::size_t>(need)];
}

std::vector<Unmet> unmetConditions(const Rules& rules, const Past& known,
                                   const std::vector<const statement::Statement*>& roster) {
    std::vector<Unmet> out;
    const std::vector<std::string> author{rules.core.content().issuedBy.text()};
    if (!known.issued()) out.push_back({Need::issue, "no valid issue statement", author, std::nullopt});
    if (const statement::Statement* refusal = known.refusal())
        out.push_back({Need::freshRevision,
                       std::string(statement::actName(refusal->predicate().act)) + " by " +
                           refusal->predicate().signer.text(),
                       author, std::nullopt});
    for (const std::string& item : rules.core.content().evidence.missingItems())
        out.push_back({Need::completeEvidence, item + " is missing; a new revision completes it", author,
                       std::nullopt});
    for (Unmet& condition : coverage(rules))
        out.push_back(std::move(condition));
    if (!known.submitted()) out.push_back({Need::submit, "not submitted", author, std::nullopt});
    for (const statement::Statement* hold : known.openHolds())
        out.push_back(releaseNeeded(rules, *hold));
    const int reviewsWanted = rules.tier() ? rules.tier()->minimumGoReviews : 1;
    if (const std::size_t given = goReviewers(known); static_cast<int>(given) < reviewsWanted)
        out.push_back(reviewsNeeded(rules, given, reviewsWanted));
    for (std::size_t i = 0; i < roster.size(); ++i)
        if (!roster[i]) out.push_back(signatureNeeded(rules, rules.core.content().requiredSigners[i]));
    return out;
}

} // namespace countersign::workflow
