#pragma once

#include "core/base/decimal.h"
#include "core/lanes/lane.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace countersign::lanes {

/// Which value of a column speaks for a lane.
enum class Better : std::uint8_t { higher, lower, neither };

/// A column of the top-two comparison: exactly one of `number` and `text` is set.
struct LaneColumn {
    std::string_view name;
    Better better;
    Decimal (*number)(const Lane&);
    const std::string& (*text)(const Lane&);

    /// Canonical text of the lane's value.
    std::string textOf(const Lane& lane) const;
};

/// The compared columns in their fixed order (FORMAT.md "Core").
std::span<const LaneColumn> comparedColumns();
/// The compared column of that name, or nullptr.
const LaneColumn* findColumn(std::string_view name);
/// A numeric upstream column that a scoring rule may weigh (not `score` itself), or nullptr.
const LaneColumn* scoringColumn(std::string_view name);

} // namespace countersign::lanes
