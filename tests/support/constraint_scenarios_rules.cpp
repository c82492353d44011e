#include "tests/support/constraint_scenarios.h"

#include "tests/support/signing_desk.h"

#include <algorithm>

namespace countersign::tests {

namespace {

using packet::CoreContent;
using validation::Dossier;

packet::RequiredSigner& rowOf(CoreContent& content, policy::Role role) {
    return *std::find_if(content.requiredSigners.begin(), content.requiredSigners.end(),
                         [&](const packet::RequiredSigner& row) { return row.role == role; });
}

Dossier withoutOwnerRow() {
    SigningDesk desk;
    std::erase_if(desk.content.requiredSigners,
                  [](const packet::RequiredSigner& row) { return row.role == policy::Role::strategyOwner; });
    desk.issue();
    desk.submit();
    desk.review();
    desk.approveAsAuthority();
    desk.approveAsRisk();
    return desk.unsealed();
}

/// Everybody approved, and then a later trusted directory revokes a key, for a doubtful reason a day later
/// than it is suspected.
ConstraintScenario revoked(const char* name, const char* expected, bool sealed, const char* who,
                           policy::RevocationReason reason, const char* since) {
    return {name, expected, [=] {
                SigningDesk desk;
                desk.approveAll();
                Dossier dossier = sealed ? desk.sealed() : desk.unsealed();
                dossier.rules.newest = desk.directoryWithout(who, reason, since);
                return dossier;
            }};
}

} // namespace

ConstraintScenarios ruleScenarios() {
    return {
        ofReference("policy missing", "RULES_MISSING",
                    [](Dossier& d) {
                        d.rules.policy.reset();
                        d.rules.faults.emplace_back(ErrorCode::memberMissing, "policy");
                    }),
        ofReference("directory missing", "RULES_MISSING", [](Dossier& d) { d.rules.directory.reset(); }),
        ofReference("schema missing", "RULES_MISSING", [](Dossier& d) { d.rules.schema.reset(); }),
        ofReference("policy not trusted", "RULES_UNTRUSTED",
                    [](Dossier& d) { d.rules.policyTrusted = false; }),
        ofReference("directory not trusted", "RULES_UNTRUSTED",
                    [](Dossier& d) { d.rules.directoryTrusted = false; }),
        ofReference("trusted directory not at hand", "REVOCATIONS_UNKNOWN",
                    [](Dossier& d) { d.rules.newestFault = Error(ErrorCode::trustedDirectoryMissing); }),
        revoked("last signature of a lost key", "QUORUM_LOST SIGNATURE_IN_DOUBT", true, "mei-lindqvist",
                policy::RevocationReason::lost, "2026-11-23T10:30:00Z"),
        revoked("the same before sealing", "ROLE_COVERAGE? SIGNATURE_IN_DOUBT", false, "mei-lindqvist",
                policy::RevocationReason::lost, "2026-11-23T10:30:00Z"),
        revoked("a lost key whose signature others saw", "", true, "kofi-mensah",
                policy::RevocationReason::compromised, "2026-11-23T10:30:00Z"),
        revoked("others rest on the signature of a lost key",
                "STATEMENT_MISSING QUORUM_LOST SIGNATURE_IN_DOUBT", true, "kofi-mensah",
                policy::RevocationReason::compromised, "2026-11-23T10:20:00Z"),
        revoked("a key retired after it signed", "", true, "mei-lindqvist", policy::RevocationReason::retired,
                "2026-11-23T10:30:00Z"),
        revoked("a key retired before it signed", "KEY_NOT_VALID QUORUM_LOST", true, "mei-lindqvist",
                policy::RevocationReason::retired, "2026-11-23T10:15:00Z"),
        ofContent("policy version differs", "RULES_PIN_DIFFERS",
                  [](CoreContent& c) { c.policy.policyVersion = 2; }),
        ofContent("policy id differs", "RULES_PIN_DIFFERS",
                  [](CoreContent& c) { c.policy.policyId = "lenient"; }),
        ofContent("directory is another file", "RULES_PIN_DIFFERS",
                  [](CoreContent& c) { c.policy.directorySha256 = Sha256(); }),
        ofReference("no window", "WINDOW_UNREADABLE", [](Dossier& d) { d.window.reset(); }),
        ofReference("window unreadable", "WINDOW_UNREADABLE",
                    [](Dossier& d) {
                        d.window.reset();
                        d.windowFault = Error(ErrorCode::memberMissing, "window.yaml");
                    }),
        ofReference("another window", "WINDOW_UNREADABLE",
                    [](Dossier& d) { d.window->id = WindowId::parse("2026-W49-live").value(); }),
        ofReference("production window, sandbox directory", "ENVIRONMENT_MISMATCH",
                    [](Dossier& d) { d.window->environment = policy::Environment::production; }),
        ofReference("tier of a minor impact", "TIER_MISMATCH",
                    [](Dossier& d) { d.window->highImpact = false; }),
        ofReference("quarter without an owner", "POLICY_OWNER_MISSING",
                    [](Dossier& d) { d.window->opensAt = Timestamp::parse("2040-01-01T00:00:00Z").value(); }),
        {"no row for the strategy owner", "REQUIRED_SIGNERS_TOO_FEW", withoutOwnerRow},
        ofContent("row asks for another tier", "REQUIRED_SIGNER_NOT_ENTITLED",
                  [](CoreContent& c) { c.requiredSigners.front().scope.tiers = {"low_impact"}; }),
        ofContent("row names somebody without the role", "REQUIRED_SIGNER_NOT_ENTITLED",
                  [](CoreContent& c) {
                      rowOf(c, policy::Role::strategyOwner).eligible.emplace_back("tomasz-zielinski");
                  }),
        ofContent("one person in two rows", "ROLE_CONFLICT",
                  [](CoreContent& c) {
                      rowOf(c, policy::Role::strategyOwner).eligible.emplace_back("uma-both");
                      rowOf(c, policy::Role::releaseAuthority).eligible.emplace_back("uma-both");
                  }),
    };
}

} // namespace countersign::tests
