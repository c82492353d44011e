#include "core/json/pointer.h"
#include "core/lanes/evidence_document.h"
#include "core/policy/selection_reason.h"
#include "core/validation/checks.h"

namespace countersign::validation {

namespace {

using policy::ReasonUse;

constexpr std::string_view root = "/decision_rationale/";

std::string pathOf(std::string_view member) {
    return std::string(root) + std::string(member);
}
std::string pathOf(std::string_view member, std::size_t index) {
    return pathOf(member) + "/" + std::to_string(index);
}

struct PlacedReason {
    std::string place;
    const packet::Reason* reason;
    /// The code must be in one of these lists.
    std::vector<ReasonUse> uses;
};

/// The reason for the selection itself depends on whether the lane ranks first; without the snapshot either
/// list will do.
std::vector<ReasonUse> primaryUses(const Examination& examination) {
    const lanes::RankingSnapshot* snapshot = examination.snapshot();
    const lanes::Lane* lane =
        snapshot ? snapshot->findLane(examination.content().selectedLane.text()) : nullptr;
    if (!lane) return {ReasonUse::selection, ReasonUse::selectionNotFirst};
    return {policy::primaryReasonUse(lane->rank)};
}

std::vector<PlacedReason> reasonsOf(const Examination& examination) {
    const packet::DecisionRationale& rationale = examination.content().rationale;
    std::vector<PlacedReason> out{
        {pathOf("selection_primary_reason"), &rationale.primary, primaryUses(examination)},
        {pathOf("selection_secondary_reason"),
         &rationale.secondary,
         {ReasonUse::selection, ReasonUse::selectionNotFirst}},
        {pathOf("rejected_lane_1_reason"), &rationale.rejected1, {ReasonUse::rejection}}};
    if (rationale.rejected2)
        out.push_back({pathOf("rejected_lane_2_reason"), &*rationale.rejected2, {ReasonUse::rejection}});
    for (std::size_t i = 0; i < rationale.furtherRejected.size(); ++i)
        out.push_back({pathOf("further_rejected_lane_reasons", i),
                       &rationale.furtherRejected[i],
                       {ReasonUse::rejection}});
    return out;
}

void checkCode(const policy::SignerPolicy& policy, const std::string& code,
               const std::vector<ReasonUse>& uses, const std::string& place, Findings& findings) {
    std::string lists;
    for (const ReasonUse use : uses) {
        if (policy.allowsReason(use, code)) return;
        lists += (lists.empty() ? "" : " or ") + std::string(policy::reasonUseName(use));
    }
    findings.push_back(
        {Constraint::REASON_CODE_UNKNOWN, place + "/reason_code", code + " is not listed under " + lists});
}

void checkReasons(const Examination& examination, Findings& findings) {
    const auto& policy = examination.dossier().rules.policy;
    for (const PlacedReason& placed : reasonsOf(examination)) {
        if (policy) checkCode(*policy, placed.reason->reasonCode, placed.uses, placed.place, findings);
        if (placed.reason->evidenceRefs.empty())
            findings.push_back(
                {Constraint::REASON_WITHOUT_EVIDENCE, placed.place, placed.reason->reasonCode});
    }
    const auto& acceptances = examination.content().rationale.riskAcceptances;
    for (std::size_t i = 0; policy && i < acceptances.size(); ++i)
        if (acceptances[i].reasonCode)
            checkCode(*policy, *acceptances[i].reasonCode, {ReasonUse::riskAcceptance},
                      pathOf("known_risk_acceptances", i), findings);
}

void checkOwners(const std::vector<packet::Commitment>& commitments, std::string_view member,
                 const policy::Directory& directory, Findings& findings) {
    for (std::size_t i = 0; i < commitments.size(); ++i)
        if (!directory.findSigner(commitments[i].owner))
            findings.push_back(
                {Constraint::COMMITMENT_OWNER_UNKNOWN, pathOf(member, i) + "/owner", commitments[i].owner});
}

/// Why a reference leads nowhere; empty when it leads somewhere, or when nobody can say without the bytes.
std::string whyUnresolved(const Examination& examination, const packet::EvidenceRef& reference) {
    const packet::Artifact* artifact = examination.content().evidence.find(reference.artifactId);
    if (!artifact) return "there is no such artifact";
    if (reference.pointer.empty()) return {};
    if (!lanes::isStructured(artifact->mediaType)) return artifact->mediaType + " takes no pointer";
    const Examination::Document* document = examination.documentOf(*artifact);
    if (!document) return {};
    if (!*document) return document->error().describe();
    return json::resolve(***document, reference.pointer) ? "" : "the artifact has nothing there";
}

void checkReferences(const Examination& examination, Findings& findings) {
    for (const auto& [claim, reference] : examination.content().rationale.references())
        if (const std::string why = whyUnresolved(examination, *reference); !why.empty())
            findings.push_back({Constraint::EVIDENCE_REF_UNRESOLVED, claim,
                                reference->artifactId + " " + reference->pointer + ": " + why});
}

} // namespace

void checkRationale(const Examination& examination, Findings& findings) {
    checkReasons(examination, findings);
    checkReferences(examination, findings);
    const auto& directory = examination.dossier().rules.directory;
    if (!directory) return;
    const packet::DecisionRationale& rationale = examination.content().rationale;
    checkOwners(rationale.riskAcceptances, "known_risk_acceptances", *directory, findings);
    checkOwners(rationale.followUpControls, "required_follow_up_controls", *directory, findings);
}

} // namespace countersign::validation
