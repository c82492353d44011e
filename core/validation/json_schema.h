#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

struct SchemaGraph;

/// JSON Schema 2020-12, a closed part of it (domain.md section 7): $schema, $id and $defs of the document;
/// $ref to
/// #/$defs/name; title, description; type (null, boolean, integer, string, array, object); enum and const of
/// texts; pattern, minLength, maxLength (code points); minimum, maximum (integers); items, minItems,
/// maxItems, uniqueItems; properties, required, additionalProperties; allOf, anyOf, oneOf. Every other
/// keyword is an error.
class JsonSchema {
public:
    /// `document` as read from restricted YAML (scalars as texts) or from JSON. Errors (all schema…) name the
    /// file, the pointer and the line.
    static Result<JsonSchema> compile(const json::Value& document, std::string_view file);

    struct Violation {
        /// The value in the instance; for a missing member, the object that lacks it.
        std::string pointer;
        /// The keyword in the schema.
        std::string schemaPointer;
        /// What the keyword asks for, e.g. "at most 280 characters".
        std::string expected;
        bool operator==(const Violation&) const = default;
    };
    /// Every violation of definition "#/$defs/<definition>", in the order of the instance; empty when it is
    /// valid. A definition that the schema lacks is a violation, and so is a schema whose evaluation would
    /// take too long.
    std::vector<Violation> evaluate(const json::Value& instance, std::string_view definition) const;

private:
    explicit JsonSchema(std::shared_ptr<const SchemaGraph> graph) : m_graph(std::move(graph)) {}

    std::shared_ptr<const SchemaGraph> m_graph;
};

} // namespace countersign::validation
