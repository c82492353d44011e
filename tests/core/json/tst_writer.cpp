#include "core/json/writer.h"

#include "core/json/reader.h"
#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using namespace std::string_view_literals;
using countersign::tests::bytesOf;
using countersign::tests::viewOf;

class TstWriter : public QObject {
    Q_OBJECT

private slots:
    void escapesByRfc8785_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, std::string_view text, const char* json) {
            QTest::newRow(name) << bytesOf(text) << QByteArray(json);
        };
        row("nothing to escape", "abc", "abc");
        row("quote", "\"", "\\\"");
        row("backslash", "\\", "\\\\");
        row("solidus", "</script>", "</script>");
        row("apostrophe", "'", "'");
        row("backspace", "\b", "\\b");
        row("tab", "\t", "\\t");
        row("line feed", "\n", "\\n");
        row("form feed", "\f", "\\f");
        row("carriage return", "\r", "\\r");
        row("zero", "\0"sv, "\\u0000");
        row("1", "\x01", "\\u0001");
        row("vertical tab", "\v", "\\u000b");
        row("e to 11", "\x0e\x0f\x10\x11", "\\u000e\\u000f\\u0010\\u0011");
        row("escape to 1f", "\x1b\x1c\x1d\x1e\x1f", "\\u001b\\u001c\\u001d\\u001e\\u001f");
        row("delete", "\x7f", "\x7f");
        row("first C1", "\u0080", "\u0080");
        row("line separators", "\u2028\u2029", "\u2028\u2029");
        row("byte order mark", "\ufeff", "\ufeff");
        row("beyond the first plane", "\U0001f602", "\U0001f602");
        row("decomposed text stays as it is", "A\u030a", "A\u030a");
        row("text of RFC 8785 section 3.2.2", "\u20ac$\u000f\nA'B\"\\\\\"/",
            "\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/");
        row("escapes around plain runs", "0123456789\n0123456\"\\01234567\n",
            "0123456789\\n0123456\\\"\\\\01234567\\n");
    }

    void escapesByRfc8785() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        QCOMPARE(bytesOf(writeCanonical(Value::string(text.toStdString()))), "\"" + json + "\"");
    }

    /// Every byte at every place within a word.
    void escapesAtEveryPlace() {
        for (int c = 0; c < 0x80; ++c)
            for (std::size_t length = 1; length < 20; ++length)
                for (std::size_t at = 0; at < length; ++at) {
                    std::string text(length, 'x');
                    text[at] = static_cast<char>(c);
                    const auto back = json::read(writeCanonical(Value::string(text)), "f", Profile::evidence);
                    QVERIFY(back.ok());
                    QCOMPARE(back->asText(), text);
                }
    }

    void sortsMembers() {
        // The names of RFC 8785's examples that the profile allows.
        const Value value =
            Value::object({{"d", Value::boolean(true)},
                           {"10", Value::null()},
                           {"1", Value::array()},
                           {"a", Value::object()},
                           {"111", Value::object({{"e", Value::string("yes")}, {"E", Value::string("no")}})},
                           {"A", Value::object()},
                           {"_", Value::integer(56)}});
        QCOMPARE(
            writeCanonical(value),
            std::string(R"({"1":[],"10":null,"111":{"E":"no","e":"yes"},"A":{},"_":56,"a":{},"d":true})"));
    }

    void writesIntegers_data() {
        QTest::addColumn<qint64>("integer");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("0") << qint64{0} << QByteArray("0");
        QTest::newRow("-1") << qint64{-1} << QByteArray("-1");
        QTest::newRow("2^53-1") << qint64{9007199254740991} << QByteArray("9007199254740991");
        QTest::newRow("-(2^53-1)") << qint64{-9007199254740991} << QByteArray("-9007199254740991");
    }

    void writesIntegers() {
        QFETCH(qint64, integer);
        QFETCH(QByteArray, json);
        QCOMPARE(bytesOf(writeCanonical(Value::integer(integer))), json);
    }

    void writesScalarsAndEmptyContainers() {
        QCOMPARE(writeCanonical(Value::null()), std::string("null"));
        QCOMPARE(writeCanonical(Value::array({Value::boolean(true), Value::boolean(false), Value::null()})),
                 std::string("[true,false,null]"));
        QCOMPARE(writeCanonical(Value::array({Value::array(), Value::object()})), std::string("[[],{}]"));
    }

    void writesPretty() {
        const Value value =
            Value::object({{"b", Value::array({Value::number("1.50e1"), Value::string("x\n\u00e9")})},
                           {"a", Value::object()},
                           {"c", Value::object({{"d", Value::array()}})}});
        const std::string pretty = writePretty(value);
        QCOMPARE(bytesOf(pretty), QByteArray("{\n"
                                             "  \"a\": {},\n"
                                             "  \"b\": [\n"
                                             "    1.50e1,\n"
                                             "    \"x\\n\u00e9\"\n"
                                             "  ],\n"
                                             "  \"c\": {\n"
                                             "    \"d\": []\n"
                                             "  }\n"
                                             "}\n"));
        QVERIFY(json::read(pretty, "f", Profile::evidence).value() == value);
    }
};

QTEST_APPLESS_MAIN(TstWriter)
#include "tst_writer.moc"
