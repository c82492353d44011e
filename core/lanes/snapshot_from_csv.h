#pragma once

#include "core/base/result.h"
#include "core/lanes/ranking_snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::lanes {

/// What a ranking snapshot says beyond its lanes: given beside a CSV file, which cannot carry it.
struct SnapshotFacts {
    SnapshotId id;
    std::string simulationRuleVersion;
    Timestamp generated;
    RankingSnapshot::Fallback fallback;
    std::optional<ScoringRules> scoringRules;

    /// The members of a ranking snapshot of those names. nullopt after an error, which the reader keeps.
    static std::optional<SnapshotFacts> read(json::ObjectReader& reader);
};

/// The ranking snapshot (FORMAT.md) that lanes in CSV and the facts beside them make, as canonical JSON;
/// `lanes` in the order of the rows, so that row n of the file is `/lanes/{n - 2}`. Errors: those of
/// readLanesCsv, fallbackLaneUnknown.
Result<std::string> snapshotFromCsv(std::string_view bytes, std::string_view file, const WindowId& window,
                                    const SnapshotFacts& facts);

} // namespace countersign::lanes
