#include "core/validation/json_schema.h"

#include "core/json/pointer.h"
#include "core/validation/schema_compiler.h"
#include "core/validation/schema_evaluator.h"

namespace countersign::validation {

Result<JsonSchema> JsonSchema::compile(const json::Value& document, std::string_view file) {
    auto graph = SchemaCompiler(file).compile(document);
    if (!graph) return std::move(graph).error();
    return JsonSchema(std::make_shared<const SchemaGraph>(*std::move(graph)));
}

std::vector<JsonSchema::Violation> JsonSchema::evaluate(const json::Value& instance,
                                                        std::string_view definition) const {
    const auto found = m_graph->definitions.find(definition);
    if (found == m_graph->definitions.end())
        return {{"", "/$defs/" + json::escapeToken(definition), "a definition of this name in the schema"}};
    return SchemaEvaluator(*m_graph).evaluate(instance, found->second);
}

} // namespace countersign::validation
