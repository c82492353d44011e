#include "core/validation/finding.h"

#include "core/json/writer.h"
#include "core/validation/report.h"
#include "core/validation/workflow_constraints.h"
#include "tests/support/outcome_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::validation;
using countersign::tests::bytesOf;

namespace {

Constraint named(std::string_view id) {
    for (const Constraint constraint : allConstraints())
        if (constraintId(constraint) == id) return constraint;
    qFatal("no such constraint");
}

packet::PacketKey key() {
    return {WindowId::parse("2026-W48").value(), ClusterId::parse("queue-spike").value(), 3};
}

QByteArray report(const Findings& findings) {
    return bytesOf(reportText(key(), Sha256(), findings));
}

} // namespace

class TstFinding : public QObject {
    Q_OBJECT

private slots:
    void everyConstraintHasTexts();
    void findingsComeInTheOrderOfWhatToDo();
    void equalFindingsBecomeOne();
    void findingsBecomeJson();
    void everyIrregularityHasAConstraint();
    void reportListsEveryConstraint();
    void reportSaysWhatWasFound();
    void reportDoesNotPassWhatNobodyJudged();
    void reportShowsWhatIsInvisible_data();
    void reportShowsWhatIsInvisible();
};

void TstFinding::everyConstraintHasTexts() {
    static const QRegularExpression form("^[A-Z][A-Z_]+$");
    QSet<QByteArray> ids;
    for (const Constraint constraint : allConstraints()) {
        const QByteArray id = bytesOf(constraintId(constraint));
        QVERIFY2(form.match(id).hasMatch(), id.constData());
        QVERIFY2(!constraintSentence(constraint).empty() && !constraintRemedy(constraint).empty(),
                 id.constData());
        QVERIFY2(!ids.contains(id), id.constData());
        ids.insert(id);
    }
    QVERIFY(ids.size() > 50);
    QCOMPARE(bytesOf(severityName(severityOf(named("TIME_SKEW")))), QByteArray("warn"));
    QCOMPARE(bytesOf(severityName(severityOf(named("PACKET_HASH")))), QByteArray("fail"));
    QCOMPARE(bytesOf(severityName(severityOf(named("SUPERSEDED")))), QByteArray("info"));
}

void TstFinding::findingsComeInTheOrderOfWhatToDo() {
    Findings findings{{named("SUPERSEDED"), "", ""},
                      {named("REASON_CODE_UNKNOWN"), "/b", ""},
                      {named("TIME_SKEW"), "", ""},
                      {named("REASON_CODE_UNKNOWN"), "/a", ""},
                      {named("PACKET_HASH"), "", ""}};
    QVERIFY(fails(findings));
    settle(findings);
    QByteArray order;
    for (const Finding& finding : findings)
        order += bytesOf(constraintId(finding.constraint)) + bytesOf(finding.place) + ' ';
    QCOMPARE(order,
             QByteArray("PACKET_HASH REASON_CODE_UNKNOWN/a REASON_CODE_UNKNOWN/b TIME_SKEW SUPERSEDED "));
    QVERIFY(!fails({findings[3], findings[4]}));
}

void TstFinding::equalFindingsBecomeOne() {
    const Finding unfinished{named("ROLE_COVERAGE"), "/signer_roster", "strategy_owner", true, {"ines"}};
    Finding claimed = unfinished;
    claimed.unfinished = false;
    Findings findings{unfinished, unfinished, claimed};
    settle(findings);
    QCOMPARE(findings.size(), std::size_t(2));
}

void TstFinding::findingsBecomeJson() {
    const Findings findings{
        {named("ROLE_COVERAGE"), "/signer_roster", "strategy_owner", true, {"ines", "uma"}}};
    QCOMPARE(
        bytesOf(json::writeCanonical(findingsToJson(findings))),
        QByteArray(R"([{"constraint":"ROLE_COVERAGE","detail":"strategy_owner","place":"/signer_roster",)"
                   R"("remedy":"Have one of the persons named sign in that role",)"
                   R"("sentence":"A required role has not signed","severity":"fail",)"
                   R"("unfinished":true,"who":["ines","uma"]}])"));
}

// Damage and rubbish from outside are warnings, or anybody could stop a packet by dropping a file.
void TstFinding::everyIrregularityHasAConstraint() {
    using enum workflow::IrregularityKind;
    QCOMPARE(severityOf(constraintOf(signerUnknown)), Severity::warn);
    QCOMPARE(severityOf(constraintOf(keyUnknown)), Severity::warn);
    QCOMPARE(severityOf(constraintOf(keyInDoubt)), Severity::warn);
    for (int kind = int(signatureBad); kind <= int(timeBeforeBasis); ++kind)
        if (kind != int(keyInDoubt))
            QCOMPARE(severityOf(constraintOf(workflow::IrregularityKind(kind))), Severity::fail);
    for (int kind = int(repeatedApproval); kind <= int(timeSkewWithinTolerance); ++kind)
        QVERIFY(severityOf(constraintOf(workflow::IrregularityKind(kind))) != Severity::fail);
    for (int need = int(workflow::Need::issue); need <= int(workflow::Need::freshRevision); ++need)
        QCOMPARE(severityOf(constraintOf(workflow::Need(need))), Severity::fail);
}

void TstFinding::reportListsEveryConstraint() {
    const QByteArray text = report({});
    QVERIFY(text.startsWith("strategy_packet_id            SAP-2026-W48-queue-spike\n"
                            "revision                      3\n"
                            "core_sha256                   0000"));
    QVERIFY(text.contains("\nverdict                       pass\n"));
    QVERIFY(text.contains("\nPACKET_HASH                   pass\n"));
    QVERIFY(text.contains("\nSUPERSEDED                    pass\n"));
    QVERIFY(!text.contains("NOTHING_TO_CHECK")); // about a window
    QVERIFY(!text.contains("fail\n"));
    QVERIFY(text.endsWith('\n'));
}

void TstFinding::reportSaysWhatWasFound() {
    const QByteArray text =
        report({{named("ROLE_COVERAGE"), "/signer_roster", "strategy_owner", true, {"ines"}},
                {named("ROLE_COVERAGE"), "", "release_authority"},
                {named("TIME_SKEW"), "/history/2", ""}});
    QVERIFY(text.contains("\nverdict                       fail\n"));
    QVERIFY(text.contains("\nROLE_COVERAGE                 fail\n"
                          "    /signer_roster: strategy_owner [ines]\n"
                          "    (packet): release_authority\n"));
    QVERIFY(text.contains("\nTIME_SKEW                     warn\n    /history/2\n"));
    QVERIFY(text.contains("\nPACKET_HASH                   pass\n"));
}

void TstFinding::reportDoesNotPassWhatNobodyJudged() {
    const QByteArray text = report({{named("RULES_MISSING"), "/policy/policy_sha256", ""}});
    QVERIFY(text.contains("\nRULES_MISSING                 fail\n"));
    QVERIFY(text.contains("\nROLE_COVERAGE                 not judged\n"));
    QVERIFY(!text.contains(" pass\n"));
}

void TstFinding::reportShowsWhatIsInvisible_data() {
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("text") << QByteArray("Inês, 18 °C") << QByteArray("Inês, 18 °C");
    QTest::newRow("line feed") << QByteArray("a\nverdict pass") << QByteArray("a\\u{a}verdict pass");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("a\\u{0}b");
    QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("\\u{1b}[2J");
    QTest::newRow("right to left") << QByteArray("\u202ereverse") << QByteArray("\\u{202e}reverse");
    QTest::newRow("zero width") << QByteArray("a\u200bb") << QByteArray("a\\u{200b}b");
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QByteArray("a\\u{ff}");
}

void TstFinding::reportShowsWhatIsInvisible() {
    QFETCH(QByteArray, detail);
    QFETCH(QByteArray, shown);
    const QByteArray text = report({{named("TIME_SKEW"), "/history/0", detail.toStdString()}});
    QVERIFY2(text.contains("    /history/0: " + shown + "\n"), text.constData());
}

QTEST_APPLESS_MAIN(TstFinding)
#include "tst_finding.moc"
