#pragma once

#include "core/base/result.h"
#include "core/yaml/cursor.h"

#include <cstddef>

namespace countersign::yaml {

/// Steps over a list or mapping in brackets, complete on its line, and returns how many containers are nested
/// in it, itself included. Stops early, with a depth above `maxDepth`, instead of following deeper nesting.
Result<std::size_t> stepOverFlow(Cursor& cursor, std::size_t maxDepth);

} // namespace countersign::yaml
