#pragma once

#include "core/json/value.h"
#include "core/validation/pattern.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::validation {

/// Which schema of a graph; schemas refer to one another by it, so that references may form circles.
using SchemaId = std::size_t;

/// Inclusive bounds; a missing one does not bind.
struct SchemaRange {
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
};

/// One compiled (sub)schema: only what its keywords say.
struct SchemaNode {
    /// Where it stands in the schema document.
    std::string pointer;

    std::vector<json::Value::Kind> types;
    /// `enum` sorted, and `const`.
    std::optional<std::vector<std::string>> words;
    std::optional<std::string> constant;
    std::optional<Pattern> pattern;
    SchemaRange length;
    SchemaRange value;

    SchemaRange itemCount;
    bool uniqueItems = false;
    std::optional<SchemaId> items;

    std::vector<std::string> required;
    std::map<std::string, SchemaId, std::less<>> properties;
    bool additionalAllowed = true;
    std::optional<SchemaId> additional;

    std::optional<SchemaId> reference;
    std::vector<SchemaId> allOf;
    std::vector<SchemaId> anyOf;
    std::vector<SchemaId> oneOf;
};

struct SchemaGraph {
    std::vector<SchemaNode> nodes;
    std::map<std::string, SchemaId, std::less<>> definitions;
};

} // namespace countersign::validation
