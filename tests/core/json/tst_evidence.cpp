#include "core/json/reader.h"

#include "core/json/writer.h"
#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

namespace {

Value evidence(std::string_view bytes) {
    return json::read(bytes, "f", Profile::evidence).value();
}

} // namespace

/// Everything RFC 8259 allows is read from evidence files, and nothing is lost.
class TstEvidence : public QObject {
    Q_OBJECT

private slots:
    void keepsNumbersAsWritten_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"0",
              "-0",
              "-0.0",
              "0.0",
              "1",
              "-1",
              "12.0",
              "1.50",
              "1e3",
              "1E3",
              "1e+3",
              "1E-3",
              "0e1",
              "0e+1",
              "-1.5E+10",
              "123.456e78",
              "1e400",
              "-1e-400",
              "9007199254740993",
              "123456789012345678901234567890.123456789",
              "0.4e00669999999999999999999999999999999999999999999999999999999999999999969999999006"})
            QTest::newRow(text) << QByteArray(text);
    }

    void keepsNumbersAsWritten() {
        QFETCH(QByteArray, text);
        for (const QByteArray& bytes : {text, "[" + text + "]", " " + text + "\n", "{\"a\":" + text + "}"}) {
            const Value document = evidence(viewOf(bytes));
            const Value& number = document.isArray()    ? document.items().front()
                                  : document.isObject() ? *document.find("a")
                                                        : document;
            QVERIFY(number.kind() == Value::Kind::number);
            QCOMPARE(bytesOf(number.asText()), text);
        }
    }

    void readsStrings_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* json, const QByteArray& text) {
            QTest::newRow(name) << QByteArray(json) << text;
        };
        row("empty", "\"\"", "");
        row("short escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t");
        row("hex in both cases", R"("\u00e9\u00E9")", "\u00e9\u00e9");
        row("escaped zero", R"("a\u0000b")", QByteArray("a\0b", 3));
        row("surrogate pair", R"("\uD834\udd1e")", "\U0001d11e");
        row("highest pair", R"("\udbff\udfff")", "\U0010ffff");
        row("pair after a pair", R"("\ud83d\ude39\ud83d\udc8d")", "\U0001f639\U0001f48d");
        row("escaped backslash before u", R"("\\u0041")", "\\u0041");
        row("escaped byte order mark", R"("\uFEFF")", "\ufeff");
        row("noncharacters", "\"\uffff\ufdd0\U0010ffff\"", "\uffff\ufdd0\U0010ffff");
        row("delete and C1 controls", "\"\x7f\xc2\x80\"", "\x7f\xc2\x80");
        row("text that is not NFC", "\"e\u0301\"", "e\u0301");
        row("line and paragraph separator", "\"\u2028\u2029\"", "\u2028\u2029");
        row("one to four bytes", "\"a\u00e4\u20ac\U0001f602\"", "a\u00e4\u20ac\U0001f602");
        row("a solidus of each kind", R"("/\/")", "//");
        row("lengths around a word", "\"1234567\\\"12345678\\\"123456789\\\"\"",
            "1234567\"12345678\"123456789\"");
    }

    void readsStrings() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, text);
        const Value value = evidence(viewOf(json));
        QVERIFY(value.isString());
        QCOMPARE(bytesOf(value.asText()), text);
        QVERIFY(evidence("{" + json.toStdString() + ":1}").find(viewOf(text)) != nullptr);
    }

    void readsDocuments_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("pretty");
        const auto row = [](const char* name, const char* json, const char* pretty) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(pretty) + '\n';
        };
        row("null alone", "null", "null");
        row("true alone", "true", "true");
        row("false with white space", " \t\r\n false \t\r\n ", "false");
        row("empty array", "[]", "[]");
        row("empty array with white space", "[ \n ]", "[]");
        row("empty object with white space", "{\t}", "{}");
        row("empty name", R"({"":0})", "{\n  \"\": 0\n}");
        row("names sorted by their bytes", R"({"b":1,"":2,"B":3,"é":4,"a":5})",
            "{\n  \"\": 2,\n  \"B\": 3,\n  \"a\": 5,\n  \"b\": 1,\n  \"\u00e9\": 4\n}");
        row("names that differ in form only", "{\"e\u0301\":1,\"\u00e9\":2}",
            "{\n  \"e\u0301\": 1,\n  \"\u00e9\": 2\n}");
        row("same name in different objects", R"([{"a":1},{"a":{"a":2}}])",
            "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": {\n      \"a\": 2\n    }\n  }\n]");
        row("mixed items", R"([null,true,"x",-1.5e3,[[]]])",
            "[\n  null,\n  true,\n  \"x\",\n  -1.5e3,\n  [\n    []\n  ]\n]");
        row("white space everywhere", "\n{ \"a\" :\t[ 1 ,\r\n2 ] }\n",
            "{\n  \"a\": [\n    1,\n    2\n  ]\n}");
    }

    void readsDocuments() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, pretty);
        const Value document = evidence(viewOf(json));
        QCOMPARE(bytesOf(writePretty(document)), pretty);
        QVERIFY(evidence(viewOf(pretty)) == document);
    }

    void valuesKnowTheirLine() {
        const Value document = evidence("{\n  \"b\": [\n    1,\r\n    {\"c\": null}\n  ],\n  \"a\": true}");
        QCOMPARE(document.line(), 1u);
        QCOMPARE(document.find("b")->line(), 2u);
        QCOMPARE(document.find("b")->items()[0].line(), 3u);
        QCOMPARE(document.find("b")->items()[1].line(), 4u);
        QCOMPARE(document.find("b")->items()[1].find("c")->line(), 4u);
        QCOMPARE(document.find("a")->line(), 6u);
    }
};

QTEST_APPLESS_MAIN(TstEvidence)
#include "tst_evidence.moc"
