#pragma once

#include "core/json/object_reader.h"
#include "core/json/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

inline constexpr std::string_view everything = "*";

/// Reads one list of a scope: ids, at least one, in the order of their bytes; or only "*" where that is
/// allowed. Errors (in the reader): scopeEmpty, scopeWildcardMixed, idMalformed.
std::vector<std::string> readScopeList(json::ObjectReader& reader, std::string_view member,
                                       bool allowsEverything);

/// An array of texts.
json::Value toJson(const std::vector<std::string>& texts);

/// Whether every id of `wanted` is in `granted`, or `granted` is everything.
bool includes(const std::vector<std::string>& granted, const std::vector<std::string>& wanted);
bool includes(const std::vector<std::string>& granted, std::string_view wanted);

} // namespace countersign::policy
