#pragma once

#include "core/json/object_reader.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace countersign::policy {

/// A member that is an id, as text; empty after an error, which the reader keeps.
std::string readName(json::ObjectReader& reader, std::string_view member);

/// A member that is text on one line, not empty, and able to stand in a signed file: NFC, every code point
/// assigned, no control characters. Error (in the reader): textUnfit.
std::string readLine(json::ObjectReader& reader, std::string_view member, std::size_t maxCodePoints);

} // namespace countersign::policy
