#pragma once

#include "core/base/bytes.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/packet/evidence_bundle.h"
#include "core/packet/rationale.h"
#include "core/policy/signer_policy.h"

#include <map>
#include <string>

namespace countersign::validation {

/// The evidence files of a workshop: a ranking snapshot of four lanes, the best one ranked first, a forecast
/// band, a dashboard extract, and the fail matrix of the team.
class WorkshopEvidence {
public:
    WorkshopEvidence(const std::string& matrixBytes, const std::string& failMatrixRunId);

    const packet::EvidenceBundle& bundle() const { return m_bundle; }
    /// The files by digest.
    const std::map<Sha256, std::string>& files() const { return m_files; }
    const lanes::RankingSnapshot& snapshot() const { return m_snapshot; }
    /// Documents every rejected lane, with the first reason code that the policy lists for each use.
    packet::DecisionRationale rationale(const policy::SignerPolicy& policy) const;

private:
    void add(const char* id, packet::ArtifactKind kind, const char* mediaType, const std::string& bytes);

    packet::EvidenceBundle m_bundle;
    std::map<Sha256, std::string> m_files;
    lanes::RankingSnapshot m_snapshot;
};

} // namespace countersign::validation
