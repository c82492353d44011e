#include "core/workflow/act_rules.h"

#include "core/json/pointer.h"
#include "core/workflow/approval_state.h"

#include <set>

namespace countersign::workflow {

namespace {

using enum IrregularityKind;
using statement::Act;
using Refusal = std::optional<Irregularity>;

std::string wordOf(const Past& past) {
    if (!past.issued()) return "not issued";
    if (past.refusal()) return std::string(stateName(ApprovalState::rejected));
    return std::string(stateName(past.submitted() ? ApprovalState::pendingSignatures : ApprovalState::draft));
}

Refusal refuseTransition(const statement::Statement& statement, const Past& past, bool allowed) {
    if (allowed) return std::nullopt;
    return irregular(statement, transitionNotAllowed,
                     std::string(statement::actName(statement.predicate().act)) + " of a packet that was " +
                         wordOf(past));
}

const packet::RequiredSigner* rowFor(const statement::Predicate& said, const Rules& rules) {
    for (const packet::RequiredSigner& row : rules.core.content().requiredSigners)
        if (said.capacity.role() == row.role && row.names(said.signer.text())) return &row;
    return nullptr;
}

Refusal refuseNonSigner(const statement::Statement& statement, const Rules& rules) {
    const statement::Predicate& said = statement.predicate();
    if (!rowFor(said, rules))
        return irregular(statement, notEligible,
                         said.signer.text() + " is in no required signer row for " +
                             std::string(said.capacity.text()));
    if (said.capacity.role() == policy::Role::releaseAuthority &&
        said.signer == rules.core.content().issuedBy)
        return irregular(statement, issuerActsTwice,
                         said.signer.text() + " issued the packet and cannot be its release_authority");
    return std::nullopt;
}

Refusal refuseReviews(const statement::Statement& statement, const statement::ApproveBody& body,
                      const Past& past, const Rules& rules) {
    std::set<std::string> reviewers;
    std::vector<const json::Value*> payloads;
    for (const Sha256& digest : body.reliesOn) {
        const statement::Statement* review = past.find(digest);
        const auto* found = review ? std::get_if<statement::ReviewBody>(&review->predicate().body) : nullptr;
        if (!found || found->recommendation != statement::Recommendation::go)
            return irregular(statement, reviewsInsufficient,
                             digest.shortHex() + " is no review that recommends go");
        reviewers.insert(review->predicate().signer.text());
        payloads.push_back(&review->payload());
    }
    const policy::PolicyTier* tier = rules.tier();
    const int needed = tier ? tier->minimumGoReviews : 1;
    if (static_cast<int>(reviewers.size()) < needed)
        return irregular(statement, reviewsInsufficient,
                         "it relies on " + std::to_string(reviewers.size()) + " of " +
                             std::to_string(needed) + " go reviews");
    if (statement::viewDigest(rules.core, statement.predicate(), payloads) != body.view)
        return irregular(statement, viewDiffers, "view_sha256 is not that of what is signed");
    return std::nullopt;
}

Refusal refuseApprove(const statement::Statement& statement, const Past& past, const Rules& rules) {
    if (auto refusal = refuseTransition(statement, past, past.submitted() && !past.refusal())) return refusal;
    if (auto refusal = refuseNonSigner(statement, rules)) return refusal;
    if (const auto holds = past.openHolds(); !holds.empty())
        return irregular(statement, approvedOnHold, "open: " + holds.front()->fileName());
    return refuseReviews(statement, std::get<statement::ApproveBody>(statement.predicate().body), past,
                         rules);
}

Refusal refuseRetract(const statement::Statement& statement, const Past& past) {
    const Sha256& digest = std::get<statement::RetractBody>(statement.predicate().body).retracts;
    const statement::Statement* approval = past.find(digest);
    const bool own = approval && approval->predicate().act == Act::approve &&
                     approval->predicate().signer == statement.predicate().signer;
    if (own && !past.retracted(digest)) return std::nullopt;
    return irregular(statement, nothingToTakeBack,
                     digest.shortHex() + " is no standing approval of the signer");
}

Refusal refuseRelease(const statement::Statement& statement, const Past& past, const Rules& rules) {
    const statement::Predicate& said = statement.predicate();
    const Sha256& digest = std::get<statement::ReleaseBody>(said.body).releases;
    const statement::Statement* hold = past.find(digest);
    if (!hold || !isHold(*hold))
        return irregular(statement, releaseNotEntitled, digest.shortHex() + " is no hold");
    const bool placer = hold->predicate().signer == said.signer;
    const bool authority = said.capacity.role() == policy::Role::releaseAuthority &&
                           said.signer != rules.core.content().issuedBy;
    if (placer || authority) return std::nullopt;
    return irregular(statement, releaseNotEntitled,
                     "only " + hold->predicate().signer.text() +
                         " or a release_authority who did not issue the packet can release it");
}

/// A comment stands in every state, but there has to be something to comment on.
Refusal refuseComment(const statement::Statement& statement, const Past& past, const Rules& rules) {
    const std::string& place = std::get<statement::CommentBody>(statement.predicate().body).pointer;
    if (!past.issued())
        return irregular(statement, commentUnfounded, "comment of a packet that was not issued");
    if (json::resolve(rules.core.value(), place)) return std::nullopt;
    return irregular(statement, commentUnfounded, "the core has nothing at " + place);
}

Refusal refuseIssue(const statement::Statement& statement, const Past& past, const Rules& rules) {
    const statement::Predicate& said = statement.predicate();
    if (auto refusal = refuseTransition(statement, past, past.statements().empty())) return refusal;
    const packet::CoreContent& content = rules.core.content();
    if (said.signer != content.issuedBy || said.at != content.issuedAt)
        return irregular(statement, otherPacket, "issued_by and issued_at_utc of the core differ");
    return std::nullopt;
}

Refusal refuseReason(const statement::Statement& statement, const Rules& rules, policy::ReasonUse use) {
    const auto& body = std::get<statement::RefusalBody>(statement.predicate().body);
    if (rules.policy.allowsReason(use, body.reasonCode)) return std::nullopt;
    return irregular(statement, reasonCodeUnknown,
                     body.reasonCode + " is not listed under " + std::string(policy::reasonUseName(use)));
}

/// An issue or submit that the statement rests on must not be younger than the statement, beyond the skew.
Refusal refuseTime(const statement::Statement& statement, const Past& past, const Rules& rules) {
    const Timestamp at = statement.predicate().at;
    for (const statement::Statement* earlier : past.statements()) {
        const Act act = earlier->predicate().act;
        if (act != Act::issue && act != Act::submit) continue;
        if (at.plusSeconds(rules.policy.clockSkewSeconds()) < earlier->predicate().at)
            return irregular(statement, timeBeforeBasis,
                             at.text() + " is before the " + std::string(statement::actName(act)) + " at " +
                                 earlier->predicate().at.text());
    }
    return std::nullopt;
}

} // namespace

std::optional<Irregularity> refuseAct(const statement::Statement& statement, const Past& past,
                                      const Rules& rules) {
    if (auto refusal = refuseTime(statement, past, rules)) return refusal;
    const bool open = past.issued() && !past.refusal();
    switch (statement.predicate().act) {
    case Act::issue:
        return refuseIssue(statement, past, rules);
    case Act::submit:
        if (const auto missing = rules.core.content().evidence.missingItems(); !missing.empty())
            return irregular(statement, evidenceIncomplete, missing.front() + " is missing");
        return refuseTransition(statement, past, open && !past.submitted());
    case Act::review:
        if (statement.predicate().signer == rules.core.content().issuedBy)
            return irregular(statement, issuerActsTwice,
                             statement.predicate().signer.text() + " issued the packet and cannot review it");
        return refuseTransition(statement, past, open);
    case Act::approve:
        return refuseApprove(statement, past, rules);
    case Act::retract:
        return refuseRetract(statement, past);
    case Act::decline:
        if (auto refusal = refuseTransition(statement, past, open && past.submitted())) return refusal;
        if (auto refusal = refuseNonSigner(statement, rules)) return refusal;
        return refuseReason(statement, rules, policy::ReasonUse::decline);
    case Act::withdraw:
        if (auto refusal = refuseTransition(statement, past, open)) return refusal;
        return refuseReason(statement, rules, policy::ReasonUse::withdraw);
    case Act::hold:
        return refuseTransition(statement, past, open);
    case Act::release:
        return refuseRelease(statement, past, rules);
    case Act::comment:
        return refuseComment(statement, past, rules);
    }
    return std::nullopt;
}

} // namespace countersign::workflow
