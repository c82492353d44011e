#include "core/validation/schema_compiler.h"

#include "core/json/pointer.h"
#include "core/validation/schema_chains.h"
#include "core/validation/schema_values.h"

#include <algorithm>
#include <array>

namespace countersign::validation {

namespace {

using json::Value;

constexpr std::string_view dialect = "https://json-schema.org/draft/2020-12/schema";

/// Keywords of the whole document. Deeper down `$id` would change what references mean.
bool isDocumentKeyword(std::string_view name) {
    return name == "$schema" || name == "$id" || name == "$defs";
}

} // namespace

/// All keywords of a schema; one that has no row is an error.
const SchemaCompiler::Row* SchemaCompiler::findRow(std::string_view name) {
    using C = SchemaCompiler;
    using K = const Keyword&;
    using D = Draft&;
    static constexpr std::array<Row, 22> rows{{
        {"$ref", [](C& c, K k, D d) { c.readReference(k, d.id); }},
        {"title", [](C& c, K k, D) { c.readText(k); }},
        {"description", [](C& c, K k, D) { c.readText(k); }},
        {"type", [](C& c, K k, D d) { c.readTypes(k, d.node); }},
        {"enum", [](C& c, K k, D d) { d.node.words = c.readWords(k); }},
        {"const", [](C& c, K k, D d) { d.node.constant = c.readText(k); }},
        {"pattern", [](C& c, K k, D d) { c.readPattern(k, d.node); }},
        {"minLength", [](C& c, K k, D d) { d.node.length.low = c.readCount(k); }},
        {"maxLength", [](C& c, K k, D d) { d.node.length.high = c.readCount(k); }},
        {"minimum", [](C& c, K k, D d) { d.node.value.low = c.readInteger(k); }},
        {"maximum", [](C& c, K k, D d) { d.node.value.high = c.readInteger(k); }},
        {"items", [](C& c, K k, D d) { d.node.items = c.addSchema(k.value, k.pointer); }},
        {"minItems", [](C& c, K k, D d) { d.node.itemCount.low = c.readCount(k); }},
        {"maxItems", [](C& c, K k, D d) { d.node.itemCount.high = c.readCount(k); }},
        {"uniqueItems", [](C& c, K k, D d) { d.node.uniqueItems = c.readFlag(k); }},
        {"properties", [](C& c, K k, D d) { c.addNamedSchemas(k, d.node.properties); }},
        {"required", [](C& c, K k, D d) { d.node.required = c.readWords(k); }},
        {"additionalProperties", [](C& c, K k, D d) { c.readAdditional(k, d.node); }},
        {"allOf", [](C& c, K k, D d) { d.node.allOf = c.addSchemas(k); }},
        {"anyOf", [](C& c, K k, D d) { d.node.anyOf = c.addSchemas(k); }},
        {"oneOf", [](C& c, K k, D d) { d.node.oneOf = c.addSchemas(k); }},
    }};
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row& r) { return r.name == name; });
    return row == rows.end() ? nullptr : row;
}

Result<SchemaGraph> SchemaCompiler::compile(const Value& document) && {
    addSchema(document, "");
    if (document.isObject()) readDocument(document);
    resolveReferences();
    if (m_error) return *std::move(m_error);
    if (auto chains = checkChains(m_graph); !chains) return std::move(chains).error().inFile(m_file);
    return std::move(m_graph);
}

void SchemaCompiler::readDocument(const Value& document) {
    const Value* schema = document.find("$schema");
    if (!schema || !schema->isString() || schema->asText() != dialect)
        fail("/$schema", schema ? schema->line() : document.line(), Error(ErrorCode::schemaDialect));
    if (const Value* id = document.find("$id")) readText({*id, "/$id"});
    if (const Value* definitions = document.find("$defs"))
        addNamedSchemas({*definitions, "/$defs"}, m_graph.definitions);
}

SchemaId SchemaCompiler::addSchema(const Value& schema, const std::string& pointer) {
    Draft draft{m_graph.nodes.size(), {}};
    m_graph.nodes.emplace_back();
    if (!schema.isObject()) {
        badValue({schema, pointer}, "a schema as a mapping");
        return draft.id;
    }
    draft.node.pointer = pointer;
    for (const auto& [name, value] : schema.members()) {
        if (pointer.empty() && isDocumentKeyword(name)) continue;
        const Keyword keyword{value, pointer + "/" + json::escapeToken(name)};
        if (const Row* row = findRow(name))
            row->read(*this, keyword, draft);
        else
            fail(keyword.pointer, value.line(), Error(ErrorCode::schemaUnknownKeyword, {}, {}, name));
    }
    checkWordsAreTexts(schema, draft.node);
    m_graph.nodes[draft.id] = std::move(draft.node);
    return draft.id;
}

std::vector<SchemaId> SchemaCompiler::addSchemas(const Keyword& keyword) {
    std::vector<SchemaId> schemas;
    if (!keyword.value.isArray() || keyword.value.items().empty()) {
        badValue(keyword, "a list of at least one schema");
        return schemas;
    }
    for (const Value& schema : keyword.value.items())
        schemas.push_back(addSchema(schema, keyword.pointer + "/" + std::to_string(schemas.size())));
    return schemas;
}

template <typename Schemas>
void SchemaCompiler::addNamedSchemas(const Keyword& keyword, Schemas& schemas) {
    if (!keyword.value.isObject()) return badValue(keyword, "a mapping of names to schemas");
    for (const auto& [name, schema] : keyword.value.members())
        schemas.emplace(name, addSchema(schema, keyword.pointer + "/" + json::escapeToken(name)));
}

void SchemaCompiler::readReference(const Keyword& keyword, SchemaId from) {
    constexpr std::string_view prefix = "#/$defs/";
    const std::string target = readText(keyword);
    std::optional<std::string> definition;
    // Names that need escapes in a reference are not for references.
    if (target.starts_with(prefix) && target.find_first_of("~/%", prefix.size()) == std::string::npos)
        definition = target.substr(prefix.size());
    m_references.push_back({from, definition, keyword, target});
}

void SchemaCompiler::readTypes(const Keyword& keyword, SchemaNode& node) {
    const bool single = keyword.value.isString();
    const auto names = single ? std::vector{keyword.value.asText()} : readWords(keyword);
    if (names.empty()) return badValue(keyword, "at least one type");
    for (const auto& name : names) {
        const auto kind = kindNamed(name);
        if (!kind) return badValue(keyword, "null, boolean, integer, string, array or object, not " + name);
        node.types.push_back(*kind);
    }
}

void SchemaCompiler::readPattern(const Keyword& keyword, SchemaNode& node) {
    auto pattern = Pattern::compile(readText(keyword));
    if (!pattern) return fail(keyword.pointer, keyword.value.line(), std::move(pattern).error());
    node.pattern = *std::move(pattern);
}

void SchemaCompiler::readAdditional(const Keyword& keyword, SchemaNode& node) {
    if (keyword.value.isObject())
        node.additional = addSchema(keyword.value, keyword.pointer);
    else
        node.additionalAllowed = readFlag(keyword);
}

std::vector<std::string> SchemaCompiler::readWords(const Keyword& keyword) {
    auto words = asSchemaWords(keyword.value);
    if (!words) badValue(keyword, "a list of distinct texts");
    return words.value_or(std::vector<std::string>());
}

std::string SchemaCompiler::readText(const Keyword& keyword) {
    if (keyword.value.isString()) return keyword.value.asText();
    badValue(keyword, "a text");
    return {};
}

bool SchemaCompiler::readFlag(const Keyword& keyword) {
    const auto flag = asSchemaFlag(keyword.value);
    if (!flag) badValue(keyword, "true or false");
    return flag.value_or(false);
}

std::int64_t SchemaCompiler::readInteger(const Keyword& keyword) {
    const auto integer = asSchemaInteger(keyword.value);
    if (!integer) badValue(keyword, "an integer within 2^53-1");
    return integer.value_or(0);
}

std::int64_t SchemaCompiler::readCount(const Keyword& keyword) {
    const std::int64_t count = readInteger(keyword);
    if (count < 0) badValue(keyword, "a count, 0 or more");
    return count;
}

void SchemaCompiler::checkWordsAreTexts(const Value& schema, const SchemaNode& node) {
    if (node.types == std::vector{Value::Kind::string}) return;
    std::vector<std::string> words = node.words.value_or(std::vector<std::string>());
    if (node.constant) words.push_back(*node.constant);
    const auto doubtful = std::find_if(words.begin(), words.end(), mayBeTakenForNonText);
    if (doubtful != words.end())
        badValue({schema, node.pointer},
                 "'type: string' beside the word " + *doubtful + ", which could be no text");
}

void SchemaCompiler::resolveReferences() {
    for (const PendingReference& reference : m_references) {
        const auto definition = reference.definition ? m_graph.definitions.find(*reference.definition)
                                                     : m_graph.definitions.end();
        if (definition == m_graph.definitions.end())
            fail(reference.keyword.pointer, reference.keyword.value.line(),
                 Error(ErrorCode::schemaReference, {}, {}, reference.target));
        else
            m_graph.nodes[reference.from].reference = definition->second;
    }
}

void SchemaCompiler::badValue(const Keyword& keyword, std::string expected) {
    fail(keyword.pointer, keyword.value.line(),
         Error(ErrorCode::schemaKeywordValue, {}, {}, "expected " + std::move(expected)));
}

void SchemaCompiler::fail(const std::string& pointer, std::uint32_t line, Error error) {
    if (m_error) return;
    error.file = m_file;
    error.place = pointer.empty() ? "the whole schema" : pointer;
    if (line > 0) error.place += ", line " + std::to_string(line);
    m_error = std::move(error);
}

} // namespace countersign::validation
