#include "core/json/pointer.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/lanes/lane_projection.h"
#include "core/lanes/replay_baseline.h"
#include "tests/support/edited_file.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace countersign;
using lanes::RankingSnapshot;
using lanes::ReplayBaseline;
using lanes::TopTwoComparison;

namespace {

policy::SignerPolicy goodPolicy() {
    return policy::SignerPolicy::parse(test::readDataFile("policy/policy.yaml"), "policy.yaml").value();
}

RankingSnapshot parsed(const std::string& bytes) {
    return RankingSnapshot::parse(bytes, "snapshot.json").value();
}

RankingSnapshot goodSnapshot() {
    return parsed(test::readDataFile("lanes/snapshot.json"));
}

lanes::SnapshotArtifact artifact() {
    return {"ranking-snapshot", Sha256::parse(std::string(64, 'a')).value(), "https://sim.example/rs"};
}

ReplayBaseline baselineOf(const RankingSnapshot& snapshot, const char* lane) {
    return ReplayBaseline::compute(snapshot, artifact(), lane, goodPolicy()).value();
}

/// The text at a pointer, or "null".
std::string at(const json::Value& document, const std::string& pointer) {
    const json::Value* found = json::resolve(document, pointer);
    if (found == nullptr) return "nothing";
    return found->isString() ? found->asText() : json::writeCanonical(*found);
}

/// The file with its lanes in another order.
std::string shuffled(const std::string& bytes, std::mt19937& random) {
    json::Value document = json::read(bytes, "snapshot.json", json::Profile::evidence).value();
    std::vector<json::Value> list = document.find("lanes")->items();
    std::shuffle(list.begin(), list.end(), random);
    document.set("lanes", json::Value::array(std::move(list)));
    return json::writePretty(document);
}

/// Without the upstream pointers, which follow the order of the file.
std::string withoutPlaces(const ReplayBaseline& baseline) {
    ReplayBaseline copy = baseline;
    copy.confidenceClassPointer.reset();
    copy.riskOverlayPointer.reset();
    return json::writeCanonical(copy.toJson());
}

} // namespace

class TstReplayBaseline : public QObject {
    Q_OBJECT

private slots:
    void computesByHand();
    void addsTheSelectedLane();
    void marksTheBetterLane_data();
    void marksTheBetterLane();
    void differencesAreExact();
    void refersToUpstreamOnlyWhereItSpeaks();
    void projectsTheSelectedLane();
    void orderOfTheFileDoesNotMatter();
    void refusesAForeignLane();
    void refusesADifferenceItCannotHold();
};

void TstReplayBaseline::computesByHand() {
    const json::Value expected =
        json::read(test::readDataFile("lanes/baseline_lane_a.json"), "f", json::Profile::signedFile).value();
    QCOMPARE(json::writeCanonical(baselineOf(goodSnapshot(), "lane-a").toJson()),
             json::writeCanonical(expected));
}

void TstReplayBaseline::addsTheSelectedLane() {
    const json::Value baseline = baselineOf(goodSnapshot(), "lane-c").toJson();
    QCOMPARE(at(baseline, "/top_two_comparison/lanes/2/lane_id"), std::string("lane-c"));
    QCOMPARE(at(baseline, "/top_two_comparison/lanes/2/rank"), std::string("3"));
    QCOMPARE(at(baseline, "/top_two_comparison/fields/0/values"), std::string(R"(["0.81","0.7","0.3"])"));
    QCOMPARE(at(baseline, "/top_two_comparison/fields/0/differences"), std::string(R"(["0.11","0.51"])"));
    QCOMPARE(at(baseline, "/top_two_comparison/fields/6/better"), std::string("lane-c"));
    QCOMPARE(at(baseline, "/top_two_comparison/fields/8/differences"), std::string("[null,null]"));
    QCOMPARE(at(baseline, "/confidence_class"), std::string(R"({"upstream":null,"value":"medium"})"));
    QCOMPARE(at(baseline, "/risk_overlay"), std::string(R"({"upstream":null,"value":"low"})"));

    QCOMPARE(at(baselineOf(goodSnapshot(), "lane-b").toJson(), "/top_two_comparison/lanes/2"),
             std::string("nothing"));
}

void TstReplayBaseline::marksTheBetterLane_data() {
    QTest::addColumn<QByteArray>("effortOfLaneB");
    QTest::addColumn<QByteArray>("better");
    QTest::newRow("less effort") << QByteArray("11.9999999999999999") << QByteArray("lane-b");
    QTest::newRow("more effort") << QByteArray("12.0000000000000001") << QByteArray("lane-a");
    QTest::newRow("same effort, other spelling") << QByteArray("1.2e1") << QByteArray("null");
}

void TstReplayBaseline::marksTheBetterLane() {
    QFETCH(QByteArray, effortOfLaneB);
    QFETCH(QByteArray, better);
    const std::string bytes = test::edited(test::readDataFile("lanes/snapshot.json"), "effort_hours\": 10",
                                           "effort_hours\": " + effortOfLaneB.toStdString());
    const json::Value baseline = baselineOf(parsed(bytes), "lane-a").toJson();
    QCOMPARE(at(baseline, "/top_two_comparison/fields/1/better"), better.toStdString());
}

void TstReplayBaseline::differencesAreExact() {
    std::string bytes = test::readDataFile("lanes/snapshot.json");
    bytes = test::edited(bytes, "\"score\": 0.81", "\"score\": 0.3");
    bytes = test::edited(bytes, "\"score\": 0.7,", "\"score\": 0.1,");
    const json::Value baseline = baselineOf(parsed(bytes), "lane-a").toJson();
    QCOMPARE(at(baseline, "/top_two_comparison/fields/0/differences"), std::string(R"(["0.2"])"));
}

void TstReplayBaseline::refersToUpstreamOnlyWhereItSpeaks() {
    const ReplayBaseline first = baselineOf(goodSnapshot(), "lane-a");
    QCOMPARE(first.confidenceClassPointer.value_or(""), std::string("/lanes/1/confidence_class"));
    QVERIFY(!first.comparisonPointer.has_value());
    QVERIFY(!baselineOf(goodSnapshot(), "lane-b").riskOverlayPointer.has_value());

    const std::string bytes =
        test::edited(test::readDataFile("lanes/snapshot.json"),
                     "\"fallback\":", R"("top_two_comparison": {"lanes": [], "fields": []}, "fallback":)");
    const json::Value baseline = baselineOf(parsed(bytes), "lane-a").toJson();
    QCOMPARE(at(baseline, "/top_two_comparison/upstream"),
             std::string(R"({"artifact_id":"ranking-snapshot","pointer":"/top_two_comparison"})"));
}

void TstReplayBaseline::projectsTheSelectedLane() {
    QCOMPARE(json::writeCanonical(lanes::laneProjection(*goodSnapshot().findLane("lane-b"), goodPolicy())),
             std::string(R"({"confidence_class":"medium","confidence_score":"0.7",)"
                         R"("predicted_convergence_high_hours":"14","predicted_convergence_low_hours":"6",)"
                         R"("predicted_convergence_mid_hours":"9.5","promotion_window_impact":"minor",)"
                         R"("regression_risk_class":"low"})"));
}

void TstReplayBaseline::orderOfTheFileDoesNotMatter() {
    const std::string bytes = test::readDataFile("lanes/snapshot.json");
    std::mt19937 random(119);
    for (int round = 0; round < 30; ++round) {
        const RankingSnapshot other = parsed(shuffled(bytes, random));
        for (const char* lane : {"lane-a", "lane-b", "lane-c"})
            QCOMPARE(withoutPlaces(baselineOf(other, lane)), withoutPlaces(baselineOf(goodSnapshot(), lane)));
        const auto place = baselineOf(other, "lane-a").confidenceClassPointer;
        const std::string expected = "/lanes/" + std::to_string(other.findLane("lane-a")->position);
        QCOMPARE(place.value_or("").substr(0, expected.size()), expected);
    }
}

void TstReplayBaseline::refusesAForeignLane() {
    const auto refused = ReplayBaseline::compute(goodSnapshot(), artifact(), "lane-d", goodPolicy());
    QCOMPARE(test::outcomeOf(refused), std::string("laneNotInSnapshot at file-wide"));
}

void TstReplayBaseline::refusesADifferenceItCannotHold() {
    std::string bytes = test::readDataFile("lanes/snapshot.json");
    bytes = test::edited(bytes, "\"score\": 0.81", "\"score\": 10000000000000000000000000");
    bytes = test::edited(bytes, "\"score\": 0.7,", "\"score\": 0.00000000000000000001,");
    const auto refused = ReplayBaseline::compute(parsed(bytes), artifact(), "lane-a", goodPolicy());
    QCOMPARE(test::outcomeOf(refused), std::string("decimalTooLong at file-wide"));
}

QTEST_APPLESS_MAIN(TstReplayBaseline)
#include "tst_replay_baseline.moc"
