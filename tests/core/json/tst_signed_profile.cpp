#include "core/json/reader.h"

#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using namespace std::string_view_literals;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

/// What signed files may not hold although RFC 8259 allows it (domain.md section 1, "Bytes").
class TstSignedProfile : public QObject {
    Q_OBJECT

private slots:
    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* name, std::string_view bytes, const char* code, int offset) {
            QTest::newRow(name) << bytesOf(bytes) << QByteArray(code) << offset;
        };
        row("fraction", "[1.5]", "jsonNotInteger", 1);
        row("zero fraction", "[1.0]", "jsonNotInteger", 1);
        row("exponent", "[1e2]", "jsonNotInteger", 1);
        row("capital exponent", "[1E2]", "jsonNotInteger", 1);
        row("zero with an exponent", "[0e1]", "jsonNotInteger", 1);
        row("negative zero fraction", "[-0.0]", "jsonNotInteger", 1);
        row("negative zero", "[-0]", "jsonNegativeZero", 1);
        row("2^53", "[9007199254740992]", "jsonIntegerTooLarge", 1);
        row("-2^53", "[-9007199254740992]", "jsonIntegerTooLarge", 1);
        row("2^53 + 1", "[9007199254740993]", "jsonIntegerTooLarge", 1);
        row("2^63", "[9223372036854775808]", "jsonIntegerTooLarge", 1);
        row("2^64 + 1", "[18446744073709551617]", "jsonIntegerTooLarge", 1);
        row("30 digits", "[123456789012345678901234567890]", "jsonIntegerTooLarge", 1);
        row("1e400", "[1e400]", "jsonNotInteger", 1);
        row("empty name", R"({"":1})", "jsonNameForm", 1);
        row("hyphen in a name", R"({"a-b":1})", "jsonNameForm", 1);
        row("point in a name", R"({"a":1,"b.c":1})", "jsonNameForm", 7);
        row("space in a name", R"({"a b":1})", "jsonNameForm", 1);
        row("dollar in a name", R"({"$id":1})", "jsonNameForm", 1);
        row("letter beyond ASCII in a name", "{\"\u00e4\":1}", "jsonNameForm", 1);
        row("Kelvin sign as a name", "{\"\u212a\":1}", "jsonNotNfc", 1);
        row("full-width letter as a name", "{\"\uff41\":1}", "jsonNameForm", 1);
        row("escaped line feed in a name", R"({"a\n":1})", "jsonNameForm", 1);
        for (int c = 0; c < 0xa0; ++c) {
            if (c == '\n' || (c >= 0x20 && c < 0x7f)) continue;
            const QByteArray escape = "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            row(escape.constData(), "[\"ab" + escape.toStdString() + "\"]", "jsonControlCharacter", 4);
        }
        row("tab by its short escape", R"(["\t"])", "jsonControlCharacter", 2);
        row("carriage return by its short escape", R"(["\r\n"])", "jsonControlCharacter", 2);
        row("raw delete", "[\"\x7f\"]", "jsonControlCharacter", 2);
        row("raw next line", "[\"a\xc2\x85\"]", "jsonControlCharacter", 3);
        row("raw last C1", "[\"\xc2\x9f\"]", "jsonControlCharacter", 2);
        row("escaped zero in a name", R"({"\u0000":1})", "jsonControlCharacter", 2);
        row("unassigned", "[\"\u0378\"]", "jsonUnassigned", 2);
        row("unassigned, escaped", R"(["\u0378"])", "jsonUnassigned", 2);
        row("U+FFFE", "[\"\ufffe\"]", "jsonUnassigned", 2);
        row("U+FFFF, escaped", R"(["\uffff"])", "jsonUnassigned", 2);
        row("U+FDD0", "[\"\ufdd0\"]", "jsonUnassigned", 2);
        row("U+1FFFE", "[\"\U0001fffe\"]", "jsonUnassigned", 2);
        row("U+10FFFF", "[\"\U0010ffff\"]", "jsonUnassigned", 2);
        row("U+E0080 between tags", "[\"\U000e0080\"]", "jsonUnassigned", 2);
        row("decomposed", "[\"xe\u0301\"]", "jsonNotNfc", 1);
        row("decomposed by escapes", R"(["e\u0301"])", "jsonNotNfc", 1);
        row("A and ring", R"(["A\u030a"])", "jsonNotNfc", 1);
        row("Angstrom sign", "[\"\u212b\"]", "jsonNotNfc", 1);
        row("Ohm sign", "[\"\u2126\"]", "jsonNotNfc", 1);
        row("marks out of order", "[\"a\u0301\u0323\"]", "jsonNotNfc", 1);
        row("marks in order that compose", "[\"a\u0323\u0301\"]", "jsonNotNfc", 1);
        row("composition exclusion", "[\"\u0958\"]", "jsonNotNfc", 1);
        row("Hebrew presentation form", "[\"\ufb33\"]", "jsonNotNfc", 1);
        row("Hangul jamo", "[\"\u1100\u1161\"]", "jsonNotNfc", 1);
        row("Hangul syllable and final", "[\"\uac00\u11a8\"]", "jsonNotNfc", 1);
        row("decomposed between two U+11A7", "[\"\u11a7e\u0301\u11a7\"]", "jsonNotNfc", 1);
        row("decomposed behind U+11A7", "[\"\u11a7e\u0301\"]", "jsonNotNfc", 1);
        row("CJK compatibility ideograph", "[\"\uf900\"]", "jsonNotNfc", 1);
    }

    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        QFETCH(int, offset);
        const auto read = json::read(viewOf(bytes), "f.json", Profile::signedFile);
        QCOMPARE(outcomeOf(read), code);
        QCOMPARE(bytesOf(read.error().place), "byte " + QByteArray::number(offset) + ", line 1");
        QCOMPARE(bytesOf(read.error().file), QByteArray("f.json"));
        QCOMPARE(outcomeOf(readCanonical(viewOf(bytes), "f.json")), code);
        QCOMPARE(outcomeOf(json::read(viewOf(bytes), "f.json", Profile::evidence)), QByteArray("ok"));
    }

    void acceptsText_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("printable ASCII", " !#$%&'()*+,-./:;<=>?@[]^_`{|}~");
        row("Latin", "péché Å ß");
        row("Chinese", "批准包可以重放");
        row("Hangul", "가각힣");
        row("Hangul syllable and U+11A7", "\uac00\u11a7x\u11a7\u11a7");
        row("Arabic and Hebrew", "مرحبا שלום");
        row("Vietnamese", "Tiếng Việt ậ");
        row("Devanagari", "नमस्ते");
        row("emoji", "😂👩‍🚀");
        row("no-break space and the rest behind C1", "\u00a0\u00ad\u00ff");
        row("byte order mark within", "a\ufeffb");
        row("zero-width and bidi controls", "\u200b\u202e\u2066");
        row("line and paragraph separator", "\u2028\u2029");
        row("private use", "\ue000\U000f0000");
        row("marks in order that do not compose", "q\u0323\u0307");
        row("mark alone", "\u0301");
        row("compatibility forms", "ﬁ①Ａ");
        row("tags", "\U000e0041");
    }

    void acceptsText() {
        QFETCH(QByteArray, text);
        const auto read = readCanonical("[\"" + text.toStdString() + "\"]", "f.json");
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(bytesOf(read->items().front().asText()), text);
    }

    void acceptsIntegers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("integer");
        QTest::newRow("0") << QByteArray("0") << qint64{0};
        QTest::newRow("-1") << QByteArray("-1") << qint64{-1};
        QTest::newRow("2^31") << QByteArray("2147483648") << qint64{2147483648};
        QTest::newRow("2^53 - 1") << QByteArray("9007199254740991") << qint64{9007199254740991};
        QTest::newRow("-(2^53 - 1)") << QByteArray("-9007199254740991") << qint64{-9007199254740991};
    }

    void acceptsIntegers() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, integer);
        const auto read = readCanonical(viewOf(text), "f.json");
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(qint64{read->asInteger()}, integer);
    }

    void acceptsNames() {
        const auto read = readCanonical(R"({"0":1,"A_z9":2,"_":3,"a":4,"a0":5})", "f.json");
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(read->find("A_z9")->asInteger(), std::int64_t{2});
    }

    void acceptsTheOneControlCharacter() {
        const auto read = readCanonical(R"(["a\nb"])", "f.json");
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(bytesOf(read->items().front().asText()), QByteArray("a\nb"));
    }
};

QTEST_APPLESS_MAIN(TstSignedProfile)
#include "tst_signed_profile.moc"
