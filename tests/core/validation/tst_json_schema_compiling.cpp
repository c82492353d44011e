#include "tests/support/schema_text.h"

#include <QtTest>

using namespace countersign;
using test::chainOf;
using test::compiled;
using test::schemaOf;

/// What is no schema of ours: every fault with its own error and place.
class TstJsonSchemaCompiling : public QObject {
    Q_OBJECT

private slots:
    void refusesSchemas_data();
    void refusesSchemas();
};

void TstJsonSchemaCompiling::refusesSchemas_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("error");
    const auto document = [](const char* name, const std::string& yaml, const char* error) {
        QTest::newRow(name) << QByteArray::fromStdString(yaml) << QByteArray(error);
    };
    const auto row = [&document](const char* name, const char* it, const char* error) {
        document(name, schemaOf(it), error);
    };
    document("no dialect", "$defs: {}\n", "schemaDialect at /$schema, line 1: ");
    document("other dialect", "$schema: http://json-schema.org/draft-07/schema#\n",
             "schemaDialect at /$schema, line 1: ");
    document("list", "- a\n",
             "schemaKeywordValue at the whole schema, line 1: expected a schema as a mapping");
    document("definitions as a list", std::string(test::schemaHead) + "$defs: []\n",
             "schemaKeywordValue at /$defs, line 2: expected a mapping of names to schemas");
    document("unknown keyword of the document", std::string(test::schemaHead) + "$anchor: a\n",
             "schemaUnknownKeyword at /$anchor, line 2: $anchor");
    document("unused definition", std::string(test::schemaHead) + "$defs:\n  a:\n    format: date\n",
             "schemaUnknownKeyword at /$defs/a/format, line 4: format");
    document("bad root", std::string(test::schemaHead) + "type: number\n",
             "schemaKeywordValue at /type, line 2: expected null, boolean, integer, string, array or object, "
             "not number");
    for (const char* keyword : {"$id",
                                "$defs",
                                "$schema",
                                "$anchor",
                                "$dynamicRef",
                                "$comment",
                                "format",
                                "patternProperties",
                                "prefixItems",
                                "not",
                                "if",
                                "contains",
                                "dependentRequired",
                                "unevaluatedProperties",
                                "exclusiveMinimum",
                                "multipleOf",
                                "minProperties",
                                "propertyNames",
                                "default",
                                "examples",
                                "definitions",
                                "Type"}) {
        QTest::newRow(keyword) << QByteArray::fromStdString(schemaOf("{" + std::string(keyword) + ": {}}"))
                               << QByteArray("schemaUnknownKeyword at /$defs/it/") + keyword +
                                      ", line 3: " + keyword;
    }
    row("nested unknown keyword", "{anyOf: [{items: {nullable: true}}]}",
        "schemaUnknownKeyword at /$defs/it/anyOf/0/items/nullable, line 3: nullable");
    row("boolean schema", "{items: true}",
        "schemaKeywordValue at /$defs/it/items, line 3: expected a schema as a mapping");
    row("unknown type", "{type: text}",
        "schemaKeywordValue at /$defs/it/type, line 3: expected null, boolean, integer, string, array or "
        "object, not text");
    row("no type", "{type: []}", "schemaKeywordValue at /$defs/it/type, line 3: expected at least one type");
    row("type twice", "{type: [string, string]}",
        "schemaKeywordValue at /$defs/it/type, line 3: expected a list of distinct texts");
    row("required as a text", "{required: a}",
        "schemaKeywordValue at /$defs/it/required, line 3: expected a list of distinct texts");
    row("required holds a list", "{required: [[a]]}",
        "schemaKeywordValue at /$defs/it/required, line 3: expected a list of distinct texts");
    row("length not a number", "{maxLength: ten}",
        "schemaKeywordValue at /$defs/it/maxLength, line 3: expected an integer within 2^53-1");
    row("length spelt twice", "{maxLength: 010}",
        "schemaKeywordValue at /$defs/it/maxLength, line 3: expected an integer within 2^53-1");
    row("fraction", "{minimum: 0.5}",
        "schemaKeywordValue at /$defs/it/minimum, line 3: expected an integer within 2^53-1");
    row("too large", "{maximum: 9007199254740992}",
        "schemaKeywordValue at /$defs/it/maximum, line 3: expected an integer within 2^53-1");
    row("negative length", "{minLength: -1}",
        "schemaKeywordValue at /$defs/it/minLength, line 3: expected a count, 0 or more");
    row("flag", "{uniqueItems: yes}",
        "schemaKeywordValue at /$defs/it/uniqueItems, line 3: expected true or false");
    row("additional", "{additionalProperties: no}",
        "schemaKeywordValue at /$defs/it/additionalProperties, line 3: expected true or false");
    row("no alternative", "{anyOf: []}",
        "schemaKeywordValue at /$defs/it/anyOf, line 3: expected a list of at least one schema");
    row("properties as a list", "{properties: [a]}",
        "schemaKeywordValue at /$defs/it/properties, line 3: expected a mapping of names to schemas");
    row("title", "{title: [a]}", "schemaKeywordValue at /$defs/it/title, line 3: expected a text");
    row("const of a list", "{const: [a]}", "schemaKeywordValue at /$defs/it/const, line 3: expected a text");
    row("word like a number", "{enum: [a, 1e3]}",
        "schemaKeywordValue at /$defs/it, line 3: expected 'type: string' beside the word 1e3, which could "
        "be no text");
    row("word like a boolean", "{const: No, type: [string, integer]}",
        "schemaKeywordValue at /$defs/it, line 3: expected 'type: string' beside the word No, which could be "
        "no text");
    row("undefined reference", "{$ref: '#/$defs/none'}",
        "schemaReference at /$defs/it/$ref, line 3: #/$defs/none");
    row("remote reference", "{$ref: other.json}", "schemaReference at /$defs/it/$ref, line 3: other.json");
    row("reference to the root", "{$ref: '#'}", "schemaReference at /$defs/it/$ref, line 3: #");
    row("reference into a schema", "{$ref: '#/$defs/word/items'}",
        "schemaReference at /$defs/it/$ref, line 3: #/$defs/word/items");
    row("self", "{$ref: '#/$defs/it'}", "schemaCycle at /$defs/it: ");
    row("circle", "{anyOf: [{type: string}, {allOf: [{$ref: '#/$defs/it'}]}]}", "schemaCycle at /$defs/it: ");
    row("not a pattern", "{pattern: '(a'}", "schemaPattern at /$defs/it/pattern, line 3: missing ): (a");
    row("look-ahead", "{pattern: '(?=a)'}", "schemaPattern at /$defs/it/pattern, line 3: (?=");
    row("flags", "{pattern: '(?i)a'}", "schemaPattern at /$defs/it/pattern, line 3: (?i");
    row("back-reference", "{pattern: '(a)\\1'}", "schemaPattern at /$defs/it/pattern, line 3: \\1");
    row("white space", "{pattern: '\\s'}", "schemaPattern at /$defs/it/pattern, line 3: \\s");
    row("anchor of Perl", "{pattern: 'a\\z'}", "schemaPattern at /$defs/it/pattern, line 3: \\z");
    row("POSIX class", "{pattern: '[[:alpha:]]'}", "schemaPattern at /$defs/it/pattern, line 3: [:");
    row("bracket first in a class", "{pattern: '[]a]'}", "schemaPattern at /$defs/it/pattern, line 3: []");
    row("empty negated class", "{pattern: '[^]'}", "schemaPattern at /$defs/it/pattern, line 3: [^]");
    row("backslash at the end", "{pattern: 'a\\'}", "schemaPattern at /$defs/it/pattern, line 3: \\");

    document("65 in a chain", chainOf(65), "schemaChainTooLong at /$defs/d63: ");
}

void TstJsonSchemaCompiling::refusesSchemas() {
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, error);
    const auto schema = compiled(yaml.toStdString());
    QVERIFY(!schema);
    const Error& found = schema.error();
    QCOMPARE(found.file, std::string("s.yaml"));
    QCOMPARE(QByteArray::fromStdString(std::string(errorName(found.code)) + " at " + found.place + ": " +
                                       found.detail),
             error);
}

QTEST_APPLESS_MAIN(TstJsonSchemaCompiling)
#include "tst_json_schema_compiling.moc"
