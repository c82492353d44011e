#include "tests/support/constraint_scenarios.h"

#include "tests/support/signing_desk.h"

namespace countersign::tests {

namespace {

using policy::Duty;
using policy::Role;
using statement::Act;
using validation::Dossier;

/// An unsealed packet after some acts.
ConstraintScenario after(const char* name, const char* expected,
                         const std::function<void(SigningDesk&)>& happen) {
    return {name, expected, [happen] {
                SigningDesk desk;
                happen(desk);
                return desk.unsealed();
            }};
}

/// A sealed packet and something that happened elsewhere at the same time, or later.
ConstraintScenario beside(const char* name, const char* expected,
                          const std::function<void(SigningDesk&)>& happen) {
    return {name, expected, [happen] {
                SigningDesk desk;
                desk.approveAll();
                Dossier dossier = desk.sealed();
                happen(desk);
                dossier.statements = desk.statements;
                return dossier;
            }};
}

Sha256 hold(SigningDesk& desk, const char* at) {
    return desk.act(Act::hold, "mei-lindqvist", Role::riskGovernanceReviewer, at,
                    statement::HoldBody{"Waiting for the queue figures."});
}

void release(SigningDesk& desk, const Sha256& placed, const char* at) {
    desk.act(Act::release, "mei-lindqvist", Role::riskGovernanceReviewer, at,
             statement::ReleaseBody{placed, "The figures are in."});
}

/// A sealed packet, a hold beside it whose file is damaged, and what others did after that hold.
ConstraintScenario besideDamagedHold(const char* name, const char* expected,
                                     const std::function<void(SigningDesk&, const Sha256& hold)>& happen) {
    return {name, expected, [happen] {
                SigningDesk desk;
                desk.approveAll();
                Dossier dossier = desk.sealed();
                const Sha256 placed = hold(desk, "11:00");
                const std::string file = desk.statements.back().fileName();
                happen(desk, placed);
                dossier.statements = desk.statements;
                std::erase_if(dossier.statements, [&](const auto& one) { return one.digest() == placed; });
                dossier.unreadableStatements.emplace_back(ErrorCode::statementMalformed, file);
                return dossier;
            }};
}

void withdraw(SigningDesk& desk) {
    desk.act(Act::withdraw, "noor-haddad", Duty::author, "11:30",
             statement::RefusalBody{"drafted_in_error", "Wrong cluster."});
}

Dossier sealedWithoutAuthority() {
    SigningDesk desk;
    desk.issue();
    desk.submit();
    desk.review();
    desk.approveAsOwner();
    desk.approveAsRisk();
    return desk.sealed();
}

ConstraintScenarios unsealedScenarios() {
    return {
        after("nothing signed", "NOT_ISSUED? NOT_SUBMITTED? REVIEW_COVERAGE? ROLE_COVERAGE?",
              [](SigningDesk&) {}),
        after("issued", "NOT_SUBMITTED? REVIEW_COVERAGE? ROLE_COVERAGE?",
              [](SigningDesk& desk) { desk.issue(); }),
        after("submitted", "REVIEW_COVERAGE? ROLE_COVERAGE?",
              [](SigningDesk& desk) {
                  desk.issue();
                  desk.submit();
              }),
        after("review recommends hold", "HOLD_OPEN? REVIEW_COVERAGE? ROLE_COVERAGE?",
              [](SigningDesk& desk) {
                  desk.issue();
                  desk.submit();
                  desk.review(statement::Recommendation::hold);
              }),
        after("withdrawn", "REJECTED?",
              [](SigningDesk& desk) {
                  desk.issue();
                  withdraw(desk);
              }),
        after("approved", "NOT_SEALED?", [](SigningDesk& desk) { desk.approveAll(); }),
        after("hold after the approvals", "HOLD_OPEN?",
              [](SigningDesk& desk) {
                  desk.approveAll();
                  hold(desk, "11:00");
              }),
        after("hold after the approvals, released", "NOT_SEALED?",
              [](SigningDesk& desk) {
                  desk.approveAll();
                  release(desk, hold(desk, "11:00"), "11:10");
              }),
        after("approval retracted", "ROLE_COVERAGE?",
              [](SigningDesk& desk) {
                  desk.approveAll();
                  desk.act(Act::retract, "mei-lindqvist", Role::riskGovernanceReviewer, "11:00",
                           statement::RetractBody{desk.statements.back().digest(), "A mistake."});
              }),
    };
}

ConstraintScenarios contraryScenarios() {
    return {
        beside("nothing beside the sealed packet", "", [](SigningDesk&) {}),
        beside("hold beside", "CONTRARY_ACT", [](SigningDesk& desk) { hold(desk, "11:00"); }),
        beside("hold beside, released", "",
               [](SigningDesk& desk) { release(desk, hold(desk, "11:00"), "11:10"); }),
        beside("review beside that recommends hold", "CONTRARY_ACT",
               [](SigningDesk& desk) {
                   desk.review(statement::Recommendation::hold, "tomasz-zielinski", "11:00");
               }),
        beside("withdrawal beside", "CONTRARY_ACT", withdraw),
        beside("decline beside", "CONTRARY_ACT",
               [](SigningDesk& desk) {
                   desk.act(Act::decline, "priya-raman", Role::releaseAuthority, "11:00",
                            statement::RefusalBody{"wrong_lane", "Lane 2 is safer."});
               }),
        beside("retraction beside", "CONTRARY_ACT",
               [](SigningDesk& desk) {
                   desk.act(Act::retract, "mei-lindqvist", Role::riskGovernanceReviewer, "11:00",
                            statement::RetractBody{desk.statements.back().digest(), "A mistake."});
               }),
        beside("forgery beside", "SIGNATURE_INVALID",
               [](SigningDesk& desk) {
                   desk.forge(desk.draft(Act::hold, "kofi-mensah", Role::releaseAuthority, "11:00",
                                         statement::HoldBody{"Stop."}));
               }),
        besideDamagedHold("damaged hold beside", "STATEMENT_UNREADABLE", [](SigningDesk&, const Sha256&) {}),
        besideDamagedHold("damaged hold beside, released", "STATEMENT_MISSING STATEMENT_UNREADABLE",
                          [](SigningDesk& desk, const Sha256& placed) { release(desk, placed, "11:10"); }),
        besideDamagedHold("damaged hold beside, seen by others", "STATEMENT_MISSING STATEMENT_UNREADABLE",
                          [](SigningDesk& desk, const Sha256&) {
                              desk.act(Act::comment, "tomasz-zielinski", Duty::reviewer, "11:10",
                                       statement::CommentBody{"", "Noted.", false, {}});
                          }),
        {"hold beside, higher revision approved", "",
         [] {
             SigningDesk desk;
             desk.approveAll();
             Dossier dossier = desk.sealed();
             hold(desk, "11:00");
             dossier.statements = desk.statements;
             dossier.siblings.push_back({2,
                                         Sha256(),
                                         true,
                                         false,
                                         {{1, dossier.core.digest()}},
                                         std::nullopt,
                                         dossier.core.digest()});
             return dossier;
         }},
        {"sealed without the release authority", "SCHEMA_VIOLATION ROLE_COVERAGE", sealedWithoutAuthority},
    };
}

} // namespace

ConstraintScenarios stateScenarios() {
    ConstraintScenarios all = unsealedScenarios();
    for (const ConstraintScenario& scenario : contraryScenarios())
        all.push_back(scenario);
    return all;
}

} // namespace countersign::tests
