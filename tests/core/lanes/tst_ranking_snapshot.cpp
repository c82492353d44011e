#include "core/lanes/evidence_document.h"
#include "core/lanes/ranking_snapshot.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using lanes::Lane;
using lanes::RankingSnapshot;

namespace {

std::string goodFile() {
    return test::readDataFile("lanes/snapshot.json");
}

std::string outcomeOf(const std::string& bytes) {
    return test::outcomeOf(RankingSnapshot::parse(bytes, "snapshot.json"));
}

/// The snapshot with further members before `fallback`.
std::string withMembers(const std::string& members) {
    return test::edited(goodFile(), "\"fallback\":", members + ", \"fallback\":");
}

} // namespace

class TstRankingSnapshot : public QObject {
    Q_OBJECT

private slots:
    void readsEveryMember();
    void readsLanesExactly();
    void readsYamlLikeJson();
    void readsNumbersFromTheirText_data();
    void readsNumbersFromTheirText();
    void readsScoringRules();
    void refuses_data();
    void refuses();
    void refusesAddedMembers_data();
    void refusesAddedMembers();
    void refusesASingleLane();
    void refusesOtherMediaTypes();
};

void TstRankingSnapshot::readsEveryMember() {
    const RankingSnapshot snapshot = RankingSnapshot::parse(goodFile(), "snapshot.json").value();
    QCOMPARE(snapshot.id().text(), std::string("rs-2026-w42-c1"));
    QCOMPARE(snapshot.window().text(), std::string("2026-w42"));
    QCOMPARE(snapshot.cluster().text(), std::string("c1"));
    QCOMPARE(snapshot.simulationRuleVersion(), std::string("lesson119-rules-7"));
    QCOMPARE(snapshot.generated().text(), std::string("2026-10-12T08:00:00Z"));
    QCOMPARE(snapshot.fallback().decisionLabel, std::string("defer_with_containment"));
    QCOMPARE(snapshot.fallback().lane.text(), std::string("lane-c"));
    QVERIFY(!snapshot.scoringRules().has_value());
    QVERIFY(!snapshot.statedComparison().has_value());
    QVERIFY(snapshot.findLane("lane-b") != nullptr);
    QVERIFY(snapshot.findLane("LANE-B") == nullptr);
}

void TstRankingSnapshot::readsLanesExactly() {
    const RankingSnapshot snapshot = RankingSnapshot::parse(goodFile(), "snapshot.json").value();
    QCOMPARE(snapshot.lanes().size(), std::size_t(3));
    const Lane& first = snapshot.lanes().front();
    QCOMPARE(first.id.text(), std::string("lane-a"));
    QCOMPARE(first.option.text(), std::string("opt-a"));
    QCOMPARE(first.optionSummary, std::string("Direct fix"));
    QCOMPARE(first.estimatedEffortHours.text(), std::string("12"));
    QCOMPARE(first.dependencyCount, 3);
    QCOMPARE(first.convergenceLowHours.text(), std::string("4"));
    QCOMPARE(first.convergenceMidHours.text(), std::string("9.5"));
    QCOMPARE(first.convergenceHighHours.text(), std::string("16"));
    QCOMPARE(first.riskOfRegressionScore.text(), std::string("0.3"));
    QCOMPARE(first.confidenceScore.text(), std::string("0.82"));
    QCOMPARE(first.promotionWindowImpact, std::string("none"));
    QCOMPARE(first.simulationGenerated.text(), std::string("2026-10-12T07:30:00Z"));
    QCOMPARE(first.score.text(), std::string("0.81"));
    QCOMPARE(first.position, std::size_t(1));
    QCOMPARE(first.confidenceClass.value_or(""), std::string("high"));
    QCOMPARE(first.riskOverlay.value_or(""), std::string("elevated"));
    QVERIFY(!snapshot.lanes()[1].confidenceClass.has_value());
}

void TstRankingSnapshot::readsYamlLikeJson() {
    const auto json = RankingSnapshot::parse(goodFile(), "snapshot.json");
    const auto yaml = RankingSnapshot::parse(test::readDataFile("lanes/snapshot.yaml"), "snapshot.yaml",
                                             lanes::yamlMediaType);
    QCOMPARE(test::outcomeOf(yaml), std::string("accepted"));
    QVERIFY(yaml->id() == json->id());
    QVERIFY(yaml->generated() == json->generated());
    QCOMPARE(yaml->lanes().size(), json->lanes().size());
    for (std::size_t i = 0; i < yaml->lanes().size(); ++i) {
        QVERIFY(yaml->lanes()[i].id == json->lanes()[i].id);
        QVERIFY(yaml->lanes()[i].estimatedEffortHours == json->lanes()[i].estimatedEffortHours);
        QVERIFY(yaml->lanes()[i].score == json->lanes()[i].score);
        QVERIFY(yaml->lanes()[i].confidenceClass == json->lanes()[i].confidenceClass);
    }
}

void TstRankingSnapshot::readsNumbersFromTheirText_data() {
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("no binary fraction") << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("trailing zeros") << QByteArray("0.700") << QByteArray("0.7");
    QTest::newRow("exponent") << QByteArray("7e-1") << QByteArray("0.7");
    QTest::newRow("text") << QByteArray("\"0.7\"") << QByteArray("0.7");
    QTest::newRow("more than a double holds") << QByteArray("0.1000000000000000055511151231257827")
                                              << QByteArray("0.1000000000000000055511151231257827");
    QTest::newRow("minus zero") << QByteArray("-0.0") << QByteArray("0");
    QTest::newRow("negative score") << QByteArray("-3.5") << QByteArray("-3.5");
}

void TstRankingSnapshot::readsNumbersFromTheirText() {
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, canonical);
    const std::string text =
        test::edited(goodFile(), "\"score\": 0.7,", "\"score\": " + number.toStdString() + ',');
    const auto snapshot = RankingSnapshot::parse(text, "snapshot.json");
    QVERIFY(snapshot.ok());
    QCOMPARE(snapshot->findLane("lane-b")->score.text(), canonical.toStdString());
}

void TstRankingSnapshot::readsScoringRules() {
    const auto snapshot = RankingSnapshot::parse(
        withMembers(R"("scoring_rules": {"terms": [{"column": "confidence_score", "weight": 0.1},)"
                    R"( {"column": "risk_of_regression_score", "weight": "0.2"},)"
                    R"( {"column": "dependency_count", "weight": -1}]})"),
        "snapshot.json");
    QCOMPARE(test::outcomeOf(snapshot), std::string("accepted"));
    // 0.1 * 0.82 + 0.2 * 0.3 - 1 * 3
    QCOMPARE(snapshot->scoringRules()->scoreOf(*snapshot->findLane("lane-a"))->text(), std::string("-2.858"));
}

void TstRankingSnapshot::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << from << to << outcome;
    };
    row("unknown member", "\"generated_utc\"", "\"note\": 1, \"generated_utc\"", "memberUnknown at /note");
    row("member missing", "  \"simulation_rule_version\": \"lesson119-rules-7\",\n", "",
        "memberMissing at /simulation_rule_version");
    row("rule version empty", "lesson119-rules-7", "", "textUnfit at /simulation_rule_version");
    row("rule version on two lines", "lesson119-rules-7", "a\\nb", "textUnfit at /simulation_rule_version");
    row("generated by the local clock", "2026-10-12T08:00:00Z", "2026-10-12T08:00:00",
        "timestampMalformed at /generated_utc");
    row("snapshot id with a slash", "rs-2026-w42-c1", "rs/1", "idMalformed at /ranking_snapshot_id");
    row("lane twice", "\"lane-c\", \"mitigation", "\"lane-b\", \"mitigation",
        "nameRepeated at /lanes/2/lane_id");
    row("lane twice in another case", "\"lane-c\", \"mitigation", "\"LANE-A\", \"mitigation",
        "nameRepeated at /lanes/2/lane_id");
    row("lane of another cluster", "\"exception_cluster_id\": \"c1\", \"lane_id\": \"lane-c\"",
        "\"exception_cluster_id\": \"c2\", \"lane_id\": \"lane-c\"",
        "laneOfOtherCluster at /lanes/2/exception_cluster_id");
    row("unknown member of a lane", "\"lane_id\": \"lane-b\",",
        "\"lane_id\": \"lane-b\", \"colour\": \"red\",", "memberUnknown at /lanes/0/colour");
    row("low above mid", "low_hours\": 6", "low_hours\": 9.51",
        "laneBandNotOrdered at /lanes/0/predicted_convergence_mid_hours");
    row("mid above high", "high_hours\": 14", "high_hours\": 9.4999",
        "laneBandNotOrdered at /lanes/0/predicted_convergence_mid_hours");
    row("negative hours", "low_hours\": 6", "low_hours\": -0.001",
        "laneValueOutOfRange at /lanes/0/predicted_convergence_low_hours");
    row("negative effort", "effort_hours\": 10", "effort_hours\": -10",
        "laneValueOutOfRange at /lanes/0/estimated_effort_hours");
    row("risk above 1", "score\": 0.1,", "score\": 1.0000001,",
        "laneValueOutOfRange at /lanes/0/risk_of_regression_score");
    row("risk negative", "score\": 0.1,", "score\": -0.1,",
        "laneValueOutOfRange at /lanes/0/risk_of_regression_score");
    row("confidence above 1", "score\": 0.70,", "score\": 70,",
        "laneValueOutOfRange at /lanes/0/confidence_score");
    row("half a dependency", "count\": 3", "count\": 2.5", "memberWrongType at /lanes/1/dependency_count");
    row("negative dependencies", "count\": 3", "count\": -1",
        "memberOutOfRange at /lanes/1/dependency_count");
    row("hours as a list", "low_hours\": 6", "low_hours\": [6]",
        "memberWrongType at /lanes/0/predicted_convergence_low_hours");
    row("score of 35 digits", "\"score\": 0.7,", "\"score\": 12345678901234567890123456789012345,",
        "decimalTooLong at /lanes/0/score");
    row("score null", "\"score\": 0.7,", "\"score\": null,", "memberWrongType at /lanes/0/score");
    row("impact empty", "\"minor\"", "\"\"", "textUnfit at /lanes/0/promotion_window_impact");
    row("rank 0", "\"rank\": 3", "\"rank\": 0", "memberOutOfRange at /lanes/2/rank");
    row("rank twice", "\"rank\": 3", "\"rank\": 2", "ranksNotConsecutive at /lanes");
    row("rank left out", "\"rank\": 3", "\"rank\": 4", "ranksNotConsecutive at /lanes");
    row("fallback to no lane", "\"lane_id\": \"lane-c\"}", "\"lane_id\": \"lane-d\"}",
        "fallbackLaneUnknown at /fallback");
    row("fallback without label", "\"decision_label\": \"defer_with_containment\", ", "",
        "memberMissing at /fallback/decision_label");
    row("member twice", "\"rank\": 3", "\"rank\": 3, \"rank\": 3", "jsonDuplicateName at ");
    row("class empty", "\"confidence_class\": \"high\"", "\"confidence_class\": \"\"",
        "textUnfit at /lanes/1/confidence_class");
}

void TstRankingSnapshot::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string found = outcomeOf(test::edited(goodFile(), from.toStdString(), to.toStdString()));
    QCOMPARE(
        found.substr(0, outcome.endsWith(' ') ? static_cast<std::size_t>(outcome.size()) : std::string::npos),
        outcome.toStdString());
}

void TstRankingSnapshot::refusesAddedMembers_data() {
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* members, const char* outcome) {
        QTest::newRow(name) << members << outcome;
    };
    row("rules without terms", R"("scoring_rules": {"terms": []})",
        "scoringRulesEmpty at /scoring_rules/terms");
    row("rule for the score", R"("scoring_rules": {"terms": [{"column": "score", "weight": 1}]})",
        "scoringColumnUnknown at /scoring_rules/terms/0/column");
    row("rule for a text",
        R"("scoring_rules": {"terms": [{"column": "promotion_window_impact", "weight": 1}]})",
        "scoringColumnUnknown at /scoring_rules/terms/0/column");
    row("rule twice",
        R"("scoring_rules": {"terms": [{"column": "confidence_score", "weight": 1},)"
        R"( {"column": "confidence_score", "weight": 1}]})",
        "nameRepeated at /scoring_rules/terms/1/column");
    row("weight as a word",
        R"("scoring_rules": {"terms": [{"column": "confidence_score", "weight": "all"}]})",
        "decimalMalformed at /scoring_rules/terms/0/weight");
    row("comparison without fields", R"("top_two_comparison": {"lanes": []})",
        "memberMissing at /top_two_comparison/fields");
    row("comparison with upstream", R"("top_two_comparison": {"lanes": [], "fields": [], "upstream": null})",
        "memberUnknown at /top_two_comparison/upstream");
    row("values no array",
        R"("top_two_comparison": {"lanes": [], "fields": [{"field": "score", "values": 1,)"
        R"( "differences": [], "better": null}]})",
        "comparisonMalformed at /top_two_comparison/fields/0/values");
    row("value an object",
        R"("top_two_comparison": {"lanes": [], "fields": [{"field": "score", "values": [{}],)"
        R"( "differences": [], "better": null}]})",
        "comparisonMalformed at /top_two_comparison/fields/0/values");
    row("difference a word",
        R"("top_two_comparison": {"lanes": [], "fields": [{"field": "score", "values": [],)"
        R"( "differences": ["much"], "better": null}]})",
        "comparisonMalformed at /top_two_comparison/fields/0/differences");
}

void TstRankingSnapshot::refusesAddedMembers() {
    QFETCH(QString, members);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(withMembers(members.toStdString())), outcome.toStdString());
}

void TstRankingSnapshot::refusesASingleLane() {
    std::string text = goodFile();
    const std::size_t start = text.find("    {\n", text.find("\"rank\": 2"));
    const std::size_t stop = text.find("\n  ],");
    text.replace(start, stop - start, "");
    text = test::edited(text, "},\n\n  ],", "}\n  ],");
    text = test::edited(text, "\"rank\": 2", "\"rank\": 1");
    QCOMPARE(outcomeOf(text), std::string("tooFewLanes at /lanes"));
}

void TstRankingSnapshot::refusesOtherMediaTypes() {
    for (const std::string_view mediaType : {lanes::csvMediaType, std::string_view("image/png")})
        QCOMPARE(test::outcomeOf(RankingSnapshot::parse("a,b\n", "snapshot", mediaType)),
                 std::string("snapshotMediaType at file-wide"));
}

QTEST_APPLESS_MAIN(TstRankingSnapshot)
#include "tst_ranking_snapshot.moc"
