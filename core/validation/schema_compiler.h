#pragma once

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/validation/schema_node.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// Reads a schema document keyword by keyword and remembers the first error; every schema of the document is
/// checked, whether something refers to it or not. Used once.
class SchemaCompiler {
public:
    explicit SchemaCompiler(std::string_view file) : m_file(file) {}
    Result<SchemaGraph> compile(const json::Value& document) &&;

private:
    /// A keyword's value and where it stands.
    struct Keyword {
        const json::Value& value;
        std::string pointer;
    };
    /// A schema being read; it gets its place in the graph first, so that references can mean it.
    struct Draft {
        SchemaId id;
        SchemaNode node;
    };
    struct Row {
        std::string_view name;
        void (*read)(SchemaCompiler&, const Keyword&, Draft&);
    };
    struct PendingReference {
        SchemaId from;
        /// Missing when the reference has another form than #/$defs/name.
        std::optional<std::string> definition;
        Keyword keyword;
        std::string target;
    };
    static const Row* findRow(std::string_view name);

    void readDocument(const json::Value& document);
    SchemaId addSchema(const json::Value& schema, const std::string& pointer);
    std::vector<SchemaId> addSchemas(const Keyword& keyword);
    template <typename Schemas>
    void addNamedSchemas(const Keyword& keyword, Schemas& schemas);

    void readReference(const Keyword& keyword, SchemaId from);
    void readTypes(const Keyword& keyword, SchemaNode& node);
    void readPattern(const Keyword& keyword, SchemaNode& node);
    void readAdditional(const Keyword& keyword, SchemaNode& node);
    std::vector<std::string> readWords(const Keyword& keyword);
    std::string readText(const Keyword& keyword);
    bool readFlag(const Keyword& keyword);
    std::int64_t readInteger(const Keyword& keyword);
    std::int64_t readCount(const Keyword& keyword);

    /// Unquoted, 1 and yes are no texts for other readers: such words need `type: string` beside them.
    void checkWordsAreTexts(const json::Value& schema, const SchemaNode& node);
    void resolveReferences();

    void badValue(const Keyword& keyword, std::string expected);
    void fail(const std::string& pointer, std::uint32_t line, Error error);

    std::string m_file;
    SchemaGraph m_graph;
    std::vector<PendingReference> m_references;
    std::optional<Error> m_error;
};

} // namespace countersign::validation
