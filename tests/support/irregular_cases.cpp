#include "tests/support/irregular_cases.h"

#include "tests/support/edited_file.h"

#include "core/crypto/sha256.h"

namespace countersign::test {

namespace {

using enum workflow::IrregularityKind;
using policy::Duty;
using policy::Role;
using statement::Act;
using validation::Workstation;

void submitted(Workstation& machine) {
    machine.issue();
    machine.submit();
}

void reviewed(Workstation& machine) {
    submitted(machine);
    machine.review("reviewer-1");
}

statement::Predicate holdByOwner(const Workstation& machine, std::string_view owner = "owner-1") {
    return machine.prepare(Act::hold, owner, Role::strategyOwner, statement::HoldBody{"Wait."});
}

statement::Statement enveloped(const std::string& payload, const crypto::PrivateKey& key,
                               const std::string& signedMessage) {
    const std::string signature = key.sign(signedMessage).value();
    return statement::Statement::parse(statement::makeEnvelope(payload, key.publicKey().keyId(), signature),
                                       "test")
        .value();
}

void byStranger(Workstation& machine) {
    machine.issue();
    statement::Predicate said = holdByOwner(machine);
    said.signer = SignerId::parse("stranger-1").value();
    machine.sign(said, "owner-1");
}

void withUnknownKey(Workstation& machine) {
    machine.issue();
    const auto key = crypto::PrivateKey::fromEd25519Seed(std::string(32, 'k')).value();
    const std::string payload = statement::makePayload(machine.core(), holdByOwner(machine));
    machine.receive(
        enveloped(payload, key, statement::preAuthenticationEncoding(statement::payloadType, payload)));
}

/// The signature is over the payload alone, not over its pre-authentication encoding.
void withBadSignature(Workstation& machine) {
    machine.issue();
    const auto seed = crypto::sha256("owner-1").bytes();
    const auto key = crypto::PrivateKey::fromEd25519Seed(std::string(seed.begin(), seed.end())).value();
    const std::string payload = statement::makePayload(machine.core(), holdByOwner(machine));
    machine.receive(enveloped(payload, key, payload));
}

void altered(Workstation& machine, void (*alter)(statement::Predicate&)) {
    machine.issue();
    statement::Predicate said = holdByOwner(machine);
    alter(said);
    machine.sign(said);
}

/// Only the words "window, cluster or revision" of the predicate and the name of the subject are another's.
void aboutAnotherRevision(Workstation& machine) {
    machine.issue();
    statement::Predicate said = holdByOwner(machine);
    said.key.revision = 7;
    const std::string payload =
        edited(statement::makePayload(machine.core(), said), "-r1.core.json", "-r7.core.json");
    machine.receive(machine.signPayload(payload, "owner-1"));
}

void namesNothingHere(Workstation& machine) {
    machine.issue();
    statement::Predicate said = holdByOwner(machine);
    said.seen = {crypto::sha256("not here")};
    machine.sign(said);
}

void namesWhatDoesNotCount(Workstation& machine) {
    machine.issue();
    statement::Predicate said = holdByOwner(machine);
    said.seen = {machine.approve("owner-2", Role::strategyOwner)};
    machine.sign(said);
}

/// What it names lacks something itself.
void restsOnWhatIsLeftOut(Workstation& machine) {
    namesNothingHere(machine);
    statement::Predicate said = holdByOwner(machine, "owner-2");
    said.seen = {machine.statements().back().digest()};
    machine.sign(said);
}

} // namespace

std::vector<IrregularCase> admissionCases() {
    return {
        {"signer not in the directory", signerUnknown, byStranger},
        {"key not in the directory", keyUnknown, withUnknownKey},
        {"signature over something else", signatureBad, withBadSignature},
        {"key of another person", keyOfAnotherPerson,
         [](Workstation& m) { m.issue(), m.sign(holdByOwner(m), "owner-2"); }},
        {"key past its time", keyOutsideItsTime,
         [](Workstation& m) { m.issue(), m.hold("expired-1", Role::strategyOwner); }},
        {"key revoked before", keyRevoked,
         [](Workstation& m) { m.issue(), m.hold("retired-1", Role::strategyOwner); }},
        {"role not held", capacityNotHeld,
         [](Workstation& m) { m.issue(), m.hold("owner-1", Role::releaseAuthority); }},
        {"act not of that role", capacityNotHeld,
         [](Workstation& m) { m.issue(), m.hold("observer-1", Role::observerOptional); }},
        {"scope of another window", scopeExceeded,
         [](Workstation& m) { m.issue(), m.hold("elsewhere-1", Role::strategyOwner); }},
        {"own words", wordingDiffers,
         [](Workstation& m) { altered(m, [](auto& said) { said.meaning = "I put this on hold."; }); }},
        {"other printed name", wordingDiffers,
         [](Workstation& m) { altered(m, [](auto& said) { said.printedName = "Strategy Owner 2"; }); }},
        {"scope other than the grant", wordingDiffers,
         [](Workstation& m) { altered(m, [](auto& said) { said.scope.tiers = {"high_impact"}; }); }},
        {"about another revision", otherPacket, aboutAnotherRevision},
        {"issued at another time", otherPacket, [](Workstation& m) { m.wait(1), m.issue(); }},
        {"names what is not here", namedMissing, namesNothingHere},
        {"names what does not count", namedDoesNotCount, namesWhatDoesNotCount},
        {"rests on what names what is not here", namedDoesNotCount, restsOnWhatIsLeftOut},
    };
}

namespace {

void approveWith(Workstation& machine, statement::ApproveBody body) {
    statement::Predicate said =
        machine.prepare(Act::approve, "owner-1", Role::strategyOwner, std::move(body));
    std::get<statement::ApproveBody>(said.body).view = machine.viewOf(said);
    machine.sign(said);
}

void relyingOnHold(Workstation& machine) {
    submitted(machine);
    const Sha256 review = machine.review("reviewer-1", statement::Recommendation::hold);
    machine.release("reviewer-1", Duty::reviewer, review);
    approveWith(machine, {{review}, {}});
}

void withOtherView(Workstation& machine) {
    reviewed(machine);
    const Sha256 review = machine.statements().back().digest();
    machine.sign(machine.prepare(Act::approve, "owner-1", Role::strategyOwner,
                                 statement::ApproveBody{{review}, crypto::sha256("another view")}));
}

void retractedTwice(Workstation& machine) {
    reviewed(machine);
    const Sha256 approval = machine.approve("owner-1", Role::strategyOwner);
    machine.retract("owner-1", Role::strategyOwner, approval);
    machine.retract("owner-1", Role::strategyOwner, approval);
}

void refusedWithOwnCode(Workstation& machine, Act act, std::string_view signer, policy::Capacity capacity) {
    submitted(machine);
    machine.sign(machine.prepare(act, signer, capacity, statement::RefusalBody{"own_code", "No."}));
}

/// A hold by owner-1 so many seconds before a review that it has seen.
void olderThanSeen(Workstation& machine, std::int64_t seconds) {
    machine.issue();
    machine.wait(1000);
    machine.review("reviewer-1");
    machine.wait(-20 - seconds);
    machine.hold("owner-1", Role::strategyOwner);
}

std::vector<IrregularCase> transitionCases() {
    return {
        {"submit before issue", transitionNotAllowed, [](Workstation& m) { m.submit(); }},
        {"review before issue", transitionNotAllowed, [](Workstation& m) { m.review("reviewer-1"); }},
        {"hold before issue", transitionNotAllowed,
         [](Workstation& m) { m.hold("owner-1", Role::strategyOwner); }},
        {"withdraw before issue", transitionNotAllowed, [](Workstation& m) { m.withdraw(); }},
        {"issue after issue", transitionNotAllowed,
         [](Workstation& m) { m.issue(), m.wait(-20), m.issue(); }},
        {"submit after submit", transitionNotAllowed, [](Workstation& m) { submitted(m), m.submit(); }},
        {"submit after withdrawal", transitionNotAllowed,
         [](Workstation& m) { m.issue(), m.withdraw(), m.submit(); }},
        {"review after decline", transitionNotAllowed,
         [](Workstation& m) {
             submitted(m), m.decline("owner-1", Role::strategyOwner), m.review("reviewer-1");
         }},
        {"hold after decline", transitionNotAllowed,
         [](Workstation& m) {
             submitted(m), m.decline("owner-1", Role::strategyOwner), m.hold("owner-2", Role::strategyOwner);
         }},
        {"withdraw after withdrawal", transitionNotAllowed,
         [](Workstation& m) { m.issue(), m.withdraw(), m.withdraw(); }},
        {"decline of a draft", transitionNotAllowed,
         [](Workstation& m) { m.issue(), m.decline("owner-1", Role::strategyOwner); }},
        {"decline after decline", transitionNotAllowed,
         [](Workstation& m) {
             submitted(m), m.decline("owner-1", Role::strategyOwner),
                 m.decline("risk-1", Role::riskGovernanceReviewer);
         }},
        {"approve a draft", transitionNotAllowed,
         [](Workstation& m) {
             m.issue(), m.review("reviewer-1"), m.approve("owner-1", Role::strategyOwner);
         }},
        {"approve after decline", transitionNotAllowed,
         [](Workstation& m) {
             reviewed(m), m.decline("risk-1", Role::riskGovernanceReviewer),
                 m.approve("owner-1", Role::strategyOwner);
         }},
    };
}

} // namespace

std::vector<IrregularCase> actCases() {
    std::vector<IrregularCase> cases{
        {"issuer reviews", issuerActsTwice, [](Workstation& m) { m.issue(), m.review("author-1"); }},
        {"issuer approves the release", issuerActsTwice,
         [](Workstation& m) { reviewed(m), m.approve("author-1", Role::releaseAuthority); }},
        {"one person in conflicting roles", roleConflict,
         [](Workstation& m) {
             reviewed(m), m.approve("twin-1", Role::releaseAuthority),
                 m.approve("twin-1", Role::strategyOwner);
         }},
        {"approver in no row", notEligible,
         [](Workstation& m) { reviewed(m), m.approve("soft-1", Role::strategyOwner); }},
        {"decliner in no row", notEligible,
         [](Workstation& m) { submitted(m), m.decline("soft-1", Role::strategyOwner); }},
        {"no review relied on", reviewsInsufficient,
         [](Workstation& m) { submitted(m), m.approve("owner-1", Role::strategyOwner); }},
        {"review relied on recommends hold", reviewsInsufficient, relyingOnHold},
        {"relies on what is no review", reviewsInsufficient,
         [](Workstation& m) {
             submitted(m);
             approveWith(m, {{m.statements().back().digest()}, {}});
         }},
        {"another view", viewDiffers, withOtherView},
        {"approval on hold", approvedOnHold,
         [](Workstation& m) {
             reviewed(m), m.hold("risk-1", Role::riskGovernanceReviewer),
                 m.approve("owner-1", Role::strategyOwner);
         }},
        {"approval on a recommended hold", approvedOnHold,
         [](Workstation& m) {
             reviewed(m), m.review("reviewer-2", statement::Recommendation::hold);
             m.approve("owner-1", Role::strategyOwner);
         }},
        {"release by a third person", releaseNotEntitled,
         [](Workstation& m) {
             m.issue();
             m.release("owner-2", Role::strategyOwner, m.hold("owner-1", Role::strategyOwner));
         }},
        {"release by the issuer", releaseNotEntitled,
         [](Workstation& m) {
             m.issue();
             m.release("author-1", Role::releaseAuthority, m.hold("owner-1", Role::strategyOwner));
         }},
        {"release of what is no hold", releaseNotEntitled,
         [](Workstation& m) { m.release("release-1", Role::releaseAuthority, m.issue()); }},
        {"retraction of another's approval", nothingToTakeBack,
         [](Workstation& m) {
             reviewed(m);
             m.retract("owner-2", Role::strategyOwner, m.approve("owner-1", Role::strategyOwner));
         }},
        {"retraction of a retracted approval", nothingToTakeBack, retractedTwice},
        {"decline with a code of its own", reasonCodeUnknown,
         [](Workstation& m) { refusedWithOwnCode(m, Act::decline, "owner-1", Role::strategyOwner); }},
        {"withdrawal with a code of its own", reasonCodeUnknown,
         [](Workstation& m) { refusedWithOwnCode(m, Act::withdraw, "author-1", Duty::author); }},
        {"comment before the issue", commentUnfounded,
         [](Workstation& m) { m.comment("observer-1", Role::observerOptional); }},
        {"comment on what is not there", commentUnfounded,
         [](Workstation& m) {
             m.issue();
             m.sign(m.prepare(Act::comment, "observer-1", Role::observerOptional,
                              statement::CommentBody{"/nowhere", "Here?", true, {}}));
         }},
        {"older than the issue", timeBeforeBasis,
         [](Workstation& m) { m.issue(), m.wait(-141), m.hold("owner-1", Role::strategyOwner); }},
        {"second approval in one role", repeatedApproval,
         [](Workstation& m) {
             reviewed(m), m.approve("owner-1", Role::strategyOwner),
                 m.approve("owner-1", Role::strategyOwner);
         }},
        {"older than what it has seen", timeSkew, [](Workstation& m) { olderThanSeen(m, 121); }},
        {"a little older than what it has seen", timeSkewWithinTolerance,
         [](Workstation& m) { olderThanSeen(m, 120); }},
    };
    for (IrregularCase& one : transitionCases())
        cases.push_back(std::move(one));
    return cases;
}

} // namespace countersign::test
