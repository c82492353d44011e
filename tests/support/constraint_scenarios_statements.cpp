#include "tests/support/constraint_scenarios.h"

#include "tests/support/signing_desk.h"

namespace countersign::tests {

namespace {

using policy::Duty;
using policy::Role;
using statement::Act;
using statement::Predicate;
using validation::Dossier;

/// Something happens after everybody approved, and the packet is not sealed.
ConstraintScenario afterApproval(const char* name, const char* expected,
                                 const std::function<void(SigningDesk&)>& happen) {
    return {name, expected, [happen] {
                SigningDesk desk;
                desk.approveAll();
                happen(desk);
                return desk.unsealed();
            }};
}

/// Something happens after the review, instead of any approval.
ConstraintScenario afterReview(const char* name, const char* expected,
                               const std::function<void(SigningDesk&)>& happen) {
    return {name, expected, [happen] {
                SigningDesk desk;
                desk.issue();
                desk.submit();
                desk.review();
                happen(desk);
                return desk.unsealed();
            }};
}

Predicate holdOf(SigningDesk& desk, const std::string& at = "11:00") {
    return desk.draft(Act::hold, "kofi-mensah", Role::releaseAuthority, at, statement::HoldBody{"Wait."});
}

ConstraintScenario approvedAt(const char* name, const char* expected, const char* at) {
    return {name, expected, [at] {
                SigningDesk desk;
                desk.issue();
                desk.submit();
                desk.review();
                const Timestamp then = Timestamp::parse(at).value();
                desk.approveAsOwner([then](Predicate& predicate) { predicate.at = then; });
                desk.approveAsAuthority();
                desk.approveAsRisk();
                return desk.unsealed();
            }};
}

ConstraintScenarios admissionScenarios() {
    return {
        afterApproval("signer unknown", "NOT_SEALED? STATEMENT_SIGNER_UNKNOWN",
                      [](SigningDesk& desk) {
                          desk.sign(desk.draft(Act::hold, "mallory", Role::releaseAuthority, "11:00",
                                               statement::HoldBody{"Stop."}));
                      }),
        afterApproval("key unknown", "NOT_SEALED? STATEMENT_SIGNER_UNKNOWN",
                      [](SigningDesk& desk) { desk.sign(holdOf(desk), "mallory"); }),
        afterApproval("signature forged", "SIGNATURE_INVALID",
                      [](SigningDesk& desk) { desk.forge(holdOf(desk)); }),
        afterApproval("key of another person", "AUTHORITY_EXCEEDED",
                      [](SigningDesk& desk) { desk.sign(holdOf(desk), "priya-raman"); }),
        afterApproval("key before its time", "KEY_NOT_VALID",
                      [](SigningDesk& desk) { desk.sign(holdOf(desk, "2025-11-23T11:00:00Z")); }),
        afterApproval("scope run out", "AUTHORITY_EXCEEDED",
                      [](SigningDesk& desk) { desk.sign(holdOf(desk, "2028-07-01T00:00:00Z")); }),
        afterApproval("role not held", "AUTHORITY_EXCEEDED",
                      [](SigningDesk& desk) {
                          desk.act(Act::hold, "ines-carvalho", Role::releaseAuthority, "11:00",
                                   statement::HoldBody{"Wait."});
                      }),
        afterApproval("meaning in other words", "AUTHORITY_EXCEEDED",
                      [](SigningDesk& desk) {
                          Predicate predicate = holdOf(desk);
                          predicate.meaning = "I have no objection.";
                          desk.sign(predicate);
                      }),
        afterApproval("about another core", "STATEMENT_MISPLACED",
                      [](SigningDesk& desk) {
                          SigningDesk other;
                          other.content.key.revision = 2;
                          other.sign(holdOf(other));
                          desk.statements.push_back(other.statements.back());
                      }),
        afterApproval("names a missing statement", "STATEMENT_MISSING",
                      [](SigningDesk& desk) {
                          Predicate predicate = holdOf(desk);
                          predicate.seen.insert(predicate.seen.begin(), Sha256());
                          desk.sign(predicate);
                      }),
        ofReference("file that is no statement", "STATEMENT_UNREADABLE",
                    [](Dossier& d) {
                        d.unreadableStatements.emplace_back(ErrorCode::statementMalformed, "notes.txt");
                    }),
    };
}

ConstraintScenarios actScenarios() {
    return {
        afterApproval("comment on what is not there", "NOT_SEALED? COMMENT_UNFOUNDED",
                      [](SigningDesk& desk) {
                          desk.act(Act::comment, "tomasz-zielinski", Duty::reviewer, "11:00",
                                   statement::CommentBody{"/nowhere", "Here?", true, {}});
                      }),
        afterApproval("submitted twice", "STATE_TRANSITION", [](SigningDesk& desk) { desk.submit(); }),
        afterApproval(
            "issuer reviews", "ISSUER_SEPARATION",
            [](SigningDesk& desk) { desk.review(statement::Recommendation::go, "noor-haddad", "11:00"); }),
        afterApproval(
            "signer in no row", "SIGNER_NOT_REQUIRED",
            [](SigningDesk& desk) { desk.act(Act::approve, "uma-both", Role::strategyOwner, "11:00"); }),
        afterReview("approval without reviews", "REVIEW_NOT_RELIED_ON ROLE_COVERAGE?",
                    [](SigningDesk& desk) {
                        Predicate predicate =
                            desk.draft(Act::approve, "ines-carvalho", Role::strategyOwner, "10:00");
                        predicate.body = statement::ApproveBody{};
                        desk.sign(predicate);
                    }),
        afterReview("approval of another view", "VIEW_MISMATCH ROLE_COVERAGE?",
                    [](SigningDesk& desk) {
                        Predicate predicate =
                            desk.draft(Act::approve, "ines-carvalho", Role::strategyOwner, "10:00");
                        desk.completeApproval(predicate);
                        predicate.toolVersion = "another";
                        desk.sign(predicate);
                    }),
        afterReview("approval on hold", "APPROVED_ON_HOLD HOLD_OPEN? ROLE_COVERAGE?",
                    [](SigningDesk& desk) {
                        desk.sign(holdOf(desk, "09:30"));
                        desk.approveAsOwner();
                    }),
        afterReview("released by another reviewer", "RELEASE_NOT_ENTITLED HOLD_OPEN? ROLE_COVERAGE?",
                    [](SigningDesk& desk) {
                        const Sha256 hold = desk.sign(holdOf(desk, "09:30"));
                        desk.act(Act::release, "tomasz-zielinski", Duty::reviewer, "09:40",
                                 statement::ReleaseBody{hold, "Fine."});
                    }),
        afterApproval("retraction of another's approval", "RETRACTION_UNFOUNDED",
                      [](SigningDesk& desk) {
                          desk.act(Act::retract, "ines-carvalho", Role::strategyOwner, "11:00",
                                   statement::RetractBody{desk.statements.back().digest(), "A mistake."});
                      }),
        afterApproval("declined for no listed reason", "REFUSAL_REASON_UNKNOWN",
                      [](SigningDesk& desk) {
                          desk.act(Act::decline, "kofi-mensah", Role::releaseAuthority, "11:00",
                                   statement::RefusalBody{"because", "I do not like it."});
                      }),
        approvedAt("approval before the submit", "STATEMENT_MISSING TIME_ORDER ROLE_COVERAGE?",
                   "2026-11-23T08:50:00Z"),
        approvedAt("approval before the review", "NOT_SEALED? TIME_SKEW", "2026-11-23T09:10:00Z"),
        approvedAt("approval a minute before the review", "NOT_SEALED? TIME_SKEW_TOLERATED",
                   "2026-11-23T09:19:00Z"),
        afterApproval(
            "approved twice", "NOT_SEALED? APPROVAL_REPEATED",
            [](SigningDesk& desk) { desk.act(Act::approve, "ines-carvalho", Role::strategyOwner, "10:30"); }),
    };
}

Dossier signedInTwoRoles() {
    SigningDesk desk;
    for (packet::RequiredSigner& row : desk.content.requiredSigners)
        if (row.role != Role::riskGovernanceReviewer) row.eligible = {"uma-both"};
    desk.issue();
    desk.submit();
    desk.review();
    desk.act(Act::approve, "uma-both", Role::strategyOwner, "10:00");
    desk.act(Act::approve, "uma-both", Role::releaseAuthority, "10:05");
    desk.approveAsRisk();
    return desk.unsealed();
}

} // namespace

ConstraintScenarios statementScenarios() {
    ConstraintScenarios all = admissionScenarios();
    for (const ConstraintScenario& scenario : actScenarios())
        all.push_back(scenario);
    all.push_back({"one person signed in two roles", "ROLE_CONFLICT ROLE_COVERAGE?", signedInTwoRoles});
    return all;
}

} // namespace countersign::tests
