#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
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
    std::optional<EvidenceSource> forecastBand;
    std::optional<EvidenceSource> dashboardExtract;
    std::vector<EvidenceSource> context;
    std::vector<SignerRow> requiredSigners;
    packet::DecisionRationale rationale;

    static Result<DecisionFile> parse(std::string_view bytes, std::string_view file);
};

} // namespace countersign::usecases
