#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::json {

/// `name` as one JSON pointer token ("~" and "/" escaped, RFC 6901).
std::string escapeToken(std::string_view name);

/// The value at an RFC 6901 pointer ("" is the whole document), or nullptr when there is none or when the
/// pointer is malformed ("-" and array indices with leading zeros included).
const Value* resolve(const Value& document, std::string_view pointer);

/// Every leaf (scalars and empty containers) with its pointer, in document order.
std::vector<std::pair<std::string, const Value*>> leaves(const Value& document);

} // namespace countersign::json
