#pragma once

#include "core/json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

// Values of schema keywords. A schema read from restricted YAML has texts only, so the keyword asks for the
// type.

/// An integer within ±(2^53-1), or its decimal spelling.
std::optional<std::int64_t> asSchemaInteger(const json::Value& value);
/// A boolean, or the word true or false.
std::optional<bool> asSchemaFlag(const json::Value& value);
/// A list of distinct texts.
std::optional<std::vector<std::string>> asSchemaWords(const json::Value& value);
/// The kind that a type name of JSON Schema stands for; "number" is not among them, since packets have none.
std::optional<json::Value::Kind> kindNamed(std::string_view typeName);
std::string_view nameOf(json::Value::Kind kind);
/// Whether other readers of YAML take the word, unquoted, for a number or a boolean.
bool mayBeTakenForNonText(std::string_view word);

} // namespace countersign::validation
