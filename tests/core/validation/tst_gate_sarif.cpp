#include "core/validation/gate_sarif.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace countersign::validation;

namespace {

Constraint named(std::string_view id) {
    for (const Constraint constraint : allConstraints())
        if (constraintId(constraint) == id) return constraint;
    qFatal("no such constraint");
}

/// The only run of the report of a packet, or of a window, with one finding.
QJsonObject reported(const GateRun& run) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(gateSarif(run)));
    return document[u"runs"][0].toObject();
}

GateRun runWith(const Finding& finding, bool aboutWindow = false,
                GatePurpose purpose = GatePurpose::release) {
    const WindowId window = WindowId::parse("2026-W48").value();
    const packet::PacketKey key{window, ClusterId::parse("queue-spike").value(), 3};
    GatedPacket packet{key, Sha256(), "sandbox", false, {}, "2026-W48/cores/core.json"};
    Findings about;
    (aboutWindow ? about : packet.findings).push_back(finding);
    return {{{window, {packet}, about}}, true, purpose, "/somewhere/strategy-approval"};
}

QString uriOfResult(const QJsonValue& result) {
    return result[u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString();
}

} // namespace

class TstGateSarif : public QObject {
    Q_OBJECT

private slots:
    void everyConstraintIsARule();
    void severitiesBecomeLevels_data();
    void severitiesBecomeLevels();
    void placesAreRelativeToTheStore();
    void hostileTextStaysText();
    void emptyStoreAndBrokenCanaryAreErrors();
};

void TstGateSarif::everyConstraintIsARule() {
    const QJsonArray rules = reported({})[u"tool"][u"driver"][u"rules"].toArray();
    QCOMPARE(std::size_t(rules.size()), allConstraints().size());
    for (const Constraint constraint : allConstraints()) {
        const QJsonValue rule = rules[qsizetype(constraint)];
        QCOMPARE(rule[u"id"].toString().toStdString(), std::string(constraintId(constraint)));
        QCOMPARE(rule[u"shortDescription"][u"text"].toString().toStdString(),
                 std::string(constraintSentence(constraint)));
        QCOMPARE(rule[u"help"][u"text"].toString().toStdString(), std::string(constraintRemedy(constraint)));
    }
}

void TstGateSarif::severitiesBecomeLevels_data() {
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<bool>("unfinished");
    QTest::addColumn<QString>("level");
    QTest::newRow("fail") << "PACKET_HASH" << false << "error";
    QTest::newRow("unfinished") << "ROLE_COVERAGE" << true << "note";
    QTest::newRow("warn") << "TIME_SKEW" << false << "warning";
    QTest::newRow("info") << "SUPERSEDED" << false << "note";
}

void TstGateSarif::severitiesBecomeLevels() {
    QFETCH(QString, constraint);
    QFETCH(bool, unfinished);
    QFETCH(QString, level);
    const QJsonObject run =
        reported(runWith({named(constraint.toStdString()), "/a", "", unfinished}, false, GatePurpose::merge));
    const QJsonValue result = run[u"results"][0];
    QCOMPARE(result[u"ruleId"].toString(), constraint);
    QCOMPARE(run[u"tool"][u"driver"][u"rules"][result[u"ruleIndex"].toInt()][u"id"].toString(), constraint);
    QCOMPARE(result[u"level"].toString(), level);
    QCOMPARE(result[u"properties"][u"blocks"].toBool(), level == "error");
    QVERIFY(result[u"message"][u"text"].toString().startsWith(
        "SAP-2026-W48-queue-spike revision 3  [SANDBOX]: "));
    QCOMPARE(uriOfResult(result), QString("strategy-approval/2026-W48/cores/core.json"));
    QCOMPARE(result[u"locations"][0][u"logicalLocations"][0][u"fullyQualifiedName"].toString(),
             QString("SAP-2026-W48-queue-spike/a"));
}

void TstGateSarif::placesAreRelativeToTheStore() {
    const std::string file = "/somewhere/strategy-approval/2026-W48/cores/a b%.json";
    const GateRun run = runWith({named("STORE_FILE_FAULT"), file, file + " is unreadable"}, true);
    const QJsonValue result = reported(run)[u"results"][0];
    QCOMPARE(uriOfResult(result), QString("strategy-approval/2026-W48/cores/a%20b%25.json"));
    QVERIFY(!QByteArray::fromStdString(gateSarif(run)).contains("/somewhere"));
    const GateRun window = runWith({named("NOTHING_TO_CHECK"), "2026-W48", ""}, true);
    QCOMPARE(uriOfResult(reported(window)[u"results"][0]), QString("strategy-approval/2026-W48/window.yaml"));
}

void TstGateSarif::hostileTextStaysText() {
    const std::string hostile("\"}]\n\xe2\x80\xae\xff\0", 9);
    const QJsonValue result = reported(runWith({named("PACKET_HASH"), "/a", hostile}))[u"results"][0];
    QVERIFY(result[u"message"][u"text"].toString().endsWith("(/a: \"}]\\u{a}\\u{202e}\\u{ff}\\u{0})"));
}

void TstGateSarif::emptyStoreAndBrokenCanaryAreErrors() {
    const QJsonObject broken = reported({});
    const QJsonValue invocation = broken[u"invocations"][0];
    QCOMPARE(invocation[u"executionSuccessful"].toBool(true), false);
    QCOMPARE(invocation[u"toolExecutionNotifications"].toArray().size(), 2);
    QCOMPARE(broken[u"properties"][u"canary"].toString(), QString("PASSED: the gate is broken"));
    QCOMPARE(broken[u"properties"][u"verdict"].toString(), QString("fail"));
    QCOMPARE(broken[u"results"].toArray().size(), 0);
}

QTEST_APPLESS_MAIN(TstGateSarif)
#include "tst_gate_sarif.moc"
