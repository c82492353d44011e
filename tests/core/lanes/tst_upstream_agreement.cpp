#include "core/json/writer.h"
#include "core/lanes/replay.h"
#include "tests/core/lanes/replay_case.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using lanes::RankingSnapshot;
using test::goodFile;
using test::honestClaim;
using test::parsed;
using test::replayOf;

class TstUpstreamAgreement : public QObject {
    Q_OBJECT

private slots:
    void classesMustAgree_data();
    void classesMustAgree();
    void comparisonMustAgree_data();
    void comparisonMustAgree();
};

void TstUpstreamAgreement::classesMustAgree_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("lane");
    QTest::addColumn<QByteArray>("difference");
    const QByteArray stated("\"confidence_class\": \"high\", \"risk_overlay\": \"elevated\"");
    QTest::newRow("other class") << stated << QByteArray("\"confidence_class\": \"medium\"")
                                 << QByteArray("lane-a")
                                 << QByteArray("upstream_confidence_class: high | medium");
    QTest::newRow("other overlay") << stated << QByteArray("\"risk_overlay\": \"low\"")
                                   << QByteArray("lane-a")
                                   << QByteArray("upstream_risk_overlay: elevated | low");
    QTest::newRow("other class of a lane that is not selected")
        << stated << QByteArray("\"confidence_class\": \"medium\"") << QByteArray("lane-b") << QByteArray("");
}

void TstUpstreamAgreement::classesMustAgree() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, lane);
    QFETCH(QByteArray, difference);
    const RankingSnapshot snapshot = parsed(test::edited(goodFile(), from.toStdString(), to.toStdString()));
    QCOMPARE(replayOf(snapshot, honestClaim(snapshot, lane)), difference.toStdString());
}

void TstUpstreamAgreement::comparisonMustAgree_data() {
    QTest::addColumn<QByteArray>("computedFor");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("selected");
    QTest::addColumn<QByteArray>("difference");
    const auto row = [](const char* name, const char* computedFor, const char* from, const char* to,
                        const char* selected, const char* difference) {
        QTest::newRow(name) << QByteArray(computedFor) << QByteArray(from) << QByteArray(to)
                            << QByteArray(selected) << QByteArray(difference);
    };
    row("the same", "lane-a", "", "", "lane-a", "");
    row("numbers spelt otherwise", "lane-a", R"(["12","10"])", "[12.0, 1e1]", "lane-a", "");
    row("empty text for null", "lane-a", "[null]", R"([""])", "lane-a", "");
    row("two lanes while the third is selected", "lane-a", "", "", "lane-c", "");
    row("three lanes while the third is selected", "lane-c", "", "", "lane-c", "");
    row("three lanes while the first is selected", "lane-c", "", "", "lane-a",
        "upstream_top_two_comparison: /fields/1/better: lane-b | /fields/1/better: lane-c");
    row("other difference", "lane-a", R"(["0.11"])", R"(["0.1"])", "lane-a",
        "upstream_top_two_comparison: /fields/0/differences/0: 0.11 | /fields/0/differences/0: 0.1");
    row("other better lane", "lane-a", R"({"better":null,"differences":["0"])",
        R"({"better":"lane-b","differences":["0"])", "lane-a",
        "upstream_top_two_comparison: /fields/4/better: null | /fields/4/better: lane-b");
}

void TstUpstreamAgreement::comparisonMustAgree() {
    QFETCH(QByteArray, computedFor);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, selected);
    QFETCH(QByteArray, difference);
    const RankingSnapshot plain = parsed(goodFile());
    const auto row =
        lanes::TopTwoComparison::compute(plain.lanes(), *plain.findLane(computedFor.toStdString()));
    const std::string stated =
        test::edited(json::writeCanonical(row->toJson()), from.toStdString(), to.toStdString());
    const RankingSnapshot snapshot =
        parsed(test::withMembers(goodFile(), "\"top_two_comparison\": " + stated));
    const std::string found = replayOf(snapshot, honestClaim(snapshot, selected));
    if (difference.isEmpty()) QCOMPARE(found, std::string());
    QCOMPARE(found.substr(0, static_cast<std::size_t>(difference.size())), difference.toStdString());
}

QTEST_APPLESS_MAIN(TstUpstreamAgreement)
#include "tst_upstream_agreement.moc"
