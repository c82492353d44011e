#include "core/lanes/lanes_csv.h"
#include "core/lanes/snapshot_from_csv.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using lanes::readLanesCsv;

namespace {

const std::string upstream =
    "exception_cluster_id,lane_id,mitigation_option_id,option_summary,estimated_effort_hours,dependency_"
    "count,"
    "predicted_convergence_low_hours,predicted_convergence_mid_hours,predicted_convergence_high_hours,"
    "risk_of_regression_score,confidence_score,promotion_window_impact,simulation_generated_utc";
const std::string laneA = "c1,lane-a,direct_fix,First,10,1,4,8,16,0.25,0.5,minor,2026-10-12T07:00:00Z";
const std::string laneB = "c1,lane-b,scope_reduction,Second,5,0,2,3,4,0.125,0.75,none,2026-10-12T07:00:00Z";

std::string goodFile() {
    return upstream + ",score\n" + laneA + ",0.4\n" + laneB + ",0.6\n";
}

lanes::ScoringRules confidenceOnly() {
    return {{{"confidence_score", Decimal::parseNumber("0.5").value()}}};
}

std::string outcomeOf(const std::string& bytes) {
    return test::outcomeOf(readLanesCsv(bytes, "lanes.csv", std::nullopt));
}

lanes::SnapshotFacts facts(const char* fallback) {
    return {SnapshotId::parse("rs-1").value(),
            "rules-1",
            Timestamp::parse("2026-10-12T08:00:00Z").value(),
            {"defer_with_containment", LaneId::parse(fallback).value()},
            confidenceOnly()};
}

} // namespace

class TstLanesCsv : public QObject {
    Q_OBJECT

private slots:
    void ranksByScore();
    void scoresByTheRules();
    void keepsStatedRanks();
    void takesAnEmptyClassForNone();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesScoresBeyondExactness();
    void becomesASnapshot();
    void needsTheFallbackLane();
};

void TstLanesCsv::ranksByScore() {
    const auto lanes = readLanesCsv(goodFile(), "lanes.csv", std::nullopt).value();
    QCOMPARE(lanes.size(), std::size_t{2});
    QCOMPARE(lanes[0].id.text(), std::string("lane-b"));
    QCOMPARE(lanes[0].rank, std::int64_t{1});
    QCOMPARE(lanes[0].position, std::size_t{1});
    QCOMPARE(lanes[1].convergenceHighHours.text(), std::string("16"));
    QCOMPARE(lanes[1].dependencyCount, std::int64_t{1});
}

void TstLanesCsv::scoresByTheRules() {
    const std::string bytes = upstream + "\n" + laneA + "\n" + laneB + "\n";
    const auto lanes = readLanesCsv(bytes, "lanes.csv", confidenceOnly()).value();
    QCOMPARE(lanes[0].id.text(), std::string("lane-b"));
    QCOMPARE(lanes[0].score.text(), std::string("0.375"));
    QCOMPARE(lanes[1].score.text(), std::string("0.25"));
    QCOMPARE(QByteArray::fromStdString(outcomeOf(bytes)), QByteArray("memberMissing at row 2"));
}

void TstLanesCsv::keepsStatedRanks() {
    const std::string bytes = upstream + ",score,rank\n" + laneA + ",0.4,1\n" + laneB + ",0.6,2\n";
    const auto lanes = readLanesCsv(bytes, "lanes.csv", std::nullopt).value();
    QCOMPARE(lanes[0].id.text(), std::string("lane-a"));
}

void TstLanesCsv::takesAnEmptyClassForNone() {
    const std::string bytes =
        upstream + ",score,confidence_class\n" + laneA + ",0.4,high\n" + laneB + ",0.6,\n";
    const auto lanes = readLanesCsv(bytes, "lanes.csv", std::nullopt).value();
    QVERIFY(!lanes[0].confidenceClass.has_value());
    QCOMPARE(*lanes[1].confidenceClass, std::string("high"));
}

void TstLanesCsv::reads_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("summary");
    const auto row = [](const char* name, const char* from, const char* to, const char* summary) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(summary);
    };
    row("as it is", "First", "First", "First");
    row("comma in quotes", "First", "\"First, then\"", "First, then");
    row("line feed in quotes", "First", "\"First\nthen\"", "First\nthen");
    row("doubled quotes", "First", "\"so \"\"First\"\"\"", "so \"First\"");
    row("formula in free text", "First", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0");
    row("exponent", "0.25,0.5", "25e-2,0.5", "First");
    row("zero with a sign is zero", "0.25,0.5", "-0,0.5", "First");
}

void TstLanesCsv::reads() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, summary);
    const std::string bytes = test::edited(goodFile(), from.toStdString(), to.toStdString());
    const auto lanes = readLanesCsv(bytes, "lanes.csv", std::nullopt);
    QVERIFY2(lanes.ok(), lanes.ok() ? "" : lanes.error().describe().c_str());
    QCOMPARE(QByteArray::fromStdString((*lanes)[1].optionSummary), summary);
}

void TstLanesCsv::refuses_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(outcome);
    };
    row("decimal comma", "0.25,0.5", "\"0,25\",0.5",
        "decimalMalformed at row 2, column 10 (risk_of_regression_score)");
    row("decimal comma unquoted", "0.25,0.5", "0,25,0.5", "csvRagged at row 2");
    row("huge exponent", "direct_fix,First,10", "direct_fix,First,1e999",
        "decimalTooLong at row 2, column 5 (estimated_effort_hours)");
    row("not a number", "0.75", "NaN", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("infinity", "0.75", "Infinity", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("plus sign", "0.75", "+0.75", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("space around a number", "0.75", " 0.75", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("empty number", "0.75", "", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("confidence above 1", "0.75", "75", "laneValueOutOfRange at row 3, column 11 (confidence_score)");
    row("hours below 0", "4,8,16", "-4,8,16",
        "laneValueOutOfRange at row 2, column 7 (predicted_convergence_low_hours)");
    row("band out of order", "4,8,16", "4,17,16",
        "laneBandNotOrdered at row 2, column 8 (predicted_convergence_mid_hours)");
    row("part of a dependency", "5,0,2", "5,0.5,2", "memberWrongType at row 3, column 6 (dependency_count)");
    row("formula as an id", "lane-a", "=lane-a", "idMalformed at row 2, column 2 (lane_id)");
    row("formula as a number", "0.75", "=3/4", "decimalMalformed at row 3, column 11 (confidence_score)");
    row("other cluster", "c1,lane-b", "c2,lane-b",
        "laneOfOtherCluster at row 3, column 1 (exception_cluster_id)");
    row("lane twice", "lane-b", "LANE-A", "nameRepeated at row 3, column 2 (lane_id)");
    row("local time", "none,2026-10-12T07:00:00Z", "none,2026-10-12 07:00",
        "timestampMalformed at row 3, column 13 (simulation_generated_utc)");
    row("column missing", "risk_of_regression_score,", "", "csvRagged at row 2");
    row("column of another name", "risk_of_regression_score", "risk", "memberMissing at row 2");
    row("unknown column", ",score\n", ",score,mood\n", "csvRagged at row 2");
    row("column twice", "confidence_score", "risk_of_regression_score",
        "csvColumnRepeated at row 1, column 11");
    row("byte order mark", "exception_cluster_id",
        "\xEF\xBB\xBF"
        "exception_cluster_id",
        "csvByteOrderMark at file-wide");
    row("UTF-16", "exception_cluster_id",
        "\xFF\xFE"
        "exception_cluster_id",
        "csvByteOrderMark at file-wide");
    row("CRLF in one row", "0.4\n", "0.4\r\n", "csvLineEndsMixed at row 2, column 14");
}

void TstLanesCsv::refuses() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, outcome);
    const std::string bytes = test::edited(goodFile(), from.toStdString(), to.toStdString());
    QCOMPARE(QByteArray::fromStdString(outcomeOf(bytes)), outcome);
}

void TstLanesCsv::refusesScoresBeyondExactness() {
    // Half of this weight still has 34 digits after the point; three quarters of it have 36.
    const lanes::ScoringRules fine{
        {{"confidence_score", Decimal::parseNumber("0.1234567890123456789012345678901234").value()}}};
    const auto lanes = readLanesCsv(upstream + "\n" + laneA + "\n" + laneB + "\n", "lanes.csv", fine);
    QCOMPARE(QByteArray::fromStdString(test::outcomeOf(lanes)), QByteArray("decimalTooLong at row 3"));
}

void TstLanesCsv::becomesASnapshot() {
    const std::string bytes = upstream + "\n" + laneA + "\n" + laneB + "\n";
    const auto text =
        lanes::snapshotFromCsv(bytes, "lanes.csv", WindowId::parse("w1").value(), facts("lane-a")).value();
    const auto snapshot = lanes::RankingSnapshot::parse(text, "snapshot.json").value();
    QCOMPARE(snapshot.id().text(), std::string("rs-1"));
    QCOMPARE(snapshot.window().text(), std::string("w1"));
    QCOMPARE(snapshot.cluster().text(), std::string("c1"));
    QCOMPARE(snapshot.lanes()[0].id.text(), std::string("lane-b"));
    QCOMPARE(snapshot.lanes()[0].position, std::size_t{1});
    QCOMPARE(snapshot.lanes()[0].score.text(), std::string("0.375"));
    QCOMPARE(snapshot.scoringRules()->terms.size(), std::size_t{1});
}

void TstLanesCsv::needsTheFallbackLane() {
    const auto text =
        lanes::snapshotFromCsv(goodFile(), "lanes.csv", WindowId::parse("w1").value(), facts("lane-z"));
    QCOMPARE(QByteArray::fromStdString(test::outcomeOf(text)),
             QByteArray("fallbackLaneUnknown at /fallback"));
}

QTEST_APPLESS_MAIN(TstLanesCsv)
#include "tst_lanes_csv.moc"
