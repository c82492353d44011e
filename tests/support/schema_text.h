#pragma once

#include "core/validation/json_schema.h"
#include "core/yaml/reader.h"

#include <string>

namespace countersign::test {

inline constexpr const char* schemaHead = "$schema: https://json-schema.org/draft/2020-12/schema\n";

inline Result<validation::JsonSchema> compiled(const std::string& yaml) {
    const auto document = yaml::read(yaml, "s.yaml", 1u << 20);
    if (!document) return document.error();
    return validation::JsonSchema::compile(*document, "s.yaml");
}

/// A schema with the given one, in bracket form, as definition "it", and some others to refer to.
inline std::string schemaOf(const std::string& it) {
    return std::string(schemaHead) + "$defs:\n  it: " + it +
           "\n  word: {type: string, pattern: '^[a-z]+$'}\n  tree: {type: object, additionalProperties: "
           "{$ref: "
           "'#/$defs/tree'}}\n";
}

/// Definitions d0, d1, …, each of which refers to the one before.
inline std::string chainOf(int length) {
    std::string yaml = std::string(schemaHead) + "$defs:\n  d0: {type: string}\n";
    for (int link = 1; link < length; ++link)
        yaml += "  d" + std::to_string(link) + ": {$ref: '#/$defs/d" + std::to_string(link - 1) + "'}\n";
    return yaml;
}

} // namespace countersign::test
