#pragma once

#include "core/json/value.h"

#include <string>
#include <string_view>

namespace countersign::json {

/// RFC 8785 bytes of a value of the signed profile (no Kind::number; a check otherwise). No trailing newline.
std::string writeCanonical(const Value& value);
/// The same at the end of `out`, for a value or for the text of a string.
void appendCanonical(std::string& out, const Value& value);
void appendCanonicalText(std::string& out, std::string_view text);

/// Indented JSON for people and logs, members in the same order, trailing newline; accepts every kind.
std::string writePretty(const Value& value);

/// A scalar or an empty container as people read it: strings and numbers as they stand there, without quotes.
std::string leafText(const Value& leaf);

} // namespace countersign::json
