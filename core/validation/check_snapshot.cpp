#include "core/validation/checks.h"
#include "core/validation/snapshot_age.h"

#include <algorithm>

namespace countersign::validation {

namespace {

constexpr auto place = "/evidence_bundle/ranking_snapshot_hash";
constexpr std::int64_t secondsPerHour = 3600;

Finding stale(std::string detail, bool unfinished) {
    return {Constraint::SNAPSHOT_STALE, place, std::move(detail), unfinished};
}

std::string nameOf(const std::string& id, Timestamp generated) {
    return id + " of " + generated.text();
}

/// The newest other snapshot of the cluster that is newer than the packet's own, or nullptr.
const KnownSnapshot* newerSnapshot(const Examination& examination) {
    const lanes::RankingSnapshot* own = examination.snapshot();
    const KnownSnapshot* newest = nullptr;
    for (const KnownSnapshot& other : examination.dossier().otherSnapshots)
        if (own && other.generated > own->generated() &&
            other.sha256 != examination.snapshotArtifact()->sha256 &&
            (!newest ||
             std::pair(other.generated, other.sha256) > std::pair(newest->generated, newest->sha256)))
            newest = &other;
    return newest;
}

} // namespace

std::optional<Finding> snapshotAgeAt(const Dossier& dossier, Timestamp at) {
    const Examination examination(dossier);
    const lanes::RankingSnapshot* snapshot = examination.snapshot();
    if (!snapshot || !examination.rules()) return std::nullopt;
    const std::int64_t hours = examination.rules()->policy.snapshotMaxAgeHours();
    if (at <= snapshot->generated().plusSeconds(hours * secondsPerHour)) return std::nullopt;
    return stale(nameOf(snapshot->id().text(), snapshot->generated()) + " is over " + std::to_string(hours) +
                     " h old at " + at.text(),
                 true);
}

void checkSnapshotAge(const Examination& examination, Findings& findings) {
    const lanes::RankingSnapshot* snapshot = examination.snapshot();
    if (!snapshot || !examination.own()) return;
    const std::int64_t maxHours = examination.rules()->policy.snapshotMaxAgeHours();
    const Timestamp last = snapshot->generated().plusSeconds(maxHours * secondsPerHour);
    for (const statement::Statement* statement : examination.own()->known.statements()) {
        const statement::Predicate& said = statement->predicate();
        const bool counts = said.act == statement::Act::submit || said.act == statement::Act::approve;
        if (counts && said.at > last)
            findings.push_back(stale(nameOf(snapshot->id().text(), snapshot->generated()) + " was over " +
                                         std::to_string(maxHours) + " h old at the " +
                                         std::string(statement::actName(said.act)) + " by " +
                                         said.signer.text() + " at " + said.at.text(),
                                     false));
    }
}

void checkNewerSnapshot(const Examination& examination, Findings& findings) {
    const KnownSnapshot* newer = newerSnapshot(examination);
    if (!newer) return;
    const lanes::RankingSnapshot& own = *examination.snapshot();
    const std::string detail =
        nameOf(own.id().text(), own.generated()) + " is overtaken by " + nameOf(newer->id, newer->generated);
    if (examination.sealed())
        findings.push_back({Constraint::SNAPSHOT_OVERTAKEN, place, detail});
    else if (!examination.own() || examination.own()->state != workflow::ApprovalState::rejected)
        findings.push_back(stale(detail, true));
}

} // namespace countersign::validation
