#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <string_view>

namespace countersign::yaml {

/// The tree that yaml-cpp's parser events describe: mappings, lists and texts, nothing else, one document,
/// distinct keys. Refuses what it can see; the checks of the text before it refuse what yaml-cpp does not
/// report.
Result<json::Value> readEvents(std::string_view bytes);

} // namespace countersign::yaml
