#pragma once

#include "core/json/value.h"

#include <string>

namespace countersign::packet {

/// What an array item is known by: its text, the id it carries (artifact and pointer for a reference), or
/// nothing. The first of the known id members counts.
std::string itemId(const json::Value& item);

/// The same document with every array made an object by its items' ids (a second item of one id gets `#2`,
/// items without any their index), and JSON numbers as canonical decimal text.
json::Value byItemId(const json::Value& document);

} // namespace countersign::packet
