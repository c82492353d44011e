#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/lanes/replay.h"
#include "tests/core/lanes/replay_case.h"
#include "tests/support/edited_file.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using lanes::RankingSnapshot;
using lanes::ReplayClaim;
using lanes::ReplayStep;
using test::differencesOf;
using test::goodFile;
using test::goodPolicy;
using test::honestClaim;
using test::parsed;
using test::replayOf;
using test::withMembers;

namespace {

std::string namesOf(const std::vector<ReplayStep>& steps) {
    std::string names;
    for (const ReplayStep& step : steps)
        names += (names.empty() ? "" : " ") + step.name;
    return names;
}

/// A stored value with one edit of its text.
json::Value editedValue(const json::Value& value, const char* from, const char* to) {
    const std::string text = test::edited(json::writeCanonical(value), from, to);
    return json::read(text, "core.json", json::Profile::signedFile).value();
}

/// Scores that are the confidence scores, and a rule that says so.
std::string fileWithRules(const std::string& terms) {
    std::string bytes = test::edited(goodFile(), "\"score\": 0.81", "\"score\": 0.82");
    bytes = test::edited(bytes, "\"score\": 0.3,", "\"score\": 0.4,");
    return withMembers(bytes, "\"scoring_rules\": {\"terms\": [" + terms + "]}");
}

} // namespace

class TstReplay : public QObject {
    Q_OBJECT

private slots:
    void honestCoreReplays_data();
    void honestCoreReplays();
    void namesItsSteps();
    void namesItsOptionalSteps();
    void namesTheStepThatDiffers_data();
    void namesTheStepThatDiffers();
    void findsEditedBaselines_data();
    void findsEditedBaselines();
    void missingLaneEndsTheReplay();
    void wrongRanksDiffer_data();
    void wrongRanksDiffer();
    void scoresFollowFromRules_data();
    void scoresFollowFromRules();
    void baselineOfAnotherKindDiffers();
};

void TstReplay::honestCoreReplays_data() {
    QTest::addColumn<QByteArray>("lane");
    for (const char* lane : {"lane-a", "lane-b", "lane-c"})
        QTest::newRow(lane) << QByteArray(lane);
}

void TstReplay::honestCoreReplays() {
    QFETCH(QByteArray, lane);
    const RankingSnapshot snapshot = parsed(goodFile());
    const auto steps = lanes::replay(snapshot, honestClaim(snapshot, lane), goodPolicy());
    QCOMPARE(differencesOf(steps), std::string());
    QVERIFY(lanes::reproduces(steps));
}

void TstReplay::namesItsSteps() {
    const RankingSnapshot snapshot = parsed(goodFile());
    QCOMPARE(
        namesOf(lanes::replay(snapshot, honestClaim(snapshot, "lane-b"), goodPolicy())),
        std::string("ranking_snapshot_id release_window_id exception_cluster_id simulation_rule_version "
                    "ranking_order selected_lane_in_snapshot selected_mitigation_option_id ranking_snapshot "
                    "top_two_comparison confidence_class risk_overlay fallback_decision_label projection"));
}

void TstReplay::namesItsOptionalSteps() {
    const RankingSnapshot snapshot =
        parsed(withMembers(fileWithRules(R"({"column": "confidence_score", "weight": 1})"),
                           R"("top_two_comparison": {"lanes": [], "fields": []})"));
    const std::string names = namesOf(lanes::replay(snapshot, honestClaim(snapshot, "lane-a"), goodPolicy()));
    for (const char* name :
         {" ranking_order scores_from_rules selected_lane_in_snapshot ",
          " upstream_top_two_comparison upstream_confidence_class upstream_risk_overlay projection"})
        QVERIFY2(names.find(name) != std::string::npos, names.c_str());
}

void TstReplay::namesTheStepThatDiffers_data() {
    using Edit = void (*)(ReplayClaim&);
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("difference");
    const auto row = [](const char* name, Edit edit, const char* difference) {
        QTest::newRow(name) << edit << QByteArray(difference);
    };
    row(
        "snapshot", [](ReplayClaim& claim) { claim.rankingSnapshotId = "rs-2"; },
        "ranking_snapshot_id: rs-2026-w42-c1 | rs-2");
    row(
        "window", [](ReplayClaim& claim) { claim.releaseWindowId = "2026-w43"; },
        "release_window_id: 2026-w42 | 2026-w43");
    row(
        "cluster", [](ReplayClaim& claim) { claim.exceptionClusterId = "c2"; },
        "exception_cluster_id: c1 | c2");
    row(
        "rule version", [](ReplayClaim& claim) { claim.simulationRuleVersion = "lesson119-rules-8"; },
        "simulation_rule_version: lesson119-rules-7 | lesson119-rules-8");
    row(
        "no rule version", [](ReplayClaim& claim) { claim.simulationRuleVersion.reset(); },
        "simulation_rule_version: lesson119-rules-7 | ");
    row(
        "option", [](ReplayClaim& claim) { claim.selectedOptionId = "opt-b"; },
        "selected_mitigation_option_id: opt-a | opt-b");
    row(
        "address of the snapshot", [](ReplayClaim& claim) { claim.artifact.uri = "file:other"; },
        "ranking_snapshot: /uri: file:other | /uri: https://sim.example/rs");
}

void TstReplay::namesTheStepThatDiffers() {
    using Edit = void (*)(ReplayClaim&);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, difference);
    const RankingSnapshot snapshot = parsed(goodFile());
    ReplayClaim claim = honestClaim(snapshot, "lane-a");
    edit(claim);
    QCOMPARE(replayOf(snapshot, claim), difference.toStdString());
}

void TstReplay::findsEditedBaselines_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("difference");
    const auto row = [](const char* name, const char* from, const char* to, const char* difference) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(difference);
    };
    row("digest", R"("sha256":"aa)", R"("sha256":"ab)",
        "ranking_snapshot: /sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | "
        "/sha256: abaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    row("difference", R"(["0.11"])", R"(["0.12"])",
        "top_two_comparison: /fields/0/differences/0: 0.11 | /fields/0/differences/0: 0.12");
    row("rank", R"("rank":2)", R"("rank":3)", "top_two_comparison: /lanes/1/rank: 2 | /lanes/1/rank: 3");
    row("better", R"({"better":null,"differences":["0"])", R"({"better":"lane-a","differences":["0"])",
        "top_two_comparison: /fields/4/better: null | /fields/4/better: lane-a");
    row("value added", R"("values":["0.81","0.7"])", R"("values":["0.81","0.7","1"])",
        "top_two_comparison: /fields/0/values/2: (nothing) | /fields/0/values/2: 1");
    row("class", R"("value":"high")", R"("value":"low")", "confidence_class: /value: high | /value: low");
    row("overlay", R"("value":"elevated")", R"("value":"low")",
        "risk_overlay: /value: elevated | /value: low");
    row("overlay's place", "/lanes/1/risk_overlay", "/lanes/0/risk_overlay",
        "risk_overlay: /upstream/pointer: /lanes/1/risk_overlay | /upstream/pointer: /lanes/0/risk_overlay");
    row("fallback label", "defer_with_containment", "direct_fix",
        "fallback_decision_label: /value: defer_with_containment | /value: direct_fix");
    row("fallback lane", R"("lane_id":"lane-c")", R"("lane_id":"lane-a")",
        "fallback_decision_label: /lane_id: lane-c | /lane_id: lane-a");
    row("member renamed", R"("risk_overlay":{)", R"("risk_shade":{)",
        "risk_overlay: (an object) | (nothing)");
}

void TstReplay::findsEditedBaselines() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, difference);
    const RankingSnapshot snapshot = parsed(goodFile());
    ReplayClaim claim = honestClaim(snapshot, "lane-a");
    claim.baseline = editedValue(claim.baseline, from, to);
    QCOMPARE(replayOf(snapshot, claim), difference.toStdString());

    claim = honestClaim(snapshot, "lane-a");
    claim.projection = editedValue(claim.projection, "\"16\"", "\"15\"");
    QCOMPARE(replayOf(snapshot, claim), std::string("projection: /predicted_convergence_high_hours: 16 | "
                                                    "/predicted_convergence_high_hours: 15"));
}

void TstReplay::missingLaneEndsTheReplay() {
    const RankingSnapshot snapshot = parsed(goodFile());
    ReplayClaim claim = honestClaim(snapshot, "lane-a");
    claim.selectedLaneId = "lane-d";
    const auto steps = lanes::replay(snapshot, claim, goodPolicy());
    QCOMPARE(differencesOf(steps),
             std::string("selected_lane_in_snapshot: one of lane-a, lane-b, lane-c | lane-d"));
    QCOMPARE(steps.back().name, std::string("selected_lane_in_snapshot"));
    QVERIFY(!lanes::reproduces(steps));
}

void TstReplay::wrongRanksDiffer_data() {
    QTest::addColumn<QByteArray>("scoreOfLaneB");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("just below the first") << QByteArray("0.8099999999999999999") << QByteArray("");
    QTest::newRow("a tie goes by lane_id") << QByteArray("0.810") << QByteArray("");
    QTest::newRow("above the first") << QByteArray("0.8100000000000000001")
                                     << QByteArray(
                                            "ranking_order: lane-b, lane-a, lane-c | lane-a, lane-b, lane-c");
    QTest::newRow("below the last") << QByteArray("-1")
                                    << QByteArray(
                                           "ranking_order: lane-a, lane-c, lane-b | lane-a, lane-b, lane-c");
    QTest::newRow("tie with the last") << QByteArray("3e-1") << QByteArray("");
}

void TstReplay::wrongRanksDiffer() {
    QFETCH(QByteArray, scoreOfLaneB);
    QFETCH(QByteArray, difference);
    const RankingSnapshot snapshot =
        parsed(test::edited(goodFile(), "\"score\": 0.7,", "\"score\": " + scoreOfLaneB.toStdString() + ','));
    QCOMPARE(replayOf(snapshot, honestClaim(snapshot, "lane-a")), difference.toStdString());
}

void TstReplay::scoresFollowFromRules_data() {
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("one term") << QByteArray(R"({"column": "confidence_score", "weight": 1})")
                              << QByteArray("");
    QTest::newRow("terms that add up exactly")
        << QByteArray(R"({"column": "confidence_score", "weight": "1.00"},)"
                      R"({"column": "risk_of_regression_score", "weight": 0})")
        << QByteArray("");
    QTest::newRow("weight off by little")
        << QByteArray(R"({"column": "confidence_score", "weight": 1.000000000000000001})")
        << QByteArray("scores_from_rules: lane-a: 0.82000000000000000082 | lane-a: 0.82");
    QTest::newRow("a term too many")
        << QByteArray(
               R"({"column": "confidence_score", "weight": 1},{"column": "dependency_count", "weight": 0},)"
               R"({"column": "estimated_effort_hours", "weight": 0},)"
               R"({"column": "predicted_convergence_low_hours", "weight": 0.1})")
        << QByteArray("scores_from_rules: lane-a: 1.22 | lane-a: 0.82");
}

void TstReplay::scoresFollowFromRules() {
    QFETCH(QByteArray, terms);
    QFETCH(QByteArray, difference);
    const RankingSnapshot snapshot = parsed(fileWithRules(terms.toStdString()));
    QCOMPARE(replayOf(snapshot, honestClaim(snapshot, "lane-a")), difference.toStdString());
}

void TstReplay::baselineOfAnotherKindDiffers() {
    const RankingSnapshot snapshot = parsed(goodFile());
    for (const json::Value& value : {json::Value::null(), json::Value::array(), json::Value::string("x")}) {
        ReplayClaim claim = honestClaim(snapshot, "lane-a");
        claim.baseline = value;
        claim.projection = value;
        const auto steps = lanes::replay(snapshot, claim, goodPolicy());
        const auto differing =
            std::count_if(steps.begin(), steps.end(), [](const ReplayStep& step) { return !step.ok; });
        QCOMPARE(differing, std::ptrdiff_t(6));
    }
}

QTEST_APPLESS_MAIN(TstReplay)
#include "tst_replay.moc"
