#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::packet {

/// What an artifact is evidence for; `context` (screenshots, notes) never satisfies a requirement.
enum class ArtifactKind { rankingSnapshot, forecastBandSnapshot, dashboardExtract, failMatrix, context };
std::string_view kindName(ArtifactKind kind);

/// One evidence file: where it came from, and the digest of its raw bytes.
struct Artifact {
    ArtifactId id;
    ArtifactKind kind;
    std::string uri;
    Sha256 sha256;
    std::int64_t sizeBytes;
    std::string mediaType;
    Timestamp capturedAt;

    json::Value toJson() const;
    bool operator==(const Artifact&) const = default;
};

/// `evidence_bundle` (domain.md section 2): five required items and the artifacts behind them.
struct EvidenceBundle {
    std::optional<Sha256> rankingSnapshotHash;
    std::optional<Sha256> forecastBandSnapshotHash;
    std::optional<Sha256> dashboardExtractHash;
    std::optional<std::string> simulationRuleVersion;
    std::optional<std::string> failMatrixRunId;
    /// Sorted by artifact id.
    std::vector<Artifact> artifacts;

    static EvidenceBundle read(json::ObjectReader& reader);
    json::Value toJson() const;

    /// Names of the required items that are missing; not empty means `incomplete_evidence`.
    std::vector<std::string> missingItems() const;
    const Artifact* find(std::string_view artifactId) const;
    const Artifact* find(ArtifactKind kind) const;
    /// Sorts the artifacts and derives the three hashes from their kinds.
    void settle();

    bool operator==(const EvidenceBundle&) const = default;
};

} // namespace countersign::packet
