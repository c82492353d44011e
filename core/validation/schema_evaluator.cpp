#include "core/validation/schema_evaluator.h"

#include "core/base/utf8.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/validation/schema_values.h"

#include <algorithm>
#include <set>

namespace countersign::validation {

namespace {

using json::Value;
using Kind = Value::Kind;

/// Visits, each with the text or the names it looks at. A packet needs some thousands; alternatives inside
/// alternatives can multiply without end.
constexpr std::size_t largestEffort = 5'000'000;
/// Bounds the memory that violations take.
constexpr std::size_t violationEffort = 100;

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string listed(const std::vector<Kind>& kinds) {
    std::vector<std::string> names;
    for (const Kind kind : kinds)
        names.emplace_back(nameOf(kind));
    return listed(names);
}

bool contains(const std::vector<Kind>& kinds, Kind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Whether the bytes alone decide about the code points, which have one to four bytes each: counting them
/// takes longer.
bool isClearlyWithin(const SchemaRange& range, const std::string& text) {
    const auto bytes = static_cast<std::int64_t>(text.size());
    return (!range.low || bytes / 4 >= *range.low) && (!range.high || bytes <= *range.high);
}

} // namespace

std::vector<JsonSchema::Violation> SchemaEvaluator::evaluate(const Value& instance, SchemaId schema) && {
    visit(schema, instance);
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Found& a, const Found& b) { return a.path < b.path; });
    std::vector<JsonSchema::Violation> violations;
    // Two references to one definition find the same violation twice.
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& [path, violation] : m_found)
        if (seen.emplace(violation.pointer, violation.schemaPointer + violation.expected).second)
            violations.push_back(violation);
    if (m_effort > largestEffort)
        violations.push_back(
            {"", m_graph.nodes[schema].pointer, "a schema that can be evaluated with less effort"});
    return violations;
}

void SchemaEvaluator::visit(SchemaId schema, const Value& value) {
    const SchemaNode& node = m_graph.nodes[schema];
    if (!spend(1)) return;
    // Packets have integers and texts only; a number of another kind fits no schema.
    const bool typed = !node.types.empty() && !contains(node.types, value.kind());
    if (typed || value.kind() == Kind::number)
        report(node, "type", node.types.empty() ? "no number other than an integer" : listed(node.types));
    checkWords(node, value);

    if (value.kind() == Kind::integer)
        checkRange(node, node.value, value.asInteger(), "minimum", "maximum", "");
    if (value.isString()) visitText(node, value.asText());
    if (value.isArray()) visitItems(node, value);
    if (value.isObject()) visitMembers(node, value);
    if (node.reference) visit(*node.reference, value);
    visitCombinations(node, value);
}

void SchemaEvaluator::checkWords(const SchemaNode& node, const Value& value) {
    const auto is = [&value](const std::string& word) { return value.isString() && value.asText() == word; };
    if (node.words && spend(node.words->size() / 16) &&
        !std::any_of(node.words->begin(), node.words->end(), is))
        report(node, "enum", "one of " + listed(*node.words));
    if (node.constant && !is(*node.constant)) report(node, "const", "\"" + *node.constant + "\"");
}

void SchemaEvaluator::checkRange(const SchemaNode& node, const SchemaRange& range, std::int64_t found,
                                 std::string_view low, std::string_view high, std::string_view unit) {
    if (range.low && found < *range.low)
        report(node, low, "at least " + std::to_string(*range.low) + std::string(unit));
    if (range.high && found > *range.high)
        report(node, high, "at most " + std::to_string(*range.high) + std::string(unit));
}

void SchemaEvaluator::visitText(const SchemaNode& node, const std::string& text) {
    if (!spend(text.size() / 64)) return;
    if (!isClearlyWithin(node.length, text))
        checkRange(node, node.length, static_cast<std::int64_t>(countCodePoints(text)), "minLength",
                   "maxLength", " characters");
    if (node.pattern && !node.pattern->matches(text))
        report(node, "pattern", "text like " + node.pattern->text());
}

void SchemaEvaluator::visitItems(const SchemaNode& node, const Value& array) {
    const auto& items = array.items();
    checkRange(node, node.itemCount, static_cast<std::int64_t>(items.size()), "minItems", "maxItems",
               " items");
    if (node.uniqueItems && hasEqualItems(array)) report(node, "uniqueItems", "distinct items");
    if (!node.items) return;
    for (std::size_t index = 0; index < items.size(); ++index) {
        m_steps.push_back({index, nullptr});
        visit(*node.items, items[index]);
        m_steps.pop_back();
    }
}

bool SchemaEvaluator::hasEqualItems(const Value& array) {
    std::set<std::string> seen;
    for (const Value& item : array.items()) {
        std::string text = json::writePretty(item);
        if (!spend(text.size() / 64)) return false;
        if (!seen.insert(std::move(text)).second) return true;
    }
    return false;
}

void SchemaEvaluator::visitMembers(const SchemaNode& node, const Value& object) {
    if (!spend(node.required.size())) return;
    for (const auto& name : node.required)
        if (!object.find(name)) report(node, "required", "the member \"" + name + "\"");
    const auto& members = object.members();
    for (std::size_t index = 0; index < members.size(); ++index) {
        m_steps.push_back({index, &members[index].first});
        visitMember(node, members[index]);
        m_steps.pop_back();
    }
}

void SchemaEvaluator::visitMember(const SchemaNode& node, const Value::Member& member) {
    const auto property = node.properties.find(member.first);
    if (property != node.properties.end())
        visit(property->second, member.second);
    else if (node.additional)
        visit(*node.additional, member.second);
    else if (!node.additionalAllowed)
        report(node, "additionalProperties", "no member of this name");
}

void SchemaEvaluator::visitCombinations(const SchemaNode& node, const Value& value) {
    for (const SchemaId schema : node.allOf)
        visit(schema, value);
    if (!node.anyOf.empty() && countHolding(node.anyOf, value) == 0)
        reportAlternatives(node, "anyOf", node.anyOf, value);
    if (node.oneOf.empty()) return;
    const std::size_t holding = countHolding(node.oneOf, value);
    if (holding == 0) reportAlternatives(node, "oneOf", node.oneOf, value);
    if (holding > 1) report(node, "oneOf", "only one of the alternatives, not " + std::to_string(holding));
}

std::size_t SchemaEvaluator::countHolding(const std::vector<SchemaId>& schemas, const Value& value) {
    const bool outerTrial = m_trial;
    const bool outerFailed = m_trialFailed;
    m_trial = true;
    std::size_t holding = 0;
    for (const SchemaId schema : schemas) {
        m_trialFailed = false;
        visit(schema, value);
        if (!m_trialFailed) ++holding;
    }
    m_trial = outerTrial;
    m_trialFailed = outerFailed;
    return holding;
}

/// Whether the type keywords alone let a value of this kind pass.
bool SchemaEvaluator::admits(SchemaId schema, Kind kind) const {
    const SchemaNode& node = m_graph.nodes[schema];
    return (node.types.empty() || contains(node.types, kind)) &&
           (!node.reference || admits(*node.reference, kind));
}

/// No alternative holds. When only one is meant for values of this type, its own violations say more.
void SchemaEvaluator::reportAlternatives(const SchemaNode& node, std::string_view keyword,
                                         const std::vector<SchemaId>& schemas, const Value& value) {
    if (m_trial) return report(node, keyword, {});
    std::vector<SchemaId> meant;
    std::copy_if(schemas.begin(), schemas.end(), std::back_inserter(meant),
                 [&](SchemaId schema) { return admits(schema, value.kind()); });
    if (meant.size() == 1) return visit(meant.front(), value);
    report(node, keyword, "one of " + std::to_string(schemas.size()) + " alternatives");
}

/// False when going on is of no use: the trial has failed, or the effort is used up, which is a violation by
/// itself.
bool SchemaEvaluator::spend(std::size_t effort) {
    m_effort += effort;
    return m_effort <= largestEffort && !m_trialFailed;
}

void SchemaEvaluator::report(const SchemaNode& node, std::string_view keyword, std::string expected) {
    if (m_trial) {
        m_trialFailed = true;
        return;
    }
    if (!spend(violationEffort)) return;
    std::vector<std::size_t> path;
    for (const Step& step : m_steps)
        path.push_back(step.index);
    m_found.push_back(
        {std::move(path), {pointer(), node.pointer + "/" + std::string(keyword), std::move(expected)}});
}

std::string SchemaEvaluator::pointer() const {
    std::string result;
    for (const Step& step : m_steps)
        result += "/" + (step.name ? json::escapeToken(*step.name) : std::to_string(step.index));
    return result;
}

} // namespace countersign::validation
