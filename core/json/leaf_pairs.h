#pragma once

#include "core/json/value.h"

#include <string>
#include <string_view>

namespace countersign::json {

/// Appends canonical `[pointer,value]` of every leaf (scalars and empty containers) in document order, with
/// commas between all that `pairs` holds; each pointer begins with `place`.
void appendLeafPairs(std::string& pairs, std::string_view place, const Value& part);

} // namespace countersign::json
