#include "core/json/reader.h"

#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using namespace std::string_view_literals;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

namespace {

void columns() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
}

void row(const char* name, std::string_view bytes, const char* code, int offset) {
    QTest::newRow(name) << bytesOf(bytes) << QByteArray(code) << offset;
}

/// Both profiles refuse the row's bytes, with its code and at its place.
void verifyRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    QFETCH(int, offset);
    const auto before = static_cast<int>(bytes.left(offset).count('\n'));
    const QByteArray place =
        "byte " + QByteArray::number(offset) + ", line " + QByteArray::number(1 + before);
    for (const Profile profile : {Profile::evidence, Profile::signedFile}) {
        const auto read = json::read(viewOf(bytes), "f.json", profile);
        QCOMPARE(outcomeOf(read), code);
        QCOMPARE(bytesOf(read.error().file), QByteArray("f.json"));
        QCOMPARE(bytesOf(read.error().place), place);
        QVERIFY(!read.error().detail.empty());
    }
    QCOMPARE(outcomeOf(readCanonical(viewOf(bytes), "f.json")), code);
}

} // namespace

/// What RFC 8259 forbids, and what this product forbids on top in every file: duplicate names, byte order
/// marks, halves of surrogate pairs.
class TstRefusals : public QObject {
    Q_OBJECT

private slots:
    void structure_data() {
        columns();
        row("nothing", "", "jsonTruncated", 0);
        row("white space only", " \n\t", "jsonTruncated", 3);
        row("array not closed", "[", "jsonTruncated", 1);
        row("array not closed after a value", "[1", "jsonTruncated", 2);
        row("array not closed after a comma", "[1,", "jsonTruncated", 3);
        row("array not closed on line 3", "[\"a\",\n4\n", "jsonTruncated", 8);
        row("object not closed", "{", "jsonTruncated", 1);
        row("object not closed after a name", "{\"a\"", "jsonTruncated", 4);
        row("object not closed after a colon", "{\"a\":", "jsonTruncated", 5);
        row("object not closed after a value", "{\"a\":1", "jsonTruncated", 6);
        row("object not closed after a comma", "{\"a\":1,", "jsonTruncated", 7);
        row("string not closed", "[\"a", "jsonTruncated", 3);
        row("quote alone", "\"", "jsonTruncated", 1);
        row("string ends with an escaped quote", "[\"\\\"", "jsonTruncated", 4);
        row("comma at the end of an array", "[1,]", "jsonUnexpectedByte", 3);
        row("comma at the end of an object", "{\"a\":1,}", "jsonUnexpectedByte", 7);
        row("comma at the start", "[,1]", "jsonUnexpectedByte", 1);
        row("two commas", "[1,,2]", "jsonUnexpectedByte", 3);
        row("two commas in an object", "{\"a\":1,,\"b\":2}", "jsonUnexpectedByte", 7);
        row("no comma", "[1 2]", "jsonUnexpectedByte", 3);
        row("no comma between arrays", "[[1][2]]", "jsonUnexpectedByte", 4);
        row("semicolon", "[1;2]", "jsonUnexpectedByte", 2);
        row("colon in an array", "[1:2]", "jsonUnexpectedByte", 2);
        row("no colon", "{\"a\" 1}", "jsonUnexpectedByte", 5);
        row("two colons", "{\"a\"::1}", "jsonUnexpectedByte", 5);
        row("comma for a colon", "{\"a\",1}", "jsonUnexpectedByte", 4);
        row("equals for a colon", "{\"a\"=1}", "jsonUnexpectedByte", 4);
        row("name alone", "{\"a\"}", "jsonUnexpectedByte", 4);
        row("no name", "{:1}", "jsonUnexpectedByte", 1);
        row("number as a name", "{1:1}", "jsonUnexpectedByte", 1);
        row("null as a name", "{null:1}", "jsonUnexpectedByte", 1);
        row("array as a name", "{[]:1}", "jsonUnexpectedByte", 1);
        row("name without quotes", "{a:1}", "jsonUnexpectedByte", 1);
        row("name in single quotes", "{'a':1}", "jsonUnexpectedByte", 1);
        row("string in single quotes", "['a']", "jsonUnexpectedByte", 1);
        row("wrong bracket", "[1}", "jsonUnexpectedByte", 2);
        row("wrong brace", "{\"a\":1]", "jsonUnexpectedByte", 6);
        row("closing bracket first", "]", "jsonUnexpectedByte", 0);
        row("line comment", "[1 // one\n]", "jsonUnexpectedByte", 3);
        row("block comment", "{\"a\":/*x*/1}", "jsonUnexpectedByte", 5);
        row("hash comment", "# x\n[]", "jsonUnexpectedByte", 0);
        row("byte that is no UTF-8", "[\xff]", "jsonUnexpectedByte", 1);
        row("letter that is not ASCII", "[\u00e9]", "jsonUnexpectedByte", 1);
        row("no-break space", "[\u00a0]", "jsonUnexpectedByte", 1);
        row("word joiner", "[\u2060]", "jsonUnexpectedByte", 1);
        row("byte order mark within", "[\ufeff1]", "jsonUnexpectedByte", 1);
        row("form feed as white space", "[\f]", "jsonUnexpectedByte", 1);
        row("vertical tab as white space", "[\v]", "jsonUnexpectedByte", 1);
        row("zero byte within", "[\0]"sv, "jsonUnexpectedByte", 1);
        row("escape outside a string", "[\\u000a\"\"]", "jsonUnexpectedByte", 1);
        row("a fault on line 3", "{\n\"a\":1,\n\"b\":x}", "jsonUnexpectedByte", 13);
    }
    void structure() { verifyRefused(); }

    void words_data() {
        columns();
        row("cut true", "[tru]", "jsonUnexpectedByte", 1);
        row("cut false", "[fals]", "jsonUnexpectedByte", 1);
        row("cut null", "[nul]", "jsonUnexpectedByte", 1);
        row("capital True", "[True]", "jsonUnexpectedByte", 1);
        row("capital NULL", "[NULL]", "jsonUnexpectedByte", 1);
        row("letters behind true", "[truex]", "jsonUnexpectedByte", 5);
        row("undefined", "[undefined]", "jsonUnexpectedByte", 1);
        row("NaN", "[NaN]", "jsonUnexpectedByte", 1);
        row("Infinity", "[Infinity]", "jsonUnexpectedByte", 1);
        row("bare word", "nothing", "jsonUnexpectedByte", 0);
    }
    void words() { verifyRefused(); }

    void trailingContent_data() {
        columns();
        row("second document", "[][]", "jsonTrailingContent", 2);
        row("second document on a line of its own", "{}\n{}", "jsonTrailingContent", 3);
        row("closing bracket", "[1]]", "jsonTrailingContent", 3);
        row("comma", "[1],", "jsonTrailingContent", 3);
        row("garbage behind a string", "\"\"x", "jsonTrailingContent", 2);
        row("garbage behind a number", "1x", "jsonTrailingContent", 1);
        row("comment", "{}//", "jsonTrailingContent", 2);
        row("zero byte behind", "[]\0"sv, "jsonTrailingContent", 2);
        row("form feed behind", "[]\f", "jsonTrailingContent", 2);
        row("byte order mark behind", "[]\ufeff", "jsonTrailingContent", 2);
    }
    void trailingContent() { verifyRefused(); }

    void numbers_data() {
        columns();
        for (const char* text : {"-",   "--1", "01",  "-01", "00",    "1.",    "-1.",  "0.e1",  "1.e1",
                                 "1e",  "1E",  "1e+", "1e-", "1e+-1", "1eE2",  "0e",   "0E+",   "1.2.3",
                                 "1+2", "1-2", "-.5", "-e1", "1.0e",  "1.0e+", "9.e+", "1e1.5", "1-"})
            row(text, "[" + std::string(text) + "]", "jsonNumberMalformed", 1);
        row("minus NaN", "[-NaN]", "jsonNumberMalformed", 1);
        row("minus and a space", "[- 1]", "jsonNumberMalformed", 1);
        row("exponent cut by a bad byte", "[1e\xe5]", "jsonNumberMalformed", 1);
        row("plus", "[+1]", "jsonUnexpectedByte", 1);
        row("point first", "[.5]", "jsonUnexpectedByte", 1);
        row("hexadecimal", "[0x1]", "jsonUnexpectedByte", 2);
        row("separator", "[1_000]", "jsonUnexpectedByte", 2);
        row("space within", "[1 000]", "jsonUnexpectedByte", 3);
        row("suffix", "[1f]", "jsonUnexpectedByte", 2);
        row("bad byte within", "[12\xe5]", "jsonUnexpectedByte", 3);
        row("full-width digit", "[\uff11]", "jsonUnexpectedByte", 1);
    }
    void numbers() { verifyRefused(); }

    void escapes_data() {
        columns();
        for (const char* escape :
             {"\\x00", "\\a", "\\v", "\\0", "\\'", "\\U0041", "\\N", "\\ ", "\\\n", "\\\t"})
            row(escape, "[\"" + std::string(escape) + "\"]", "jsonEscapeMalformed", 2);
        row("escaped zero byte", "[\"\\\0\"]"sv, "jsonEscapeMalformed", 2);
        row("escaped letter beyond ASCII", "[\"\\\u00e9\"]", "jsonEscapeMalformed", 2);
        row("escaped bad byte", "[\"\\\xe5\"]", "jsonEscapeMalformed", 2);
        row("three digits", "[\"\\u123\"]", "jsonEscapeMalformed", 2);
        row("no digit", "[\"\\u\"]", "jsonEscapeMalformed", 2);
        row("not a digit", "[\"\\u00g0 x\"]", "jsonEscapeMalformed", 2);
        row("sign in the digits", "[\"\\u+123\"]", "jsonEscapeMalformed", 2);
        row("in a name", "{\"\\q\":1}", "jsonEscapeMalformed", 2);
        row("end after the backslash", "[\"\\", "jsonTruncated", 3);
    }
    void escapes() { verifyRefused(); }

    void loneSurrogates_data() {
        columns();
        row("high alone", "[\"\\ud800\"]", "jsonLoneSurrogate", 2);
        row("highest alone", "[\"\\uDBFF\"]", "jsonLoneSurrogate", 2);
        row("low alone", "[\"\\udc00\"]", "jsonLoneSurrogate", 2);
        row("lowest last", "[\"\\uDFFF\"]", "jsonLoneSurrogate", 2);
        row("high before text", "[\"\\ud800abcdefg\"]", "jsonLoneSurrogate", 2);
        row("high before another escape", "[\"\\ud800\\n      \"]", "jsonLoneSurrogate", 2);
        row("high before a letter's escape", "[\"\\ud800\\u0061\"]", "jsonLoneSurrogate", 2);
        row("two highs", "[\"\\ud800\\ud800\"]", "jsonLoneSurrogate", 2);
        row("the wrong way round", "[\"\\udd1e\\ud834\"]", "jsonLoneSurrogate", 2);
        row("low after a pair", "[\"\\ud834\\udd1e\\udd1e\"]", "jsonLoneSurrogate", 14);
        row("high before a cut escape", "[\"\\ud800\\u\"]", "jsonLoneSurrogate", 2);
        row("high before a bad escape", "[\"\\ud800\\uzzzz\"]", "jsonLoneSurrogate", 2);
        row("high before a raw low", "[\"\\ud800\xed\xb0\x80\"]", "jsonLoneSurrogate", 2);
        row("in a name", "{\"\\udead\":1}", "jsonLoneSurrogate", 2);
    }
    void loneSurrogates() { verifyRefused(); }

    void encoding_data() {
        columns();
        row("byte order mark", "\xef\xbb\xbf{}", "jsonByteOrderMark", 0);
        row("byte order mark only", "\xef\xbb\xbf", "jsonByteOrderMark", 0);
        row("UTF-16 with byte order mark", "\xff\xfe[\0]\0"sv, "jsonByteOrderMark", 0);
        row("UTF-16 without", "[\0]\0"sv, "jsonUnexpectedByte", 1);
        row("Latin-1", "[\"a\xe9\"]", "jsonNotUtf8", 3);
        row("continuation alone", "[\"\x80\"]", "jsonNotUtf8", 2);
        row("overlong slash", "[\"\xc0\xaf\"]", "jsonNotUtf8", 2);
        row("overlong zero", "[\"\xc0\x80\"]", "jsonNotUtf8", 2);
        row("overlong in 3 bytes", "[\"\xe0\x80\xaf\"]", "jsonNotUtf8", 2);
        row("overlong in 6 bytes", "[\"\xfc\x83\xbf\xbf\xbf\xbf\"]", "jsonNotUtf8", 2);
        row("surrogate", "[\"\xed\xa0\x80\"]", "jsonNotUtf8", 2);
        row("surrogate pair", "[\"\xed\xa0\xbd\xed\xb8\x80\"]", "jsonNotUtf8", 2);
        row("above U+10FFFF", "[\"\xf4\xbf\xbf\xbf\"]", "jsonNotUtf8", 2);
        row("cut by the quote", "[\"\xe2\x82\"]", "jsonNotUtf8", 2);
        row("cut by the end", "[\"\xe2\x82", "jsonNotUtf8", 2);
        row("ff", "[\"\xff\"]", "jsonNotUtf8", 2);
        row("in a name", "{\"\xb9\":1}", "jsonNotUtf8", 2);
        row("behind a long plain run", "[\"0123456789abcdef0123456\xff\"]", "jsonNotUtf8", 25);
    }
    void encoding() { verifyRefused(); }

    void rawControls_data() {
        columns();
        for (int c = 0; c < 0x20; ++c) {
            const std::string text = "[\"ab" + std::string(1, static_cast<char>(c)) + "cdefghij\"]";
            row(QByteArray::number(c, 16).constData(), text, "jsonRawControl", 4);
        }
        row("in a name", "{\"a\nb\":1}", "jsonRawControl", 3);
    }
    void rawControls() { verifyRefused(); }

    void duplicateNames_data() {
        columns();
        row("next to each other", "{\"a\":1,\"a\":2}", "jsonDuplicateName", 7);
        row("same value", "{\"a\":1,\"a\":1}", "jsonDuplicateName", 7);
        row("apart", "{\"a\":1,\"b\":2,\"a\":3}", "jsonDuplicateName", 13);
        row("escaped", "{\"a\":1,\"\\u0061\":2}", "jsonDuplicateName", 7);
        row("escaped first", "{\"\\u0061\":1,\"a\":2}", "jsonDuplicateName", 12);
        row("nested", "[{\"x\":{\"b\":1,\"a\":2,\"b\":3}}]", "jsonDuplicateName", 19);
        row("after a nested object", "{\"b\":{\"x\":1},\"a\":0,\"b\":1}", "jsonDuplicateName", 19);
        row("on another line", "{\n\"a\":1,\n\"a\":2}", "jsonDuplicateName", 9);
        row("reported before the end of the file", "[{\"a\":1,\"a\":2}", "jsonDuplicateName", 8);
    }
    void duplicateNames() { verifyRefused(); }

    void namesTheTwiceGivenName() {
        const auto read = json::read("{\"x\":1,\"\\u0078\":2}", "f", Profile::evidence);
        QCOMPARE(bytesOf(read.error().detail), QByteArray("found 'x' again"));
    }
};

QTEST_APPLESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
