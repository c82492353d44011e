#include "tests/support/constraint_scenarios.h"

#include "core/crypto/sha256.h"
#include "tests/support/signing_desk.h"

namespace countersign::tests {

namespace {

using packet::CoreContent;
using validation::Dossier;
using validation::Sibling;

const Sha256 firstCore() {
    return crypto::sha256("core of r1");
}
const Sha256 firstPacket() {
    return crypto::sha256("packet of r1");
}

Sibling issued(std::int64_t revision, const Sha256& core) {
    return {revision, core, true, false, {}, std::nullopt, std::nullopt};
}

Sibling approved(std::int64_t revision, const Sha256& core, const Sha256& packet) {
    return {revision, core, true, false, {}, std::nullopt, packet};
}

/// Revision 2, which names the first one, approved by everybody and not sealed.
ConstraintScenario second(const char* name, const char* expected,
                          const std::function<void(CoreContent&)>& edit, std::vector<Sibling> siblings) {
    return {name, expected, [edit, siblings] {
                SigningDesk desk;
                desk.content.key.revision = 2;
                desk.content.previous = {{1, firstCore()}};
                edit(desk.content);
                desk.approveAll();
                Dossier dossier = desk.unsealed();
                dossier.siblings = siblings;
                return dossier;
            }};
}

/// The first revision beside another one that is made from its dossier.
ConstraintScenario first(const char* name, const char* expected, bool sealed,
                         const std::function<Sibling(const Dossier&)>& sibling) {
    return {name, expected, [sealed, sibling] {
                SigningDesk desk;
                desk.approveAll();
                Dossier dossier = sealed ? desk.sealed() : desk.unsealed();
                dossier.siblings.push_back(sibling(dossier));
                return dossier;
            }};
}

Sibling fork(const Dossier&) {
    return issued(1, crypto::sha256("another core"));
}

Sibling follower(const Dossier& dossier) {
    Sibling next = issued(2, crypto::sha256("core of r2"));
    next.previous = {{1, dossier.core.digest()}};
    return next;
}

Sibling successor(const Dossier& dossier) {
    Sibling next = follower(dossier);
    next.supersedes = packet::SupersededRevision{1, dossier.sealed->actualDigest()};
    next.approvedPacket = crypto::sha256("packet of r2");
    return next;
}

ConstraintScenarios otherRevisionScenarios() {
    return {
        first("forked", "REVISION_FORKED?", false, fork),
        first("sealed and forked", "REVISION_FORKED", true, fork),
        first("the other fork was withdrawn", "NOT_SEALED?", false,
              [](const Dossier& d) {
                  Sibling other = fork(d);
                  other.rejected = true;
                  return other;
              }),
        first("a draft beside", "NOT_SEALED?", false,
              [](const Dossier& d) {
                  Sibling other = fork(d);
                  other.issued = false;
                  return other;
              }),
        first("overtaken", "REVISION_OVERTAKEN?", false, follower),
        first("sealed and followed", "", true, follower),
        first("superseded", "SUPERSEDED", true, successor),
    };
}

} // namespace

ConstraintScenarios lineageScenarios() {
    const auto asItIs = [](CoreContent&) {};
    const auto supersedesFirst = [](CoreContent& c) {
        c.supersedes = packet::SupersededRevision{1, firstPacket()};
    };
    ConstraintScenarios all = otherRevisionScenarios();
    const ConstraintScenarios named{
        second("second revision", "NOT_SEALED?", asItIs, {issued(1, firstCore())}),
        second("second revision alone", "NOT_SEALED?", asItIs, {}),
        second("second revision that names none", "LINEAGE_BROKEN",
               [](CoreContent& c) { c.previous.clear(); }, {}),
        second("names itself", "LINEAGE_BROKEN",
               [](CoreContent& c) {
                   c.previous.push_back({2, Sha256()});
               },
               {}),
        second("names another core", "LINEAGE_BROKEN", asItIs, {issued(1, crypto::sha256("other"))}),
        second("names one half of a fork", "LINEAGE_BROKEN", asItIs,
               {issued(1, firstCore()), issued(1, crypto::sha256("other"))}),
        second("supersedes the approved one", "NOT_SEALED?", supersedesFirst,
               {approved(1, firstCore(), firstPacket())}),
        second("does not supersede the approved one", "LINEAGE_BROKEN", asItIs,
               {approved(1, firstCore(), firstPacket())}),
        second("supersedes another packet", "LINEAGE_BROKEN", supersedesFirst,
               {approved(1, firstCore(), crypto::sha256("other"))}),
        second("supersedes what was not approved", "LINEAGE_BROKEN", supersedesFirst,
               {issued(1, firstCore())}),
        second("supersedes a later one", "LINEAGE_BROKEN",
               [](CoreContent& c) {
                   c.supersedes = packet::SupersededRevision{3, firstPacket()};
               },
               {}),
    };
    all.insert(all.end(), named.begin(), named.end());
    return all;
}

} // namespace countersign::tests
