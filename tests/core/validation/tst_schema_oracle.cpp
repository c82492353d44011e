#include "core/json/reader.h"
#include "core/validation/json_schema.h"

#include <QtTest>

#include <fstream>

using namespace countersign;
using validation::JsonSchema;

namespace {

/// As restricted YAML would bring the schema: every scalar as a text.
json::Value asTexts(const json::Value& value) {
    using Kind = json::Value::Kind;
    if (value.kind() == Kind::number) return json::Value::string(value.asText());
    if (value.kind() == Kind::boolean) return json::Value::string(value.asBoolean() ? "true" : "false");
    json::Value result = value;
    if (value.isArray()) {
        result = json::Value::array();
        for (const auto& item : value.items())
            result.append(asTexts(item));
    } else if (value.isObject()) {
        for (const auto& [name, member] : value.members())
            result.set(name, asTexts(member));
    }
    return result;
}

} // namespace

/// Verdicts of another program on the same schemas; tests/third_party/schema_oracle.py makes them and
/// describes the file.
class TstSchemaOracle : public QObject {
    Q_OBJECT

private slots:
    void agreesWithAnotherValidator();
};

void TstSchemaOracle::agreesWithAnotherValidator() {
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/tests/data/validation/schema_verdicts.txt");
    std::optional<JsonSchema> fromJson;
    std::optional<JsonSchema> fromYaml;
    int verdicts = 0;
    for (std::string line; std::getline(file, line);) {
        const std::string kind = line.substr(0, line.find('\t'));
        const std::string text = line.substr(kind.size() + 1);
        if (kind == "schema") {
            const auto document = json::read(text, "schema", json::Profile::evidence);
            QVERIFY2(document, text.c_str());
            auto compiled = JsonSchema::compile(*document, "schema");
            QVERIFY2(compiled, text.c_str());
            fromJson = *std::move(compiled);
            auto compiledTexts = JsonSchema::compile(asTexts(*document), "schema");
            QVERIFY2(compiledTexts, text.c_str());
            fromYaml = *std::move(compiledTexts);
            continue;
        }
        const auto instance = json::read(text, "instance", json::Profile::signedFile);
        QVERIFY2(instance, text.c_str());
        const auto violations = fromJson->evaluate(*instance, "it");
        QVERIFY2(violations.empty() == (kind == "valid"), line.c_str());
        QCOMPARE(fromYaml->evaluate(*instance, "it"), violations);
        ++verdicts;
    }
    QVERIFY(verdicts > 1500);
}

QTEST_APPLESS_MAIN(TstSchemaOracle)
#include "tst_schema_oracle.moc"
