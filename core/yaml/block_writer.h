#pragma once

#include "core/json/value.h"

#include <string>

namespace countersign::yaml {

/// Appends a value below a key or a dash that `out` ends with, as block YAML of the restricted form: every
/// text in double quotes, members that are null left out. Only objects, arrays and texts; an object needs a
/// member.
void writeBlock(std::string& out, const json::Value& value, const std::string& indent);

} // namespace countersign::yaml
