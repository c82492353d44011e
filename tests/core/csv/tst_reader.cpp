#include "core/csv/reader.h"
#include "core/json/writer.h"
#include "tests/support/edited_file.h"

#include <QtTest>

#include <random>

using namespace countersign;

namespace {

QByteArray outcomeOf(const std::string& bytes, csv::Limits limits = {}) {
    const auto read = csv::read(bytes, "f.csv", limits);
    return QByteArray::fromStdString(read ? json::writeCanonical(*read) : test::describe(read.error()));
}

/// A cell of characters that are hard on a CSV reader.
std::string randomCell(std::mt19937& random) {
    const std::string alphabet = "a,\"\n\r b";
    std::string cell;
    for (auto length = random() % 6; length > 0; --length)
        cell += alphabet[random() % alphabet.size()];
    return cell;
}

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

} // namespace

class TstReader : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void namesTheFile();
    void knowsLines();
    void roundTrips();
    void survivesEveryTruncation();
};

void TstReader::reads_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const char* csv, const char* json) {
        QTest::newRow(name) << QByteArray(csv) << QByteArray(json);
    };
    row("two rows", "a,b\n1,2\n3,4\n", R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])");
    row("no line end at the end", "a,b\n1,2", R"([{"a":"1","b":"2"}])");
    row("CRLF", "a,b\r\n1,2\r\n", R"([{"a":"1","b":"2"}])");
    row("header only", "a,b\n", "[]");
    row("header without line end", "a", "[]");
    row("empty cells", "a,b,c\n,,\n", R"([{"a":"","b":"","c":""}])");
    row("empty line of one column", "a\n\nx\n", R"([{"a":""},{"a":"x"}])");
    row("quoted comma", "a,b\n\"1,2\",3\n", R"([{"a":"1,2","b":"3"}])");
    row("doubled quote", "a\n\"say \"\"so\"\"\"\n", R"([{"a":"say \"so\""}])");
    row("quoted empty cell", "a\n\"\"\n", R"([{"a":""}])");
    row("line feed in a cell", "a,b\n\"1\n2\",3\n", R"([{"a":"1\n2","b":"3"}])");
    row("LF in a cell of a CRLF file", "a\r\n\"1\n2\"\r\n", R"([{"a":"1\n2"}])");
    row("spaces belong to the cell", "a, b\n 1 ,2\n", R"([{" b":"2","a":" 1 "}])");
    row("quoted column", "\"a,b\"\n1\n", R"([{"a,b":"1"}])");
    row("letters beyond ASCII", "a\nM\xC3\xBCller\n", "[{\"a\":\"M\xC3\xBCller\"}]");
    row("columns that differ in case", "a,A\n1,2\n", R"([{"A":"2","a":"1"}])");
}

void TstReader::reads() {
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    QCOMPARE(outcomeOf(csv.toStdString()), json);
}

void TstReader::refuses_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const QByteArray& csv, const char* outcome) {
        QTest::newRow(name) << csv << QByteArray(outcome);
    };
    row("nothing", "", "csvEmpty at file-wide");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a\n",
        "csvByteOrderMark at file-wide");
    row("Latin-1", "a\nM\xFCller\n", "csvNotUtf8 at byte 3");
    row("NUL", QByteArray("a\nx\0y\n", 6), "csvNul at byte 3");
    row("too few cells", "a,b\n1\n", "csvRagged at row 2");
    row("too many cells", "a,b\n1,2\n1,2,3\n", "csvRagged at row 3");
    row("empty line", "a,b\n\n1,2\n", "csvRagged at row 2");
    row("column twice", "a,b,a\n", "csvColumnRepeated at row 1, column 3");
    row("column without name", "a,,b\n", "csvColumnUnnamed at row 1, column 2");
    row("header empty", "\na\n", "csvColumnUnnamed at row 1, column 1");
    row("quote in a plain cell", "a,b\n1,2\"3\n", "csvStrayQuote at row 2, column 2");
    row("quote after a space", "a,b\n1, \"2\"\n", "csvStrayQuote at row 2, column 2");
    row("text after a quote", "a,b\n\"1\"x,2\n", "csvTextAfterQuote at row 2, column 1");
    row("space after a quote", "a,b\n\"1\" ,2\n", "csvTextAfterQuote at row 2, column 1");
    row("quote not closed", "a,b\n1,\"2\n", "csvQuoteNotClosed at row 2, column 2");
    row("lone carriage return", "a\n1\r2\n", "csvLoneReturn at row 2, column 1");
    row("old Mac line ends", "a\r1\r", "csvLoneReturn at row 1, column 1");
    row("mixed line ends", "a\n1\r\n", "csvLineEndsMixed at row 2, column 1");
}

void TstReader::refuses() {
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, outcome);
    QCOMPARE(outcomeOf(csv.toStdString()), outcome);
}

void TstReader::keepsItsLimits_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("as many as allowed")
        << QByteArray("a,b\n1,2\n3,4\n") << QByteArray(R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])");
    QTest::newRow("a byte too many") << QByteArray("a,b\n1,2\n3,45\n")
                                     << QByteArray("csvTooLarge at file-wide");
    QTest::newRow("a row too many") << QByteArray("a\n1\n2\n3\n") << QByteArray("csvTooManyRows at row 4");
    QTest::newRow("a column too many")
        << QByteArray("a,b,c\n") << QByteArray("csvTooManyColumns at row 1, column 3");
}

void TstReader::keepsItsLimits() {
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, outcome);
    QCOMPARE(outcomeOf(csv.toStdString(), {.maxBytes = 12, .maxRows = 2, .maxColumns = 2}), outcome);
}

void TstReader::namesTheFile() {
    const auto refused = csv::read("a\n1,2\n", "matrix.csv");
    QVERIFY(!refused);
    QCOMPARE(refused.error().file, std::string("matrix.csv"));
}

void TstReader::knowsLines() {
    const auto read = csv::read("a,b\n\"1\n1\",2\n3,4\n", "f.csv");
    QVERIFY(read.ok());
    QCOMPARE(read->items()[0].line(), 2u);
    QCOMPARE(read->items()[1].line(), 4u);
    QCOMPARE(read->items()[1].find("b")->line(), 4u);
}

void TstReader::roundTrips() {
    std::mt19937 random(4180);
    for (int round = 0; round < 500; ++round) {
        const std::vector<std::string> cells = {randomCell(random), randomCell(random), randomCell(random)};
        const std::string text =
            "a,b,c\n" + quoted(cells[0]) + ',' + quoted(cells[1]) + ',' + quoted(cells[2]);
        const auto read = csv::read(text, "f.csv");
        QVERIFY2(read.ok(), text.c_str());
        const json::Value& row = read->items().at(0);
        QCOMPARE(row.find("a")->asText(), cells[0]);
        QCOMPARE(row.find("b")->asText(), cells[1]);
        QCOMPARE(row.find("c")->asText(), cells[2]);
    }
}

void TstReader::survivesEveryTruncation() {
    const std::string text = "a,\"b\"\r\n\"1\"\"\",2\r\n";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const auto read = csv::read(text.substr(0, length), "f.csv");
        if (!read) QVERIFY(!read.error().file.empty());
    }
    QCOMPARE(outcomeOf(text), QByteArray("[{\"a\":\"1\\\"\",\"b\":\"2\"}]"));
}

QTEST_APPLESS_MAIN(TstReader)
#include "tst_reader.moc"
