#include "core/json/reader.h"

#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using namespace countersign::json;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;

namespace {

std::string repeated(std::string_view piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    while (count-- > 0)
        text.append(piece);
    return text;
}

QByteArray outcome(const std::string& bytes, Profile profile, Limits limits = {}) {
    return outcomeOf(json::read(bytes, "f", profile, limits));
}

} // namespace

/// Documents made to exhaust their reader: each is refused at once or read in time that grows with its size
/// only.
class TstLimits : public QObject {
    Q_OBJECT

private slots:
    void depth_data() {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
        QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    }

    void depth() {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        for (const Profile profile : {Profile::evidence, Profile::signedFile}) {
            const auto nested = [&](int count) {
                return (open.repeated(count) + "0" + close.repeated(count)).toStdString();
            };
            QCOMPARE(outcome(nested(32), profile), QByteArray("ok"));
            QCOMPARE(outcome(nested(33), profile), QByteArray("jsonTooDeep"));
            QCOMPARE(outcome(open.repeated(500000).toStdString(), profile), QByteArray("jsonTooDeep"));
            QCOMPARE(outcome(nested(3), profile, {.maxDepth = 3}), QByteArray("ok"));
            QCOMPARE(outcome(nested(4), profile, {.maxDepth = 3}), QByteArray("jsonTooDeep"));
        }
    }

    void depthCountsOpenContainersOnly() {
        QCOMPARE(outcome("[" + repeated("[{}],", 1000) + "[]]", Profile::evidence, {.maxDepth = 3}),
                 QByteArray("ok"));
    }

    void depthErrorNamesPlaceAndLimit() {
        const auto read = json::read("[\n[\n[\n[]]]]", "f", Profile::signedFile, {.maxDepth = 3});
        QCOMPARE(bytesOf(read.error().place), QByteArray("byte 6, line 4"));
        QCOMPARE(bytesOf(read.error().detail), QByteArray("at most 3 in one another"));
    }

    void size() {
        const std::string longest = "\"" + std::string((4u << 20) - 2, 'a') + "\"";
        QCOMPARE(outcome(longest, Profile::signedFile), QByteArray("ok"));
        QCOMPARE(outcome(longest + " ", Profile::signedFile), QByteArray("jsonTooLarge"));
        QCOMPARE(outcome(longest + " ", Profile::evidence), QByteArray("jsonTooLarge"));
        QCOMPARE(outcome("[1]", Profile::evidence, {.maxBytes = 3}), QByteArray("ok"));
        const auto read = json::read("[10]", "f", Profile::evidence, {.maxBytes = 3});
        QCOMPARE(outcomeOf(read), QByteArray("jsonTooLarge"));
        QCOMPARE(bytesOf(read.error().detail), QByteArray("4 bytes, at most 3"));
        QCOMPARE(outcomeOf(readCanonical("[10]", "f", {.maxBytes = 3})), QByteArray("jsonTooLarge"));
    }

    void manyNames() {
        std::string ascending;
        std::string descending;
        for (int i = 0; i < 100000; ++i) {
            ascending.append(i == 0 ? "" : ",").append("\"n" + std::to_string(100000 + i) + "\":0");
            descending.append(i == 0 ? "" : ",").append("\"n" + std::to_string(999999 - i) + "\":0");
        }
        QCOMPARE(outcomeOf(readCanonical("{" + ascending + "}", "f")), QByteArray("ok"));
        const auto read = json::read("{" + descending + "}", "f", Profile::signedFile);
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(read->members().size(), std::size_t{100000});
        QVERIFY(read->find("n999999") != nullptr);
        QCOMPARE(outcome("{" + descending + ",\"n999999\":1}", Profile::signedFile),
                 QByteArray("jsonDuplicateName"));
        QCOMPARE(outcome("{" + repeated("\"a\":0,", 100000) + "\"a\":0}", Profile::evidence),
                 QByteArray("jsonDuplicateName"));
    }

    void manyItems() {
        const auto read = json::read("[" + repeated("0,", 1000000) + "0]", "f", Profile::signedFile);
        QCOMPARE(outcomeOf(read), QByteArray("ok"));
        QCOMPARE(read->items().size(), std::size_t{1000001});
        QCOMPARE(outcome("[" + repeated("[],", 1000000) + "[]]", Profile::evidence), QByteArray("ok"));
        QCOMPARE(outcome("[" + repeated("{\"a\":[]},", 300000) + "[]]", Profile::evidence), QByteArray("ok"));
    }

    void longRuns() {
        QCOMPARE(outcome("[" + std::string(4000000, ' ') + "]", Profile::signedFile), QByteArray("ok"));
        QCOMPARE(outcome("[" + std::string(4000000, '9') + "]", Profile::signedFile),
                 QByteArray("jsonIntegerTooLarge"));
        QCOMPARE(outcome("[" + std::string(4000000, '9') + "]", Profile::evidence), QByteArray("ok"));
        QCOMPARE(outcome("[\"" + repeated("\\n", 2000000) + "\"]", Profile::signedFile), QByteArray("ok"));
        QCOMPARE(outcome("{\"" + std::string(4000000, 'a') + "\":0}", Profile::signedFile), QByteArray("ok"));
    }

    /// Sorting marks by their class is quadratic work in a plain normaliser.
    void longRunsOfMarks() {
        const auto text = [](const std::string& inner) { return "\"" + inner + "\""; };
        QCOMPARE(outcome(text("a" + repeated("\u0323\u0301", 1000000)), Profile::signedFile),
                 QByteArray("jsonNotNfc"));
        QCOMPARE(outcome(text(repeated("\u0f73", 1000000)), Profile::signedFile), QByteArray("jsonNotNfc"));
        QCOMPARE(outcome(text("a" + repeated("\u0344", 1000000)), Profile::signedFile),
                 QByteArray("jsonNotNfc"));
        QCOMPARE(outcome(text("q" + repeated("\u0323", 1000000) + repeated("\u0307", 1000000)),
                         Profile::signedFile),
                 QByteArray("ok"));
        QCOMPARE(outcome(text("\u1e0b" + repeated("\u0316", 1000000)), Profile::signedFile),
                 QByteArray("ok"));
        QCOMPARE(outcome(text(repeated("\u6279", 1000000)), Profile::signedFile), QByteArray("ok"));
    }
};

QTEST_APPLESS_MAIN(TstLimits)
#include "tst_limits.moc"
