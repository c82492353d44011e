#pragma once

#include "core/json/value.h"

#include <string>
#include <string_view>

namespace countersign::usecases {

/// A value of a document as people read it: strings and numbers as they stand, "[…]" and "{…}" for containers, empty
/// where there is none.
std::string leafText(const json::Value* value);

/// The same of the place a JSON pointer names; empty when nothing is there.
std::string textAt(const json::Value& document, std::string_view pointer);

} // namespace countersign::usecases
