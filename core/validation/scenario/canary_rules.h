#pragma once

namespace countersign::validation {

// Rules of the smallest size for the gate's canary.

inline constexpr auto canaryPolicy = R"(policy_id: canary
policy_version: 1
clock_skew_seconds: 120
snapshot_max_age_hours: 24
full_tier: full
tiers:
  - tier: full
    minimums: {strategy_owner: 1, release_authority: 1, risk_governance_reviewer: 1}
    minimum_go_reviews: 1
    refused_protections: []
impact_tiers: []
conflicting_roles: []
confidence_classes:
  - {confidence_class: any, at_least: 0}
risk_overlays:
  - {risk_overlay: any}
rejected_lane_score_threshold: 0.5
reason_codes:
  selection: [best]
  selection_not_first: [other]
  rejection: [worse]
  risk_acceptance: [accepted]
  decline: [no]
  withdraw: [replaced]
policy_owners: []
)";

inline constexpr auto canarySchema = R"($schema: https://json-schema.org/draft/2020-12/schema
$defs:
  core:
    type: object
  sealed_packet:
    type: object
)";

inline constexpr auto canaryMatrix = "scenario_id,condition,expected_result\n"
                                     "A1,approved packet missing release authority signer,fail\n";

} // namespace countersign::validation
