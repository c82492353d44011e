#pragma once

#include "core/json/value.h"

#include <optional>
#include <string>

namespace countersign::lanes {

/// Where two documents differ first: both texts begin with the pointer when it is not the whole document.
struct FirstDifference {
    std::string expected;
    std::string found;
};

/// The first leaf of `expected` that `found` does not have the same, or the first leaf only `found` has;
/// nullopt when they are equal. A document that is not there at all is nullptr.
std::optional<FirstDifference> firstDifference(const json::Value* expected, const json::Value* found);

} // namespace countersign::lanes
