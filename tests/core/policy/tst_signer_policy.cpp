#include "core/crypto/sha256.h"
#include "core/policy/signer_policy.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using policy::ReasonUse;
using policy::Role;
using policy::SignerPolicy;

namespace {

Decimal decimal(const char* text) {
    return Decimal::parseNumber(text).value();
}

SignerPolicy goodPolicy() {
    return SignerPolicy::parse(test::readDataFile("policy/policy.yaml"), "policy.yaml").value();
}

std::string outcomeOf(const std::string& bytes) {
    return test::outcomeOf(SignerPolicy::parse(bytes, "policy.yaml"));
}

} // namespace

class TstSignerPolicy : public QObject {
    Q_OBJECT

private slots:
    void readsEveryMember();
    void picksTheTier_data();
    void picksTheTier();
    void classifiesAtTheBounds_data();
    void classifiesAtTheBounds();
    void conflicts_data();
    void conflicts();
    void knowsReasonCodes();
    void knowsTheOwnerOfAQuarter();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesEveryMissingMember();
    void namesFileAndLine();
};

void TstSignerPolicy::readsEveryMember() {
    const std::string bytes = test::readDataFile("policy/policy.yaml");
    const SignerPolicy policy = goodPolicy();
    QCOMPARE(policy.id(), std::string("test-policy"));
    QCOMPARE(policy.version(), 3);
    QVERIFY(policy.digest() == crypto::sha256(bytes));
    QCOMPARE(policy.clockSkewSeconds(), 120);
    QCOMPARE(policy.snapshotMaxAgeHours(), 72);
    QVERIFY(policy.rejectedLaneScoreThreshold() == decimal("0.5"));
    QCOMPARE(policy.tiers().size(), std::size_t(2));

    const policy::PolicyTier& full = policy.fullTier();
    QCOMPARE(full.name, std::string("high_impact"));
    QCOMPARE(full.minimum(Role::riskGovernanceReviewer), 2);
    QCOMPARE(full.minimum(Role::observerOptional), 0);
    QCOMPARE(full.minimumPersons(), 4);
    QCOMPARE(full.minimumGoReviews, 2);
    QVERIFY(full.refuses(policy::Protection::file));
    QVERIFY(!full.refuses(policy::Protection::osKeychain));
    QVERIFY(policy.findTier("low_impact") != nullptr);
    QVERIFY(policy.findTier("Low_impact") == nullptr);
}

void TstSignerPolicy::picksTheTier_data() {
    QTest::addColumn<bool>("windowIsHighImpact");
    QTest::addColumn<QString>("impact");
    QTest::addColumn<QString>("tier");
    QTest::newRow("mapped") << false << "minor"
                            << "low_impact";
    QTest::newRow("mapped to the full tier") << false << "severe delay"
                                             << "high_impact";
    QTest::newRow("high-impact window") << true << "minor"
                                        << "high_impact";
    QTest::newRow("unknown impact") << false << "cosmic"
                                    << "high_impact";
    QTest::newRow("impact in another case") << false << "Minor"
                                            << "high_impact";
    QTest::newRow("no impact") << false << ""
                               << "high_impact";
}

void TstSignerPolicy::picksTheTier() {
    QFETCH(bool, windowIsHighImpact);
    QFETCH(QString, impact);
    QFETCH(QString, tier);
    const SignerPolicy policy = goodPolicy();
    QCOMPARE(policy.tierFor(windowIsHighImpact, impact.toStdString()).name, tier.toStdString());
}

void TstSignerPolicy::classifiesAtTheBounds_data() {
    QTest::addColumn<QByteArray>("score");
    QTest::addColumn<QString>("confidenceClass");
    QTest::addColumn<QString>("riskOverlay");
    QTest::newRow("lowest") << QByteArray("0") << "low"
                            << "low";
    QTest::newRow("risk bound") << QByteArray("0.2") << "low"
                                << "low";
    QTest::newRow("just above the risk bound") << QByteArray("0.2000000000000000001") << "low"
                                               << "elevated";
    QTest::newRow("just below the confidence bound") << QByteArray("0.2999999999999999999") << "low"
                                                     << "elevated";
    QTest::newRow("confidence bound, other spelling") << QByteArray("3e-1") << "medium"
                                                      << "elevated";
    QTest::newRow("second risk bound") << QByteArray("0.50") << "medium"
                                       << "elevated";
    QTest::newRow("above the last risk bound") << QByteArray("0.51") << "medium"
                                               << "high";
    QTest::newRow("highest confidence bound") << QByteArray("0.8") << "high"
                                              << "high";
    QTest::newRow("highest") << QByteArray("1") << "high"
                             << "high";
}

void TstSignerPolicy::classifiesAtTheBounds() {
    QFETCH(QByteArray, score);
    QFETCH(QString, confidenceClass);
    QFETCH(QString, riskOverlay);
    const SignerPolicy policy = goodPolicy();
    QCOMPARE(policy.confidenceClass(decimal(score)), confidenceClass.toStdString());
    QCOMPARE(policy.riskOverlay(decimal(score)), riskOverlay.toStdString());
}

void TstSignerPolicy::conflicts_data() {
    QTest::addColumn<Role>("first");
    QTest::addColumn<Role>("second");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("two signing roles") << Role::strategyOwner << Role::releaseAuthority << true;
    QTest::newRow("two other signing roles") << Role::riskGovernanceReviewer << Role::strategyOwner << true;
    QTest::newRow("one role twice") << Role::strategyOwner << Role::strategyOwner << false;
    QTest::newRow("added pair") << Role::observerOptional << Role::releaseAuthority << true;
    QTest::newRow("added pair, other order") << Role::releaseAuthority << Role::observerOptional << true;
    QTest::newRow("pair not added") << Role::observerOptional << Role::strategyOwner << false;
}

void TstSignerPolicy::conflicts() {
    QFETCH(Role, first);
    QFETCH(Role, second);
    QFETCH(bool, conflict);
    QCOMPARE(goodPolicy().conflict(first, second), conflict);
}

void TstSignerPolicy::knowsReasonCodes() {
    const SignerPolicy policy = goodPolicy();
    QVERIFY(policy.allowsReason(ReasonUse::selection, "fastest"));
    QVERIFY(!policy.allowsReason(ReasonUse::selectionNotFirst, "fastest"));
    QVERIFY(policy.allowsReason(ReasonUse::withdraw, "entered_by_mistake"));
    QVERIFY(!policy.allowsReason(ReasonUse::rejection, ""));
    QCOMPARE(policy.reasonCodes().of(ReasonUse::rejection), (std::vector<std::string>{"slower", "riskier"}));
}

void TstSignerPolicy::knowsTheOwnerOfAQuarter() {
    const SignerPolicy policy = goodPolicy();
    const auto ownerAt = [&](const char* time) {
        const auto owner = policy.ownerAt(Timestamp::parse(time).value());
        return owner ? owner->text() : std::string("nobody");
    };
    QCOMPARE(ownerAt("2026-09-30T23:59:59Z"), std::string("dora"));
    QCOMPARE(ownerAt("2026-10-01T00:00:00Z"), std::string("emil"));
    QCOMPARE(ownerAt("2027-01-01T00:00:00Z"), std::string("nobody"));
}

void TstSignerPolicy::accepts_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no skew") << "clock_skew_seconds: 120"
                             << "clock_skew_seconds: 0";
    QTest::newRow("longest age") << "hours: 72"
                                 << "hours: 8760";
    QTest::newRow("a list of reason codes is empty") << "[first_blocked]"
                                                     << "[]";
    QTest::newRow("no further conflicts")
        << "conflicting_roles:\n  - {first: observer_optional, second: release_authority}"
        << "conflicting_roles: []";
    QTest::newRow("two persons of one role")
        << "{strategy_owner: 1, release_authority: 1, risk_governance_reviewer: 0}"
        << "{strategy_owner: 2, release_authority: 0, risk_governance_reviewer: 0}";
}

void TstSignerPolicy::accepts() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::string good = test::readDataFile("policy/policy.yaml");
    QCOMPARE(outcomeOf(test::edited(good, from.toStdString(), to.toStdString())), std::string("accepted"));
}

void TstSignerPolicy::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << from << to << outcome;
    };
    row("unknown member", "", "extra: 1\n", "memberUnknown at /extra");
    row("version 0", "policy_version: 3", "policy_version: 0", "memberOutOfRange at /policy_version");
    row("version as words", "policy_version: 3", "policy_version: three",
        "memberWrongType at /policy_version");
    row("negative skew", "seconds: 120", "seconds: -1", "memberOutOfRange at /clock_skew_seconds");
    row("skew of more than a day", "seconds: 120", "seconds: 86401",
        "memberOutOfRange at /clock_skew_seconds");
    row("no age", "hours: 72", "hours: 0", "memberOutOfRange at /snapshot_max_age_hours");
    row("age of more than a year", "hours: 72", "hours: 8761", "memberOutOfRange at /snapshot_max_age_hours");
    row("policy id with a slash", "test-policy", "a/b", "idMalformed at /policy_id");
    row("full tier unknown", "full_tier: high_impact", "full_tier: highest", "tierUnknown at /full_tier");
    row("tier twice", "- tier: low_impact", "- tier: High_Impact", "nameRepeated at /tiers/1/tier");
    row("one person", "authority: 1, risk_governance_reviewer: 0",
        "authority: 0, risk_governance_reviewer: 0", "tierTooWeak at /tiers/1/minimums");
    row("ten persons of one role", "reviewer: 2}", "reviewer: 10}",
        "memberOutOfRange at /tiers/0/minimums/risk_governance_reviewer");
    row("observer required", "risk_governance_reviewer: 2}",
        "risk_governance_reviewer: 2, observer_optional: 1}",
        "memberUnknown at /tiers/0/minimums/observer_optional");
    row("role without minimum", ", risk_governance_reviewer: 2}", "}",
        "memberMissing at /tiers/0/minimums/risk_governance_reviewer");
    row("no review", "reviews: 1", "reviews: 0", "memberOutOfRange at /tiers/1/minimum_go_reviews");
    row("protection unknown", "[file]", "[paper]", "tierProtectionUnknown at /tiers/0/refused_protections");
    row("protection twice", "[file]", "[file, file]", "memberRepeatsItem at /tiers/0/refused_protections");
    row("impact mapped twice", "severe delay", "MINOR",
        "nameRepeated at /impact_tiers/1/promotion_window_impact");
    row("impact mapped to nothing", "minor, tier: low_impact", "minor, tier: tiny",
        "tierUnknown at /impact_tiers/0/tier");
    row("impact empty", "severe delay", "''", "textUnfit at /impact_tiers/1/promotion_window_impact");
    row("role conflicts with itself", "first: observer_optional", "first: release_authority",
        "roleConflictsWithItself at /conflicting_roles/0/second");
    row("duty in a conflict", "first: observer_optional", "first: author",
        "memberNotListed at /conflicting_roles/0/first");
    row("confidence not falling", "at_least: 0.30", "at_least: 0.80",
        "thresholdsBroken at /confidence_classes");
    row("confidence not down to 0", "at_least: 0}", "at_least: 0.1}",
        "thresholdsBroken at /confidence_classes");
    row("confidence above 1", "at_least: 0.8}", "at_least: 1.1}", "thresholdsBroken at /confidence_classes");
    row("confidence class twice", "confidence_class: low", "confidence_class: HIGH",
        "nameRepeated at /confidence_classes/2/confidence_class");
    row("confidence without bound", ", at_least: 0.30", "",
        "memberMissing at /confidence_classes/1/at_least");
    row("confidence as a word", "at_least: 0.30", "at_least: much",
        "decimalMalformed at /confidence_classes/1/at_least");
    row("overlay not rising", "at_most: 0.5", "at_most: 0.2", "thresholdsBroken at /risk_overlays");
    row("overlay negative", "at_most: 0.2", "at_most: -0.2", "thresholdsBroken at /risk_overlays");
    row("overlay without bound in the middle", "elevated, at_most: 0.5", "elevated",
        "thresholdsBroken at /risk_overlays");
    row("last overlay bounded", "{risk_overlay: high}", "{risk_overlay: high, at_most: 1}",
        "thresholdsBroken at /risk_overlays");
    row("overlay twice", "risk_overlay: high", "risk_overlay: low",
        "nameRepeated at /risk_overlays/2/risk_overlay");
    row("threshold in hex", "threshold: 0.5", "threshold: 0x1",
        "decimalMalformed at /rejected_lane_score_threshold");
    row("reason code twice", "[best_fit, fastest]", "[best_fit, Best_Fit]",
        "nameRepeated at /reason_codes/selection");
    row("reason code no id", "[bounded]", "['not an id']", "idMalformed at /reason_codes/risk_acceptance");
    row("reason codes for an unknown use", "withdraw: [", "surrender: [",
        "memberMissing at /reason_codes/withdraw");
    row("quarter without Q", "2026-Q4", "2026-4", "quarterMalformed at /policy_owners/1/quarter");
    row("fifth quarter", "2026-Q4", "2026-Q5", "quarterMalformed at /policy_owners/1/quarter");
    row("quarter with two owners", "2026-Q4", "2026-Q3", "nameRepeated at /policy_owners/1/quarter");
    row("owner no id", "owner: emil", "owner: .emil", "idMalformed at /policy_owners/1/owner");
    row("second document", "", "---\na: b\n", "yamlDocumentMarker at line");
}

void TstSignerPolicy::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string good = test::readDataFile("policy/policy.yaml");
    const std::string bad = test::edited(good, from.toStdString(), to.toStdString());
    QCOMPARE(outcomeOf(bad).substr(0, outcome.size()), outcome.toStdString());
}

void TstSignerPolicy::refusesEveryMissingMember() {
    const std::string good = test::readDataFile("policy/policy.yaml");
    for (const std::string member :
         {"policy_id", "policy_version", "clock_skew_seconds", "snapshot_max_age_hours", "full_tier", "tiers",
          "impact_tiers", "conflicting_roles", "confidence_classes", "risk_overlays",
          "rejected_lane_score_threshold", "reason_codes", "policy_owners"}) {
        const std::size_t start = good.starts_with(member + ':') ? 0 : good.find('\n' + member + ':') + 1;
        std::size_t stop = good.find('\n', start) + 1;
        while (stop < good.size() && good[stop] == ' ')
            stop = good.find('\n', stop) + 1;
        std::string bad = good;
        QCOMPARE(outcomeOf(bad.erase(start, stop - start)), "memberMissing at /" + member);
    }
}

void TstSignerPolicy::namesFileAndLine() {
    const std::string good = test::readDataFile("policy/policy.yaml");
    const auto refused = SignerPolicy::parse(test::edited(good, "2026-Q4", "2026-Q9"), "a/policy.yaml");
    QVERIFY(!refused);
    QCOMPARE(refused.error().file, std::string("a/policy.yaml"));
    QCOMPARE(refused.error().place, std::string("/policy_owners/1/quarter, line 38"));
}

QTEST_APPLESS_MAIN(TstSignerPolicy)
#include "tst_signer_policy.moc"
