#include "core/validation/scenario/workshop_evidence.h"

#include "core/crypto/sha256.h"
#include "core/lanes/evidence_document.h"

namespace countersign::validation {

namespace {

using packet::ArtifactKind;
using policy::ReasonUse;

constexpr auto capturedAt = "2026-11-23T08:01:00Z";
constexpr auto commitmentsDueAt = "2026-12-01T12:00:00Z";

const char* const snapshotText = R"({
  "ranking_snapshot_id": "RS-workshop-1",
  "release_window_id": "2026-W48-workshop",
  "exception_cluster_id": "workshop-cluster",
  "simulation_rule_version": "workshop-rules-1",
  "generated_utc": "2026-11-23T08:00:00Z",
  "lanes": [
    {"exception_cluster_id": "workshop-cluster", "lane_id": "lane-a", "mitigation_option_id": "option-a",
     "option_summary": "Cap the queue", "estimated_effort_hours": 14, "dependency_count": 2,
     "predicted_convergence_low_hours": 6, "predicted_convergence_mid_hours": 11.5,
     "predicted_convergence_high_hours": 20, "risk_of_regression_score": 0.12, "confidence_score": 0.86,
     "promotion_window_impact": "minor", "simulation_generated_utc": "2026-11-23T07:50:00Z",
     "score": 0.8, "rank": 1},
    {"exception_cluster_id": "workshop-cluster", "lane_id": "lane-b", "mitigation_option_id": "option-b",
     "option_summary": "Back off the retries", "estimated_effort_hours": 6, "dependency_count": 1,
     "predicted_convergence_low_hours": 8, "predicted_convergence_mid_hours": 18,
     "predicted_convergence_high_hours": 36, "risk_of_regression_score": 0.18, "confidence_score": 0.78,
     "promotion_window_impact": "minor", "simulation_generated_utc": "2026-11-23T07:50:00Z",
     "score": 0.69, "rank": 2},
    {"exception_cluster_id": "workshop-cluster", "lane_id": "lane-c", "mitigation_option_id": "option-c",
     "option_summary": "Fix the pool", "estimated_effort_hours": 32, "dependency_count": 3,
     "predicted_convergence_low_hours": 9, "predicted_convergence_mid_hours": 16,
     "predicted_convergence_high_hours": 30, "risk_of_regression_score": 0.4, "confidence_score": 0.84,
     "promotion_window_impact": "moderate", "simulation_generated_utc": "2026-11-23T07:50:00Z",
     "score": 0.64, "rank": 3},
    {"exception_cluster_id": "workshop-cluster", "lane_id": "lane-d", "mitigation_option_id": "option-d",
     "option_summary": "Defer behind a throttle", "estimated_effort_hours": 4, "dependency_count": 0,
     "predicted_convergence_low_hours": 40, "predicted_convergence_mid_hours": 72,
     "predicted_convergence_high_hours": 120, "risk_of_regression_score": 0.3, "confidence_score": 0.62,
     "promotion_window_impact": "major", "simulation_generated_utc": "2026-11-23T07:50:00Z",
     "score": 0.47, "rank": 4}
  ],
  "fallback": {"decision_label": "defer", "lane_id": "lane-d"},
  "scoring_rules": {"terms": [
    {"column": "confidence_score", "weight": 1},
    {"column": "risk_of_regression_score", "weight": -0.5}
  ]}
}
)";

const char* const forecastText = R"({"forecast_snapshot_id": "FB-workshop-1", "rows": [
  {"exception_id": "EXC-1", "forecast_band_low_hours": 7, "forecast_band_high_hours": 22}
]}
)";

const char* const dashboardText = "exception_id,open_blockers\nEXC-1,3\n";

Timestamp timeOf(const char* text) {
    return Timestamp::parse(text).value();
}

std::string codeFor(const policy::SignerPolicy& policy, ReasonUse use) {
    const auto& codes = policy.reasonCodes().of(use);
    return codes.empty() ? "none" : codes.front();
}

packet::EvidenceRef scoreOf(std::size_t lane) {
    return {"ranking-snapshot", "/lanes/" + std::to_string(lane) + "/score"};
}

} // namespace

WorkshopEvidence::WorkshopEvidence(const std::string& matrixBytes, const std::string& failMatrixRunId)
    : m_snapshot(lanes::RankingSnapshot::parse(snapshotText, "ranking-snapshot").value()) {
    add("ranking-snapshot", ArtifactKind::rankingSnapshot, lanes::jsonMediaType.data(), snapshotText);
    add("forecast-band", ArtifactKind::forecastBandSnapshot, lanes::jsonMediaType.data(), forecastText);
    add("dashboard-extract", ArtifactKind::dashboardExtract, lanes::csvMediaType.data(), dashboardText);
    add("fail-matrix", ArtifactKind::failMatrix, lanes::csvMediaType.data(), matrixBytes);
    m_bundle.simulationRuleVersion = m_snapshot.simulationRuleVersion();
    m_bundle.failMatrixRunId = failMatrixRunId;
    m_bundle.settle();
}

void WorkshopEvidence::add(const char* id, ArtifactKind kind, const char* mediaType,
                           const std::string& bytes) {
    const Sha256 digest = crypto::sha256(bytes);
    m_bundle.artifacts.push_back({ArtifactId::parse(id).value(), kind,
                                  std::string("urn:countersign:workshop:") + id, digest,
                                  static_cast<std::int64_t>(bytes.size()), mediaType, timeOf(capturedAt)});
    m_files.emplace(digest, bytes);
}

packet::DecisionRationale WorkshopEvidence::rationale(const policy::SignerPolicy& policy) const {
    const auto rejected = [&](std::size_t lane) {
        return packet::Reason{codeFor(policy, ReasonUse::rejection),
                              "Scores less than the first lane.",
                              {scoreOf(lane)},
                              m_snapshot.lanes()[lane].id.text()};
    };
    const std::string selection = codeFor(policy, ReasonUse::selection);
    packet::DecisionRationale rationale{
        {selection, "Highest score of four lanes.", {scoreOf(0)}, std::nullopt},
        {selection,
         "Lowest regression risk.",
         {{"ranking-snapshot", "/lanes/0/risk_of_regression_score"}},
         std::nullopt},
        rejected(1),
        rejected(2),
        {rejected(3)},
        {},
        {}};
    const auto& accepted = policy.reasonCodes().of(ReasonUse::riskAcceptance);
    if (!accepted.empty())
        rationale.riskAcceptances.push_back({"RA-1",
                                             accepted.front(),
                                             "The cause stays until the next window.",
                                             "owner-1",
                                             timeOf(commitmentsDueAt),
                                             {scoreOf(2)}});
    rationale.followUpControls.push_back({"FC-1",
                                          std::nullopt,
                                          "Watch the open blockers hourly.",
                                          "release-1",
                                          timeOf(commitmentsDueAt),
                                          {{"dashboard-extract", "/0/open_blockers"}}});
    return rationale;
}

} // namespace countersign::validation
