#pragma once

#include "core/base/result.h"
#include "core/policy/capacity.h"

#include <string>
#include <vector>

namespace countersign::app {

/// A role or duty as it was typed behind `option`. Error: wordUnknown.
Result<policy::Capacity> capacityFrom(const std::string& option, const std::string& word);
/// Several of them.
Result<std::vector<policy::Capacity>> capacitiesFrom(const std::string& option,
                                                     const std::vector<std::string>& words);

} // namespace countersign::app
