#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <cstddef>
#include <string_view>

namespace countersign::yaml {

/// Reads one document in the restricted form of domain.md section 3. Every scalar becomes a string, whatever
/// YAML would guess (json::ObjectReader with Scalars::yaml gives it its type); values know their line.
///
/// The form: UTF-8 with line feeds; one block mapping or block list; members `key: value`, items `- value`,
/// each on one line or with its value on deeper lines; values plain, 'quoted', "quoted" (escapes \" \\ \n
/// only), or lists and mappings in brackets on one line; comments; at most 32 nested containers. No anchors,
/// aliases, tags, merge keys, nulls, block scalars, directives or further documents, and no text that runs
/// over several lines. Errors (all yaml…) name `file` and the line.
Result<json::Value> read(std::string_view bytes, std::string_view file, std::size_t maxBytes);

} // namespace countersign::yaml
