#include "core/json/reader.h"
#include "core/validation/json_schema.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace countersign;
using test::chainOf;
using test::compiled;
using test::schemaOf;
using validation::JsonSchema;

namespace {

json::Value parsed(const std::string& json) {
    auto value = json::read(json, "i.json", json::Profile::evidence, {4u << 20, 64});
    return value ? *std::move(value) : json::Value::string(value.error().describe());
}

/// The evidence profile keeps numbers as text; signed files have integers.
json::Value withIntegers(const json::Value& value) {
    if (value.kind() == json::Value::Kind::number && value.asText().find_first_of(".eE") == std::string::npos)
        return json::Value::integer(std::stoll(value.asText()));
    json::Value result = value;
    if (value.isArray()) {
        result = json::Value::array();
        for (const auto& item : value.items())
            result.append(withIntegers(item));
    } else if (value.isObject()) {
        for (const auto& [name, member] : value.members())
            result.set(name, withIntegers(member));
    }
    return result;
}

/// One line per violation: pointer, keyword's pointer, what was expected.
QByteArray violationsOf(const std::string& yaml, const std::string& instance) {
    const auto schema = compiled(yaml);
    if (!schema) return QByteArray::fromStdString(schema.error().describe());
    std::string lines;
    for (const auto& found : schema->evaluate(withIntegers(parsed(instance)), "it"))
        lines += found.pointer + " | " + found.schemaPointer + " | " + found.expected + "\n";
    return QByteArray::fromStdString(lines);
}

} // namespace

class TstJsonSchema : public QObject {
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void finds_data();
    void finds();
    void compilesFromJson();
    void followsAChainOfReferences();
    void refusesAnUnknownDefinition();
    void listsViolationsInTheOrderOfTheInstance();
    void boundsTheEffort();
    void boundsTheViolations();
    void survivesLongTexts();
};

void TstJsonSchema::holds_data() {
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    const auto row = [](const char* name, const char* schema, const char* instance) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(instance);
    };
    row("empty schema", "{}", R"([1,"a",null])");
    row("type", "{type: string}", R"("a")");
    row("type null", "{type: 'null'}", "null");
    row("list of types", "{type: [integer, boolean]}", "true");
    row("other keywords ignore other types",
        "{minLength: 9, minimum: 9, minItems: 9, required: [a], pattern: x}", "null");
    row("code points, not bytes", "{minLength: 2, maxLength: 2}", "\"\xC3\xBC\xE5\xBC\xA0\"");
    row("integer bounds are inclusive", "{minimum: -3, maximum: -3}", "-3");
    row("counts are inclusive", "{minItems: 2, maxItems: 2}", "[1,1]");
    row("distinct items", "{uniqueItems: true}", R"([1,"1",[1],{"a":1},{"a":2}])");
    row("items may repeat", "{uniqueItems: false}", "[1,1]");
    row("no items to check", "{items: {type: string}}", "[]");
    row("enum", "{enum: [go, hold]}", R"("hold")");
    row("word like a number, typed", "{type: string, const: '1'}", R"("1")");
    row("patterns are not anchored", "{pattern: b}", R"("abc")");
    row("dollar means the end", "{pattern: '^a$'}", R"("a")");
    row("properties need not be there", "{properties: {a: {type: string}}}", "{}");
    row("free names of properties", "{properties: {properties: {type: integer}, $ref: {type: integer}}}",
        R"({"$ref":1,"properties":2})");
    row("additional members by schema", "{properties: {a: {}}, additionalProperties: {type: integer}}",
        R"({"a":"x","b":1})");
    row("additional members allowed", "{additionalProperties: true}", R"({"a":1})");
    row("reference", "{$ref: '#/$defs/word'}", R"("abc")");
    row("reference that goes deeper", "{$ref: '#/$defs/tree'}", R"({"a":{"b":{}},"c":{}})");
    row("any", "{anyOf: [{type: integer}, {type: string}]}", "1");
    row("one", "{oneOf: [{type: integer}, {minimum: 5}]}", R"(3)");
    row("all", "{allOf: [{minimum: 1}, {maximum: 3}]}", "2");
}

void TstJsonSchema::holds() {
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QCOMPARE(violationsOf(schemaOf(schema.toStdString()), instance.toStdString()), QByteArray());
}

void TstJsonSchema::finds_data() {
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QByteArray>("violations");
    const auto row = [](const char* name, const char* schema, const char* instance, const char* violations) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(instance) << QByteArray(violations);
    };
    row("type", "{type: string}", "1", " | /$defs/it/type | string\n");
    row("types", "{type: [object, 'null']}", "[]", " | /$defs/it/type | object, null\n");
    row("integers are no strings", "{type: integer}", R"("1")", " | /$defs/it/type | integer\n");
    row("fraction", "{type: integer}", "1.5", " | /$defs/it/type | integer\n");
    row("fraction without a type", "{maximum: 1}", "1.5",
        " | /$defs/it/type | no number other than an integer\n");
    row("too short", "{minLength: 3}", "\"\xC3\xBC\xC3\xBC\"",
        " | /$defs/it/minLength | at least 3 characters\n");
    row("too long", "{maxLength: 1}", R"("ab")", " | /$defs/it/maxLength | at most 1 characters\n");
    row("too small", "{minimum: 1}", "0", " | /$defs/it/minimum | at least 1\n");
    row("too large", "{maximum: 9007199254740990}", "9007199254740991",
        " | /$defs/it/maximum | at most 9007199254740990\n");
    row("too few", "{minItems: 1}", "[]", " | /$defs/it/minItems | at least 1 items\n");
    row("too many", "{maxItems: 0}", "[1]", " | /$defs/it/maxItems | at most 0 items\n");
    row("equal items", "{uniqueItems: true}", R"([{"a":1,"b":2},{"b":2,"a":1}])",
        " | /$defs/it/uniqueItems | distinct items\n");
    row("item", "{items: {type: string}}", R"(["a",1])", "/1 | /$defs/it/items/type | string\n");
    row("enum", "{enum: [go, hold]}", R"("Go")", " | /$defs/it/enum | one of go, hold\n");
    row("enum and another type", "{enum: [go]}", "null", " | /$defs/it/enum | one of go\n");
    row("const", "{const: go}", R"("hold")", " | /$defs/it/const | \"go\"\n");
    row("pattern", "{pattern: '^a$'}", R"("ab")", " | /$defs/it/pattern | text like ^a$\n");
    row("line feed before the end", "{pattern: '^a$'}", R"("a\n")", " | /$defs/it/pattern | text like ^a$\n");
    row("missing members", "{required: [a, b, c]}", R"({"b":1})",
        " | /$defs/it/required | the member \"a\"\n | /$defs/it/required | the member \"c\"\n");
    row("member", "{properties: {a: {type: string}}}", R"({"a":1})",
        "/a | /$defs/it/properties/a/type | string\n");
    row("escaped pointers", "{properties: {'a/b~': {type: string}}}", R"({"a/b~":1})",
        "/a~1b~0 | /$defs/it/properties/a~1b~0/type | string\n");
    row("additional member", "{properties: {a: {}}, additionalProperties: false}", R"({"a":1,"b":2})",
        "/b | /$defs/it/additionalProperties | no member of this name\n");
    row("additional member by schema", "{additionalProperties: {type: string}}", R"({"b":2})",
        "/b | /$defs/it/additionalProperties/type | string\n");
    row("reference", "{$ref: '#/$defs/word'}", R"("A")", " | /$defs/word/pattern | text like ^[a-z]+$\n");
    row("keyword beside a reference", "{$ref: '#/$defs/word', maxLength: 2}", R"("abc")",
        " | /$defs/it/maxLength | at most 2 characters\n");
    row("reference that goes deeper", "{$ref: '#/$defs/tree'}", R"({"a":{"b":[]}})",
        "/a/b | /$defs/tree/type | object\n");
    row("all", "{allOf: [{minimum: 3}, {maximum: 1}]}", "2",
        " | /$defs/it/allOf/0/minimum | at least 3\n | /$defs/it/allOf/1/maximum | at most 1\n");
    row("found twice, told once", "{allOf: [{$ref: '#/$defs/word'}, {$ref: '#/$defs/word'}]}", "1",
        " | /$defs/word/type | string\n");
    row("any", "{anyOf: [{minimum: 3}, {maximum: 1}]}", "2", " | /$defs/it/anyOf | one of 2 alternatives\n");
    row("any, one meant", "{anyOf: [{type: 'null'}, {type: object, required: [a]}]}", "{}",
        " | /$defs/it/anyOf/1/required | the member \"a\"\n");
    row("any, one meant by reference", "{anyOf: [{type: 'null'}, {$ref: '#/$defs/word'}]}", R"("A")",
        " | /$defs/word/pattern | text like ^[a-z]+$\n");
    row("any, none meant", "{anyOf: [{type: 'null'}, {$ref: '#/$defs/word'}]}", "1",
        " | /$defs/it/anyOf | one of 2 alternatives\n");
    row("any in any", "{anyOf: [{anyOf: [{minimum: 3}, {type: string}]}, {type: array}]}", "2",
        " | /$defs/it/anyOf/0/anyOf/0/minimum | at least 3\n");
    row("one, none holds", "{oneOf: [{minimum: 3}, {maximum: 1}]}", "2",
        " | /$defs/it/oneOf | one of 2 alternatives\n");
    row("one, two hold", "{oneOf: [{minimum: 1}, {maximum: 3}, {maximum: 1}]}", "2",
        " | /$defs/it/oneOf | only one of the alternatives, not 2\n");
    row("after a failed trial", "{anyOf: [{type: string}, {type: integer}], maximum: 1}", "2",
        " | /$defs/it/maximum | at most 1\n");
}

void TstJsonSchema::finds() {
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QByteArray, violations);
    QCOMPARE(violationsOf(schemaOf(schema.toStdString()), instance.toStdString()), violations);
}

void TstJsonSchema::compilesFromJson() {
    const json::Value document = withIntegers(parsed(
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:x","$defs":{"it":)"
        R"({"type":"object","additionalProperties":false,"properties":{"a":{"maxLength":2},"b":{"uniqueItems":true}}}}})"));
    const auto schema = JsonSchema::compile(document, "s.json");
    QVERIFY2(schema, schema ? "" : schema.error().describe().c_str());
    QVERIFY(schema->evaluate(parsed(R"({"a":"xy","b":["c"]})"), "it").empty());
    QCOMPARE(schema->evaluate(parsed(R"({"a":"xyz","b":["c","c"],"d":"e"})"), "it").size(), std::size_t{3});
}

void TstJsonSchema::followsAChainOfReferences() {
    const auto schema = compiled(chainOf(64));
    QVERIFY(schema);
    QVERIFY(schema->evaluate(json::Value::string("a"), "d63").empty());
    QCOMPARE(schema->evaluate(json::Value::null(), "d63").size(), std::size_t{1});
}

void TstJsonSchema::refusesAnUnknownDefinition() {
    const auto schema = compiled(schemaOf("{}"));
    QVERIFY(schema);
    const auto found = schema->evaluate(json::Value::object(), "core");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].schemaPointer, std::string("/$defs/core"));
}

void TstJsonSchema::listsViolationsInTheOrderOfTheInstance() {
    const std::string schema =
        schemaOf("{allOf: [{properties: {z: {type: string}, a: {items: {type: string}}}}, "
                 "{required: [q], properties: {a: {maxItems: 1}, m: {type: string}}}]}");
    std::string items = "1";
    for (int count = 0; count < 10; ++count)
        items += ",1";
    QByteArray expected = " | /$defs/it/allOf/1/required | the member \"q\"\n"
                          "/a | /$defs/it/allOf/1/properties/a/maxItems | at most 1 items\n";
    for (int count = 0; count < 11; ++count)
        expected +=
            "/a/" + QByteArray::number(count) + " | /$defs/it/allOf/0/properties/a/items/type | string\n";
    expected += "/m | /$defs/it/allOf/1/properties/m/type | string\n"
                "/z | /$defs/it/allOf/0/properties/z/type | string\n";
    QCOMPARE(violationsOf(schema, R"({"z":1,"m":1,"a":[)" + items + "]}"), expected);
}

/// Each definition applies the next one twice: 2^40 visits without a limit.
void TstJsonSchema::boundsTheEffort() {
    std::string yaml = std::string(test::schemaHead) + "$defs:\n  it: {$ref: '#/$defs/d0'}\n";
    for (int level = 0; level < 30; ++level) {
        const std::string next = "{$ref: '#/$defs/d" + std::to_string(level + 1) + "'}";
        yaml += "  d" + std::to_string(level) + ": {allOf: [" + next + ", " + next + "]}\n";
    }
    yaml += "  d30: {}\n";
    QCOMPARE(violationsOf(yaml, "{}"),
             QByteArray(" | /$defs/it | a schema that can be evaluated with less effort\n"));
}

void TstJsonSchema::boundsTheViolations() {
    std::string items = "\"a\"";
    for (int count = 0; count < 100000; ++count)
        items += ",1";
    const auto schema = compiled(schemaOf("{items: {type: string}}"));
    QVERIFY(schema);
    const auto found = schema->evaluate(parsed("[" + items + "]"), "it");
    QVERIFY(found.size() > 10000 && found.size() < 100000);
    QCOMPARE(found.back().expected, std::string("a schema that can be evaluated with less effort"));
}

/// std::regex crashes here.
void TstJsonSchema::survivesLongTexts() {
    const std::string longText(1000000, 'a');
    const std::string schema = schemaOf("{pattern: '^(a|b)*$'}");
    QCOMPARE(violationsOf(schema, '"' + longText + '"'), QByteArray());
    QVERIFY(violationsOf(schema, '"' + longText + "c\"").startsWith(" | /$defs/it/pattern"));
}

QTEST_APPLESS_MAIN(TstJsonSchema)
#include "tst_json_schema.moc"
