#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/lanes/snapshot_from_csv.h"
#include "core/packet/rationale.h"
#include "core/policy/role.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// An evidence file an author points to.
struct EvidenceSource {
    /// Path beside the decision file, and where the bytes came from.
    std::string file;
    std::string uri;
    Timestamp capturedAt;
    /// Only for context artifacts.
    std::string artifactId;
};

/// A row of signers an author asks for; without any, the roster comes from the directory.
struct SignerRow {
    policy::Role role;
    std::vector<std::string> eligible;
};

/// The author's draft (restricted YAML, at most 256 KiB): what the program cannot compute. Everything else of
/// the core follows from evidence, policy and directory.
struct DecisionFile {
    static constexpr std::size_t maxBytes = 256u << 10;

    ClusterId cluster;
    LaneId selectedLane;
    std::optional<EvidenceSource> rankingSnapshot;
    /// Beside a snapshot in CSV, and only there: what such a file cannot carry.
    std::optional<lanes::SnapshotFacts> snapshotFacts;
    std::optional<EvidenceSource> forecastBand;
    std::optional<EvidenceSource> dashboardExtract;
    std::vector<EvidenceSource> context;
    std::vector<SignerRow> requiredSigners;
    packet::DecisionRationale rationale;

    static Result<DecisionFile> parse(std::string_view bytes, std::string_view file);
};

} // namespace countersign::usecases
