#include "tests/support/constraint_scenarios.h"

#include <utility>

namespace countersign::tests {

namespace {

using packet::CoreContent;

/// The first reference of the primary reason leads elsewhere.
ConstraintScenario reference(const char* name, const char* expected, const char* artifact,
                             const char* pointer) {
    return ofContent(name, expected, [artifact, pointer](CoreContent& c) {
        c.rationale.primary.evidenceRefs = {{artifact, pointer}};
    });
}

/// One more reason against a lane, behind the others.
ConstraintScenario further(const char* name, const char* expected, const char* lane) {
    return ofContent(name, expected, [lane](CoreContent& c) {
        c.rationale.furtherRejected.push_back(c.rationale.furtherRejected.front());
        c.rationale.furtherRejected.back().laneId = lane;
    });
}

ConstraintScenarios laneScenarios() {
    return {
        ofContent("second rejected lane without a reason", "REJECTED_LANE_UNDOCUMENTED",
                  [](CoreContent& c) { c.rationale.rejected2.reset(); }),
        ofContent("first rejected lane without a reason", "REJECTED_LANE_UNDOCUMENTED RATIONALE_LANE_WRONG",
                  [](CoreContent& c) { c.rationale.rejected1.laneId = "lane-broker-pool-fix"; }),
        ofContent("reasons swapped", "RATIONALE_LANE_WRONG",
                  [](CoreContent& c) { std::swap(c.rationale.rejected1, *c.rationale.rejected2); }),
        further("reason against the selected lane", "RATIONALE_LANE_WRONG", "lane-queue-guardrail"),
        further("reason against a lane of no snapshot", "RATIONALE_LANE_WRONG", "lane-unheard-of"),
        further("two reasons against one lane", "RATIONALE_LANE_WRONG", "lane-cross-region-off"),
        further("low lane with a reason", "NOT_SEALED?", "lane-defer-contained"),
        ofContent("high lane without a reason", "REJECTED_LANE_UNDOCUMENTED",
                  [](CoreContent& c) { c.rationale.furtherRejected.clear(); }),
    };
}

ConstraintScenarios codeScenarios() {
    return {
        ofContent("primary code not listed", "REASON_CODE_UNKNOWN",
                  [](CoreContent& c) { c.rationale.primary.reasonCode = "because"; }),
        ofContent(
            "primary code for another rank", "REASON_CODE_UNKNOWN",
            [](CoreContent& c) { c.rationale.primary.reasonCode = "first_lane_blocked_by_dependency"; }),
        ofContent(
            "secondary code for another rank", "NOT_SEALED?",
            [](CoreContent& c) { c.rationale.secondary.reasonCode = "first_lane_blocked_by_dependency"; }),
        ofContent("rejection code of a selection", "REASON_CODE_UNKNOWN",
                  [](CoreContent& c) { c.rationale.rejected1.reasonCode = "best_confidence_adjusted_fit"; }),
        ofContent("acceptance code not listed", "REASON_CODE_UNKNOWN",
                  [](CoreContent& c) { c.rationale.riskAcceptances.front().reasonCode = "because"; }),
        ofContent("reason without evidence", "NOT_SEALED? REASON_WITHOUT_EVIDENCE",
                  [](CoreContent& c) { c.rationale.secondary.evidenceRefs.clear(); }),
        ofContent("unknown owner of a risk", "NOT_SEALED? COMMITMENT_OWNER_UNKNOWN",
                  [](CoreContent& c) { c.rationale.riskAcceptances.front().owner = "mallory"; }),
        ofContent("unknown owner of a control", "NOT_SEALED? COMMITMENT_OWNER_UNKNOWN",
                  [](CoreContent& c) { c.rationale.followUpControls.front().owner = "mallory"; }),
    };
}

ConstraintScenarios referenceScenarios() {
    return {
        reference("into a row of the extract", "NOT_SEALED?", "dashboard-extract",
                  "/0/match_timeout_percent"),
        reference("a whole artifact", "NOT_SEALED?", "dashboard-extract", ""),
        reference("no such artifact", "EVIDENCE_REF_UNRESOLVED", "no-such-file", ""),
        reference("no such row", "EVIDENCE_REF_UNRESOLVED", "dashboard-extract", "/99/match_timeout_percent"),
        reference("no such member", "EVIDENCE_REF_UNRESOLVED", "ranking-snapshot", "/lanes/0/colour"),
        ofContent("pointer into an opaque file", "EVIDENCE_REF_UNRESOLVED",
                  [](CoreContent& c) {
                      packet::Artifact note = c.evidence.artifacts.front();
                      note.id = ArtifactId::parse("note").value();
                      note.kind = packet::ArtifactKind::context;
                      note.mediaType = "text/markdown";
                      c.evidence.artifacts.push_back(note);
                      c.rationale.primary.evidenceRefs = {{"note", "/0"}};
                  }),
    };
}

} // namespace

ConstraintScenarios rationaleScenarios() {
    ConstraintScenarios all = laneScenarios();
    for (const auto& some : {codeScenarios(), referenceScenarios()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace countersign::tests
