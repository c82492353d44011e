#include "tests/support/constraint_scenarios.h"

#include "core/crypto/sha256.h"
#include "tests/support/signing_desk.h"

#include <algorithm>

namespace countersign::tests {

namespace {

using packet::ArtifactKind;
using packet::CoreContent;
using validation::Dossier;
using validation::EvidenceBytes;

packet::Artifact& artifactOf(CoreContent& content, ArtifactKind kind) {
    return *std::find_if(content.evidence.artifacts.begin(), content.evidence.artifacts.end(),
                         [&](const packet::Artifact& artifact) { return artifact.kind == kind; });
}

EvidenceBytes& bytesOf(Dossier& dossier, ArtifactKind kind) {
    return dossier.evidence[dossier.core.content().evidence.find(kind)->sha256];
}

void dropForecast(CoreContent& content) {
    std::erase_if(content.evidence.artifacts, [](const packet::Artifact& artifact) {
        return artifact.kind == ArtifactKind::forecastBandSnapshot;
    });
    const auto drop = [](packet::Reason& reason) {
        std::erase_if(reason.evidenceRefs,
                      [](const packet::EvidenceRef& ref) { return ref.artifactId == "forecast-band"; });
    };
    drop(content.rationale.primary);
    drop(content.rationale.secondary);
    drop(content.rationale.rejected1);
}

Dossier incomplete(bool submitted) {
    SigningDesk desk;
    dropForecast(desk.content);
    desk.issue();
    if (submitted) desk.submit();
    return desk.unsealed();
}

void repeatArtifact(CoreContent& content, const std::string& id) {
    packet::Artifact again = artifactOf(content, ArtifactKind::dashboardExtract);
    again.id = ArtifactId::parse(id).value();
    content.evidence.artifacts.push_back(again);
}

void setBaseline(CoreContent& content, std::string_view member, const std::string& value) {
    json::Value changed = *content.replayBaseline.find(member);
    changed.set("value", json::Value::string(value));
    content.replayBaseline.set(std::string(member), changed);
}

Dossier withUnreadableSnapshot() {
    SigningDesk desk;
    packet::Artifact& artifact = artifactOf(desk.content, ArtifactKind::rankingSnapshot);
    artifact.sha256 = crypto::sha256("{}");
    artifact.sizeBytes = 2;
    desk.approveAll();
    Dossier dossier = desk.unsealed();
    dossier.evidence[artifact.sha256] = {EvidenceBytes::State::verified, "{}"};
    return dossier;
}

Dossier approvedLate() {
    SigningDesk desk;
    desk.issue();
    desk.submit();
    desk.review();
    desk.approveAsOwner();
    desk.approveAsAuthority();
    desk.approveAsRisk([](statement::Predicate& predicate) {
        predicate.at = Timestamp::parse("2026-11-26T04:10:01Z").value();
    });
    return desk.unsealed();
}

void knowSnapshot(Dossier& dossier, const char* generated) {
    dossier.otherSnapshots.push_back(
        {"RS-W48-matchmaking-08", Timestamp::parse(generated).value(), Sha256()});
}

Dossier overtaken(bool sealed, const char* generated) {
    SigningDesk desk;
    desk.approveAll();
    Dossier dossier = sealed ? desk.sealed() : desk.unsealed();
    knowSnapshot(dossier, generated);
    return dossier;
}

ConstraintScenarios bundleScenarios() {
    return {
        {"forecast missing", "NOT_SUBMITTED? REVIEW_COVERAGE? ROLE_COVERAGE? EVIDENCE_INCOMPLETE?",
         [] { return incomplete(false); }},
        {"submitted without the forecast",
         "NOT_SUBMITTED? REVIEW_COVERAGE? ROLE_COVERAGE? EVIDENCE_INCOMPLETE? EVIDENCE_INCOMPLETE",
         [] { return incomplete(true); }},
        ofContent("two artifacts of one kind", "EVIDENCE_INCONSISTENT",
                  [](CoreContent& c) { repeatArtifact(c, "second-extract"); }),
        ofContent("two artifacts of one name", "EVIDENCE_INCONSISTENT",
                  [](CoreContent& c) {
                      repeatArtifact(c, "forecast-band");
                      c.evidence.artifacts.back().kind = ArtifactKind::context;
                  }),
        ofContent("another size", "EVIDENCE_INCONSISTENT",
                  [](CoreContent& c) { ++artifactOf(c, ArtifactKind::dashboardExtract).sizeBytes; }),
        ofContent("another snapshot id", "EVIDENCE_INCONSISTENT",
                  [](CoreContent& c) { c.rankingSnapshot = SnapshotId::parse("RS-0").value(); }),
        ofContent("another rule version", "EVIDENCE_INCONSISTENT",
                  [](CoreContent& c) { c.evidence.simulationRuleVersion = "lesson119-scoring-3.1"; }),
        ofReference("bytes damaged", "EVIDENCE_MISMATCH",
                    [](Dossier& d) {
                        bytesOf(d, ArtifactKind::dashboardExtract).state = EvidenceBytes::State::mismatch;
                    }),
        ofReference("bytes not here", "EVIDENCE_HASH_ONLY",
                    [](Dossier& d) {
                        bytesOf(d, ArtifactKind::dashboardExtract).state = EvidenceBytes::State::hashOnly;
                    }),
        ofReference("bytes not looked for", "EVIDENCE_HASH_ONLY",
                    [](Dossier& d) {
                        d.evidence.erase(d.core.content().evidence.find(ArtifactKind::failMatrix)->sha256);
                    }),
        ofContent("another fail matrix run", "FAIL_MATRIX_RUN",
                  [](CoreContent& c) { c.evidence.failMatrixRunId = "FMR-0123456789abcdef"; }),
        ofContent(
            "fail matrix not attached", "FAIL_MATRIX_RUN",
            [](CoreContent& c) { artifactOf(c, ArtifactKind::failMatrix).kind = ArtifactKind::context; }),
    };
}

ConstraintScenarios snapshotScenarios() {
    return {
        {"approved on an old snapshot", "SNAPSHOT_STALE", approvedLate},
        {"newer snapshot", "SNAPSHOT_STALE?", [] { return overtaken(false, "2026-11-23T05:00:00Z"); }},
        {"older snapshot", "NOT_SEALED?", [] { return overtaken(false, "2026-11-23T03:00:00Z"); }},
        {"newer snapshot after sealing", "SNAPSHOT_OVERTAKEN",
         [] { return overtaken(true, "2026-11-23T05:00:00Z"); }},
        ofReference("snapshot not here", "REPLAY_IMPOSSIBLE EVIDENCE_HASH_ONLY",
                    [](Dossier& d) {
                        bytesOf(d, ArtifactKind::rankingSnapshot).state = EvidenceBytes::State::hashOnly;
                    }),
        {"snapshot unreadable", "REPLAY_IMPOSSIBLE EVIDENCE_REF_UNRESOLVED", withUnreadableSnapshot},
        ofContent("lane not in the snapshot", "LANE_NOT_IN_SNAPSHOT",
                  [](CoreContent& c) { c.selectedLane = LaneId::parse("lane-unheard-of").value(); }),
        ofContent("another option", "REPLAY_DIFFERS",
                  [](CoreContent& c) { c.selectedOption = OptionId::parse("direct_fix").value(); }),
        ofContent("another confidence class", "REPLAY_DIFFERS",
                  [](CoreContent& c) { setBaseline(c, "confidence_class", "medium"); }),
        ofContent("another fallback label", "REPLAY_DIFFERS",
                  [](CoreContent& c) { setBaseline(c, "fallback_decision_label", "carry_on"); }),
        ofContent("another projection", "REPLAY_DIFFERS",
                  [](CoreContent& c) {
                      c.projection.set("predicted_convergence_high_hours", json::Value::string("19"));
                  }),
    };
}

} // namespace

ConstraintScenarios evidenceScenarios() {
    ConstraintScenarios all = bundleScenarios();
    for (const ConstraintScenario& scenario : snapshotScenarios())
        all.push_back(scenario);
    return all;
}

} // namespace countersign::tests
