#pragma once

#include "core/json/object_reader.h"
#include "core/json/value.h"
#include "core/lanes/lane.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/lanes/scoring_rules.h"

#include <optional>

namespace countersign::lanes {

// Parts of a ranking snapshot as its file has them (FORMAT.md).

/// An item of `lanes`; numbers exact: decimals as canonical strings, counts as integers.
json::Value laneToJson(const Lane& lane);

/// `scoring_rules`, weights as canonical strings.
json::Value rulesToJson(const ScoringRules& rules);

/// The member `fallback`; nullopt after an error, which the reader keeps.
std::optional<RankingSnapshot::Fallback> readFallback(json::ObjectReader& reader);

} // namespace countersign::lanes
