#pragma once

#include "core/json/value.h"
#include "core/validation/json_schema.h"
#include "core/validation/schema_node.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// One walk of a schema over one instance, which collects every violation. Used once.
class SchemaEvaluator {
public:
    explicit SchemaEvaluator(const SchemaGraph& graph) : m_graph(graph) {}
    std::vector<JsonSchema::Violation> evaluate(const json::Value& instance, SchemaId schema) &&;

private:
    /// From a container to a member (by name) or an item (without one); `index` counts in both.
    struct Step {
        std::size_t index;
        const std::string* name;
    };
    struct Found {
        std::vector<std::size_t> path;
        JsonSchema::Violation violation;
    };

    void visit(SchemaId schema, const json::Value& value);
    void visitText(const SchemaNode& node, const std::string& text);
    void visitItems(const SchemaNode& node, const json::Value& array);
    void visitMembers(const SchemaNode& node, const json::Value& object);
    void visitMember(const SchemaNode& node, const json::Value::Member& member);
    void visitCombinations(const SchemaNode& node, const json::Value& value);
    void checkWords(const SchemaNode& node, const json::Value& value);
    void checkRange(const SchemaNode& node, const SchemaRange& range, std::int64_t found,
                    std::string_view low, std::string_view high, std::string_view unit);
    bool hasEqualItems(const json::Value& array);

    std::size_t countHolding(const std::vector<SchemaId>& schemas, const json::Value& value);
    bool admits(SchemaId schema, json::Value::Kind kind) const;
    void reportAlternatives(const SchemaNode& node, std::string_view keyword,
                            const std::vector<SchemaId>& schemas, const json::Value& value);

    bool spend(std::size_t effort);
    void report(const SchemaNode& node, std::string_view keyword, std::string expected);
    std::string pointer() const;

    const SchemaGraph& m_graph;
    std::vector<Step> m_steps;
    std::vector<Found> m_found;
    std::size_t m_effort = 0;
    /// Inside a trial (an alternative that may fail) violations are only noticed.
    bool m_trial = false;
    bool m_trialFailed = false;
};

} // namespace countersign::validation
