#pragma once

#include "core/json/value.h"

#include <optional>
#include <string_view>

namespace countersign::test {

/// The document with another value at the pointer, or without what stands there. The container must exist; an
/// index of an array must be one of its items. Names with `~` or `/` are not understood.
json::Value withValue(const json::Value& document, std::string_view pointer,
                      std::optional<json::Value> value);

} // namespace countersign::test
