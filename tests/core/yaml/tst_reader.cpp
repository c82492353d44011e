#include "core/json/writer.h"
#include "core/yaml/reader.h"

#include <QtTest>

using namespace countersign;

namespace {

constexpr std::size_t maxBytes = 64u << 10;

/// The code of the error and its line, or the canonical JSON of what was read.
QByteArray outcomeOf(const std::string& bytes) {
    const auto read = yaml::read(bytes, "f.yaml", maxBytes);
    if (read) return QByteArray::fromStdString(json::writeCanonical(*read));
    if (read.error().file != "f.yaml") return "the error names no file";
    const std::string place = read.error().place.substr(0, read.error().place.find(','));
    return QByteArray::fromStdString(std::string(errorName(read.error().code)) +
                                     (place.empty() ? "" : " at " + place));
}

std::string nestedLists(int depth) {
    std::string text;
    for (int level = 0; level < depth - 1; ++level)
        text += std::string(2 * level, ' ') + "-\n";
    return text + std::string(2 * (depth - 1), ' ') + "- x\n";
}

} // namespace

class TstReader : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsLines();
    void refusesWhatIsTooLarge();
    void namesTheCauseOfCarriageReturns();
    void namesBothLinesOfADuplicate();
    void refusesAKeyThatTheParserCannotHold();
    void readsManyRows();
};

void TstReader::reads_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const char* yaml, const char* json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("member", "a: b\n", R"({"a":"b"})");
    row("no line feed at the end", "a: b", R"({"a":"b"})");
    row("members come out sorted", "b: 1\na: 2\n", R"({"a":"2","b":"1"})");
    row("list", "- a\n- b\n", R"(["a","b"])");
    row("nested mapping", "a:\n  b:\n    c: d\n  e: f\ng: h\n", R"({"a":{"b":{"c":"d"},"e":"f"},"g":"h"})");
    row("list under its key", "a:\n  - b\n  - c\nd: e\n", R"({"a":["b","c"],"d":"e"})");
    row("list without indentation", "a:\n- b\n- c\nd: e\n", R"({"a":["b","c"],"d":"e"})");
    row("list of mappings", "- a: b\n  c: d\n- a: e\n  c:\n  - f\n",
        R"([{"a":"b","c":"d"},{"a":"e","c":["f"]}])");
    row("item with a value below", "-\n  a: b\n-\n  - c\n", R"([{"a":"b"},["c"]])");
    row("leading document marker", "# head\n---\na: b\n", R"({"a":"b"})");
    row("comments and empty lines", "# one\n\na: b # two\n   # three\n\nc: d\n", R"({"a":"b","c":"d"})");
    row("spaces at line ends", "a: b   \nc:  \n  - d \n", R"({"a":"b","c":["d"]})");
    row("bracket forms", "a: [b, 'c', \"d\"]\ne: {f: g, h: [i, {j: k}]}\n",
        R"({"a":["b","c","d"],"e":{"f":"g","h":["i",{"j":"k"}]}})");
    row("empty containers and text", "a: []\nb: {}\nc: ''\nd: \"\"\n", R"({"a":[],"b":{},"c":"","d":""})");
    row("single quotes", "a: 'it''s \\n # no comment: x'\n", R"({"a":"it's \\n # no comment: x"})");
    row("double quotes", "a: \"b \\\"c\\\" \\\\ d\\ne\"\n", R"({"a":"b \"c\" \\ d\ne"})");
    row("quoted keys", "'a b': c\n\"d: e\": f\n", R"({"a b":"c","d: e":"f"})");
    row("schema keys", "$ref: '#/$defs/x'\n$defs: {x: {}}\n", R"({"$defs":{"x":{}},"$ref":"#/$defs/x"})");
    row("scalars stay texts",
        "a: [017, 0x1F, 1e3, .inf, yes, no, on, true, 2026-01-01, 1_0, -3.50, 12:30:45]\n",
        R"({"a":["017","0x1F","1e3",".inf","yes","no","on","true","2026-01-01","1_0","-3.50","12:30:45"]})");
    row("plain text", "a: it's 100% x@y (z) a#b c:d -e\n", R"({"a":"it's 100% x@y (z) a#b c:d -e"})");
    row("URI", "a: https://host/p?q=1#f\nb: [https://host/p#f]\n",
        R"({"a":"https://host/p?q=1#f","b":["https://host/p#f"]})");
    row("quoted nulls", "a: 'null'\nb: \"~\"\n", R"({"a":"null","b":"~"})");
    row("letters beyond ASCII", "a: M\xC3\xBCller \xE5\xBC\xA0\n", "{\"a\":\"M\xC3\xBCller \xE5\xBC\xA0\"}");
}

void TstReader::reads() {
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    QCOMPARE(outcomeOf(yaml.toStdString()), json);
}

void TstReader::refuses_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const std::string& yaml, const char* outcome) {
        QTest::newRow(name) << QByteArray::fromStdString(yaml) << QByteArray(outcome);
    };
    using namespace std::string_literals;
    row("nothing", "", "yamlEmpty");
    row("comments only", "# a\n\n", "yamlEmpty");
    row("marker only", "---\n", "yamlEmpty");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: b\n",
        "yamlByteOrderMark at line 1");
    row("UTF-16 with mark",
        "\xFF\xFE"
        "a\0:\0 \0b\0"s,
        "yamlByteOrderMark at line 1");
    row("UTF-16 without mark", "a\0:\0 \0b\0"s, "yamlControlCharacter at line 1");
    row("UTF-32", "\0\0\0a"s, "yamlControlCharacter at line 1");
    row("stray byte", "a: b\nc: \xFF\n", "yamlNotUtf8 at line 2");
    row("overlong", "a: \xC0\xAF\n", "yamlNotUtf8 at line 1");
    row("surrogate", "a: \xED\xA0\x80\n", "yamlNotUtf8 at line 1");
    row("carriage returns", "a: b\r\n", "yamlCarriageReturn at line 1");
    row("tab", "a:\n\tb: c\n", "yamlTab at line 2");
    row("tab before a comment", "a: b\t# c\n", "yamlTab at line 1");
    row("end of transmission", "a: b\x04\nc: d\n", "yamlControlCharacter at line 1");
    row("delete", "a: b\x7F\n", "yamlControlCharacter at line 1");
    row("next line U+0085",
        "a: b\xC2\x85"
        "c: d\n",
        "yamlControlCharacter at line 1");
    row("line separator U+2028",
        "a: b\xE2\x80\xA8"
        "c: d\n",
        "yamlControlCharacter at line 1");
    row("inner byte order mark", "a: b\nc: \xEF\xBB\xBF\n", "yamlControlCharacter at line 2");
    row("noncharacter", "a: \xEF\xBF\xBE\n", "yamlControlCharacter at line 1");
    row("directive", "%YAML 1.2\n---\na: b\n", "yamlDocumentMarker at line 1");
    row("second document", "a: b\n---\nc: d\n", "yamlDocumentMarker at line 2");
    row("second marker", "---\n---\na: b\n", "yamlDocumentMarker at line 2");
    row("document end", "a: b\n...\n", "yamlDocumentMarker at line 2");
    row("content after the marker", "--- {a: b}\n", "yamlDocumentMarker at line 1");
    row("anchor", "a: &x b\n", "yamlAnchorOrAlias at line 1");
    row("cycle", "a: &x [*x]\n", "yamlAnchorOrAlias at line 1");
    row("alias", "a: *x\n", "yamlAnchorOrAlias at line 1");
    row("alias in brackets", "a: [b, *x]\n", "yamlAnchorOrAlias at line 1");
    row("anchored key", "&x a: b\n", "yamlAnchorOrAlias at line 1");
    row("tag", "a: !!int 3\n", "yamlTag at line 1");
    row("non-specific tag", "a: ! b\n", "yamlTag at line 1");
    row("merge key", "a:\n  <<: {b: c}\n", "yamlMergeKey at line 2");
    row("quoted merge key", "'<<': {b: c}\n", "yamlMergeKey at line 1");
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "yamlDuplicateKey at line 3");
    row("duplicate key, quoted", "a: 1\n'a': 3\n", "yamlDuplicateKey at line 2");
    row("duplicate key in brackets", "x: {a: 1, a: 2}\n", "yamlDuplicateKey at line 1");
    row("explicit key", "? a\n: b\n", "yamlKeyNotScalar at line 1");
    row("list as key", "[a]: b\n", "yamlTextAfterValue at line 1");
    row("mapping as key in brackets", "x: {[a]: b}\n", "yamlFlowMalformed at line 1");
    row("no value", "a: 1\nb:\n", "yamlValueMissing at line 2");
    row("no value before a sibling", "a:\nb: 1\n", "yamlValueMissing at line 1");
    row("no value but a comment", "a: # b\n", "yamlValueMissing at line 1");
    row("empty item", "- a\n-\n- b\n", "yamlValueMissing at line 2");
    row("item belongs to an outer list", "- a:\n- b\n", "yamlValueMissing at line 1");
    row("tilde", "a: ~\n", "yamlNull at line 1");
    row("null", "a: null\n", "yamlNull at line 1");
    row("null key", "null: a\n", "yamlNull at line 1");
    row("null in brackets", "a: [NULL]\n", "yamlNull at line 1");
    row("nothing in brackets", "a: [b, , c]\n", "yamlNull at line 1");
    row("trailing comma", "a: [b, ]\n", "yamlNull at line 1");
    row("single quote open", "a: 'b\n", "yamlQuoteNotClosed at line 1");
    row("double quote open", "a: \"b\n", "yamlQuoteNotClosed at line 1");
    row("open quote at the end of the file", "a: 'x", "yamlQuoteNotClosed at line 1");
    row("text over two lines", "a: \"b\n  c\"\n", "yamlQuoteNotClosed at line 1");
    row("escaped closing quote", "a: \"b\\\"\n", "yamlQuoteNotClosed at line 1");
    row("escape by number", "a: \"\\x41\"\n", "yamlEscape at line 1");
    row("escaped NUL", "a: \"\\0\"\n", "yamlEscape at line 1");
    row("escaped line end", "a: \"b\\\n  c\"\n", "yamlEscape at line 1");
    row("literal block", "a: |\n  b\n", "yamlBlockScalar at line 1");
    row("folded block", "a: >-\n  b\n", "yamlBlockScalar at line 1");
    row("plain text over two lines", "a: b\n  c\n", "yamlLineForm at line 2");
    row("value below its key", "a:\n  b\n", "yamlLineForm at line 2");
    row("scalar document", "a\n", "yamlLineForm at line 1");
    row("bracket document", "{a: b}\n", "yamlLineForm at line 1");
    row("no space after the colon", "a:b\n", "yamlLineForm at line 1");
    row("no space after the hyphen", "-a\n", "yamlLineForm at line 1");
    row("key with spaces", "a b: c\n", "yamlNeedsQuotes at line 1");
    row("two colons", "a: b: c\n", "yamlNeedsQuotes at line 1");
    row("colon at the end", "a: b:\n", "yamlNeedsQuotes at line 1");
    row("colon in brackets", "a: [b: c]\n", "yamlNeedsQuotes at line 1");
    row("question mark in brackets", "a: [b?]\n", "yamlNeedsQuotes at line 1");
    row("list in a list on one line", "- - a\n", "yamlNeedsQuotes at line 1");
    row("item after a key", "a: - b\n", "yamlNeedsQuotes at line 1");
    row("reserved character", "a: @b\n", "yamlNeedsQuotes at line 1");
    row("text after a quote", "a: 'b' c\n", "yamlTextAfterValue at line 1");
    row("comment without a space", "a: 'b'#c\n", "yamlTextAfterValue at line 1");
    row("text after brackets", "a: [b] c\n", "yamlTextAfterValue at line 1");
    row("superfluous bracket", "a: [b]]\n", "yamlTextAfterValue at line 1");
    row("brackets over two lines", "a: [b,\n  c]\n", "yamlFlowMalformed at line 1");
    row("brackets of two kinds", "a: [b}\n", "yamlFlowMalformed at line 1");
    row("member without value", "a: {b}\n", "yamlFlowMalformed at line 1");
    row("no space in a member", "a: {\"b\":c}\n", "yamlFlowMalformed at line 1");
    row("no comma", "a: ['b' 'c']\n", "yamlFlowMalformed at line 1");
    row("comment in brackets", "a: [b #c]\n", "yamlFlowMalformed at line 1");
    row("first line indented", "  a: b\n", "yamlIndentation at line 1");
    row("between two levels", "a:\n    b: c\n  d: e\n", "yamlIndentation at line 3");
    row("deeper than its siblings", "a: b\n  c: d\n", "yamlIndentation at line 2");
    row("list after a value", "a: b\n- c\n", "yamlIndentation at line 2");
    row("key in a list", "- a\nb: c\n", "yamlIndentation at line 2");
    row("item of another column", "- a\n - b\n", "yamlIndentation at line 2");
    row("member of another column", "- a: b\n c: d\n", "yamlIndentation at line 2");
    row("33 block levels", nestedLists(33), "yamlTooDeep at line 33");
    row("33 brackets", "a: " + std::string(32, '[') + std::string(32, ']'), "yamlTooDeep at line 1");
    row("block and brackets", "a:\n  b: " + std::string(31, '[') + std::string(31, ']'),
        "yamlTooDeep at line 2");
    row("bracket bomb", "a: " + std::string(60000, '['), "yamlTooDeep at line 1");
}

void TstReader::refuses() {
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, outcome);
    QCOMPARE(outcomeOf(yaml.toStdString()), outcome);
}

void TstReader::knowsLines() {
    const auto read = yaml::read("# head\na:\n  - b\n  - c: d\n    e: [f]\n", "f.yaml", maxBytes);
    QVERIFY(read);
    const json::Value& list = *read->find("a");
    QCOMPARE(read->line(), 2u);
    QCOMPARE(list.line(), 3u);
    QCOMPARE(list.items()[0].line(), 3u);
    QCOMPARE(list.items()[1].find("c")->line(), 4u);
    QCOMPARE(list.items()[1].find("e")->items()[0].line(), 5u);
}

void TstReader::refusesWhatIsTooLarge() {
    QVERIFY(yaml::read("a: bcd\n", "f.yaml", 7));
    const auto tooLarge = yaml::read("a: bcde\n", "f.yaml", 7);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::yamlTooLarge);
    QCOMPARE(tooLarge.error().detail, std::string("8 bytes, at most 7"));
}

void TstReader::namesTheCauseOfCarriageReturns() {
    const auto converted = yaml::read("a: b\r\n", "f.yaml", maxBytes);
    QVERIFY(!converted);
    QVERIFY(converted.error().describe().find("core.autocrlf") != std::string::npos);
}

void TstReader::namesBothLinesOfADuplicate() {
    const auto duplicate = yaml::read("a: 1\nb: 2\na: 3\n", "f.yaml", maxBytes);
    QVERIFY(!duplicate);
    QCOMPARE(duplicate.error().place, std::string("line 3"));
    QCOMPARE(duplicate.error().detail, std::string("\"a\", first on line 1"));
}

/// YAML allows 1024 characters for a key on the line of its value; yaml-cpp enforces that, and only yaml-cpp.
void TstReader::refusesAKeyThatTheParserCannotHold() {
    QVERIFY(yaml::read(std::string(1000, 'k') + ": v\n", "f.yaml", maxBytes));
    QCOMPARE(outcomeOf("a: b\n" + std::string(2000, 'k') + ": v\n"), QByteArray("yamlNotParsed at line 2"));
}

void TstReader::readsManyRows() {
    std::string text = "lanes:\n";
    for (int row = 0; row < 20000; ++row)
        text += "- lane_id: lane-" + std::to_string(row) + "\n  score: '0.5'\n";
    const auto read = yaml::read(text, "f.yaml", 4u << 20);
    QVERIFY(read);
    QCOMPARE(read->find("lanes")->items().size(), std::size_t{20000});
    QCOMPARE(read->find("lanes")->items()[19999].line(), 40000u);
}

QTEST_APPLESS_MAIN(TstReader)
#include "tst_reader.moc"
