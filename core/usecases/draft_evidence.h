#pragma once

#include "core/lanes/ranking_snapshot.h"
#include "core/packet/evidence_bundle.h"
#include "core/policy/release_window.h"
#include "core/usecases/decision_file.h"
#include "core/usecases/issue_packet.h"
#include "core/usecases/window_rules.h"

#include <map>
#include <string>

namespace countersign::usecases {

/// The artifacts of a draft, and their bytes by digest.
struct DraftEvidence {
    packet::EvidenceBundle bundle;
    std::map<Sha256, std::string> bytes;
};

/// Reads the files a decision names. Lanes in CSV become the ranking snapshot in JSON, and the file itself is
/// kept as context `ranking-snapshot-csv`; a forecast band has to be one (lanes::ForecastBand). Errors: those
/// of readSource, lanes::snapshotFromCsv and lanes::ForecastBand, snapshotForeign.
Result<DraftEvidence> gatherEvidence(const policy::ReleaseWindow& window, const WindowRules& rules,
                                     const DecisionFile& decision, const ReadSource& readSource,
                                     Timestamp issuedAt);

/// The ranking snapshot among them, which has to be there. Errors: those of reading, snapshotForeign.
Result<lanes::RankingSnapshot> draftSnapshot(const DraftEvidence& evidence,
                                             const policy::ReleaseWindow& window,
                                             const DecisionFile& decision);

/// The error snapshotForeign: `about` says which window, or window and cluster, the file has.
Error foreignSnapshot(const std::string& file, std::string about);

} // namespace countersign::usecases
