#include "core/validation/checks.h"

#include <algorithm>
#include <set>

namespace countersign::validation {

namespace {

using Named = std::set<packet::PreviousRevision>;

Finding broken(std::string member, std::string detail) {
    return {Constraint::LINEAGE_BROKEN, "/lineage/" + std::move(member), std::move(detail)};
}

std::string nameOf(std::int64_t revision, const Sha256& digest) {
    return "r" + std::to_string(revision) + " " + digest.shortHex();
}

/// What the lineage names, directly or through the lineages of what it names.
Named namedRevisions(const Dossier& dossier) {
    const auto& direct = dossier.core.content().previous;
    Named named(direct.begin(), direct.end());
    for (std::size_t before = 0; before != named.size();) {
        before = named.size();
        for (const Sibling& sibling : dossier.siblings)
            if (named.contains({sibling.revision, sibling.coreDigest}))
                named.insert(sibling.previous.begin(), sibling.previous.end());
    }
    return named;
}

/// Every earlier issued core has to be named. For a sealed packet one per revision is enough: the other half
/// of a fork may have come to light later.
void checkEarlierNamed(const Dossier& dossier, Findings& findings) {
    const Named named = namedRevisions(dossier);
    const auto isNamed = [&](const Sibling& sibling) {
        return named.contains({sibling.revision, sibling.coreDigest});
    };
    for (const Sibling& sibling : dossier.siblings) {
        if (sibling.revision >= dossier.core.key().revision || !sibling.issued || isNamed(sibling)) continue;
        const bool twinNamed =
            std::any_of(dossier.siblings.begin(), dossier.siblings.end(), [&](const Sibling& other) {
                return other.revision == sibling.revision && isNamed(other);
            });
        if (!dossier.sealed || !twinNamed)
            findings.push_back(
                broken("previous", nameOf(sibling.revision, sibling.coreDigest) + " is not named"));
    }
}

/// The highest earlier approved packet is the one that this revision supersedes.
void checkSupersedes(const Dossier& dossier, Findings& findings) {
    const auto& claim = dossier.core.content().supersedes;
    const Sibling* latest = nullptr;
    bool revisionKnown = false;
    bool packetKnown = false;
    for (const Sibling& sibling : dossier.siblings) {
        if (sibling.revision >= dossier.core.key().revision) continue;
        if (sibling.approvedPacket && (!latest || sibling.revision > latest->revision)) latest = &sibling;
        if (!claim || sibling.revision != claim->revision) continue;
        revisionKnown = true;
        packetKnown = packetKnown || sibling.approvedPacket == claim->packetSha256;
    }
    if (revisionKnown && !packetKnown)
        findings.push_back(broken("supersedes", nameOf(claim->revision, claim->packetSha256) +
                                                    " is no approved packet of this store"));
    else if (latest && (!claim || claim->revision != latest->revision))
        findings.push_back(broken(
            "supersedes", "approved " + nameOf(latest->revision, *latest->approvedPacket) + " is not named"));
}

bool names(const Sibling& sibling, const packet::Core& core) {
    return std::find(sibling.previous.begin(), sibling.previous.end(),
                     packet::PreviousRevision{core.key().revision, core.digest()}) != sibling.previous.end();
}

bool supersedes(const Sibling& sibling, const Dossier& dossier) {
    return dossier.sealed && sibling.approvedPacket && sibling.revision > dossier.core.key().revision &&
           sibling.supersedes ==
               packet::SupersededRevision{dossier.core.key().revision, dossier.sealed->actualDigest()};
}

bool isForkOf(const Sibling& sibling, const packet::Core& core) {
    return sibling.revision == core.key().revision && sibling.coreDigest != core.digest() && sibling.issued &&
           !sibling.rejected;
}

bool follows(const Sibling& sibling, const packet::Core& core) {
    return sibling.revision > core.key().revision && sibling.issued && !sibling.rejected &&
           names(sibling, core);
}

/// Forks and followers concern whoever is still on the way, or approved.
bool isRejected(const Examination& examination) {
    return examination.own() && examination.own()->state == workflow::ApprovalState::rejected;
}

} // namespace

void checkLineage(const Examination& examination, Findings& findings) {
    const packet::CoreContent& content = examination.content();
    const std::int64_t revision = content.key.revision;
    bool namesLast = revision == 1;
    for (const packet::PreviousRevision& previous : content.previous) {
        namesLast = namesLast || previous.revision == revision - 1;
        if (previous.revision >= revision)
            findings.push_back(
                broken("previous", nameOf(previous.revision, previous.coreSha256) + " is not earlier"));
    }
    if (!namesLast)
        findings.push_back(broken("previous", "r" + std::to_string(revision - 1) + " is not named"));
    if (content.supersedes && content.supersedes->revision >= revision)
        findings.push_back(
            broken("supersedes", nameOf(content.supersedes->revision, content.supersedes->packetSha256) +
                                     " is not earlier"));
}

void checkOtherRevisions(const Examination& examination, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    checkEarlierNamed(dossier, findings);
    checkSupersedes(dossier, findings);
    for (const Sibling& sibling : dossier.siblings) {
        if (supersedes(sibling, dossier))
            findings.push_back({Constraint::SUPERSEDED, "", nameOf(sibling.revision, sibling.coreDigest)});
        if (isRejected(examination)) continue;
        if (isForkOf(sibling, dossier.core))
            findings.push_back(
                {Constraint::REVISION_FORKED, "",
                 "core " + dossier.core.digest().shortHex() + " and core " + sibling.coreDigest.shortHex(),
                 !dossier.sealed});
        if (!dossier.sealed && follows(sibling, dossier.core))
            findings.push_back(
                {Constraint::REVISION_OVERTAKEN, "", nameOf(sibling.revision, sibling.coreDigest), true});
    }
}

} // namespace countersign::validation
