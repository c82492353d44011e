#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/lanes/measured_members.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::lanes {

/// The forecast of one exception: the twelve upstream columns (adjacent-contracts.md, "Forecast bands").
/// Hours are exact, 0 or more, the band in order; confidence lies in 0 … 1.
struct ForecastRow {
    explicit ForecastRow(Name exceptionId) : exception(std::move(exceptionId)) {}

    Name exception;
    std::string severity;
    std::string owner;
    Timestamp opened = Timestamp::fromUnixSeconds(0);
    Decimal currentAgeHours;
    Decimal slaTargetHours;
    Band band;
    Decimal confidenceScore;
    Timestamp generated = Timestamp::fromUnixSeconds(0);
    std::string promotionWindowImpact;
};

/// A forecast band snapshot: rows with distinct exceptions, at least one (FORMAT.md).
struct ForecastBand {
    /// Only where the file states it (JSON, YAML).
    std::optional<WindowId> window;
    std::vector<ForecastRow> rows;

    /// CSV with exactly the upstream columns in any order; JSON or restricted YAML as an array of rows, or as
    /// an object with `rows` and optionally `forecast_snapshot_id`, `release_window_id` and
    /// `forecast_generated_utc`. Errors name row and column or pointer: snapshotMediaType,
    /// laneValueOutOfRange, laneBandNotOrdered, nameRepeated, and those of the readers.
    static Result<ForecastBand> parse(std::string_view bytes, std::string_view file,
                                      std::string_view mediaType);
};

} // namespace countersign::lanes
