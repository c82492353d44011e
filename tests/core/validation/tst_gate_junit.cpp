#include "core/validation/gate_junit.h"

#include "tests/support/outcome_text.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace countersign;
using namespace countersign::validation;
using countersign::tests::bytesOf;

namespace {

Constraint named(std::string_view id) {
    for (const Constraint constraint : allConstraints())
        if (constraintId(constraint) == id) return constraint;
    qFatal("no such constraint");
}

GateRun runWith(const Findings& findings, bool approved = true, GatePurpose purpose = GatePurpose::release) {
    const WindowId window = WindowId::parse("2026-W48").value();
    const packet::PacketKey key{window, ClusterId::parse("queue-spike").value(), 3};
    GatedPacket packet{key,      Sha256(), "sandbox",
                       approved, findings, "2026-W48/packets/" + key.stem() + ".json"};
    return {{{window, {packet}, {}}}, true, purpose, "/somewhere/strategy-approval"};
}

/// Single quotes become double ones: moc does not read raw strings inside macros.
QByteArray quoted(QByteArray text) {
    return text.replace('\'', '"');
}

} // namespace

class TstGateJunit : public QObject {
    Q_OBJECT

private slots:
    void failuresNamePacketAndConstraint();
    void severitiesBlockOrNot_data();
    void severitiesBlockOrNot();
    void emptyStoreFails();
    void brokenCanaryFails();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
};

void TstGateJunit::failuresNamePacketAndConstraint() {
    const QByteArray xml = bytesOf(gateJunit(runWith({{named("PACKET_HASH"), "/a", "b", false, {"ines"}}})));
    QVERIFY(xml.contains(
        quoted("classname='SAP-2026-W48-queue-spike revision 3  [SANDBOX]' name='PACKET_HASH'")));
    QVERIFY(xml.contains(quoted("<failure type='PACKET_HASH' message='packet_sha256 is not")));
    QVERIFY(xml.contains("/a: b [ines]\nRemedy: Restore the packet"));
    QVERIFY(xml.contains(quoted("<testsuites name='Countersign gate' tests='3' failures='1'")));
    QVERIFY(xml.contains(quoted("<property name='canary' value='failed as it must'/>")));
}

void TstGateJunit::severitiesBlockOrNot_data() {
    QTest::addColumn<QByteArray>("constraint");
    QTest::addColumn<bool>("unfinished");
    QTest::addColumn<bool>("blocking");
    QTest::newRow("fail") << QByteArray("PACKET_HASH") << false << true;
    QTest::newRow("unfinished") << QByteArray("ROLE_COVERAGE") << true << false;
    QTest::newRow("warn") << QByteArray("TIME_SKEW") << false << false;
    QTest::newRow("info") << QByteArray("SUPERSEDED") << false << false;
}

void TstGateJunit::severitiesBlockOrNot() {
    QFETCH(QByteArray, constraint);
    QFETCH(bool, unfinished);
    QFETCH(bool, blocking);
    const auto run =
        runWith({{named(constraint.toStdString()), "", "", unfinished}}, false, GatePurpose::merge);
    const QByteArray xml = bytesOf(gateJunit(run));
    QCOMPARE(xml.contains("<failure"), blocking);
    QCOMPARE(xml.contains("<system-out>"), !blocking);
    QVERIFY(xml.contains(constraint));
}

void TstGateJunit::emptyStoreFails() {
    GateRun run;
    run.canaryFailed = true;
    const QByteArray xml = bytesOf(gateJunit(run));
    QVERIFY(xml.contains(quoted("tests='2' failures='1'")));
    QVERIFY(xml.contains(quoted("<property name='verdict' value='fail'/>")));
}

void TstGateJunit::brokenCanaryFails() {
    GateRun run = runWith({});
    run.canaryFailed = false;
    QVERIFY(bytesOf(gateJunit(run))
                .contains(quoted("<failure type='canary' message='PASSED: the gate is broken'")));
}

void TstGateJunit::hostileTextStaysText_data() {
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("read");
    QTest::newRow("markup") << QByteArray("</failure><x a='\"'>&amp;]]>") << "</failure><x a='\"'>&amp;]]>";
    QTest::newRow("control") << QByteArray("a\0\x01\n\x7f", 5) << "a\\u{0}\\u{1}\\u{a}\\u{7f}";
    QTest::newRow("noncharacters") << QByteArray("\xef\xbf\xbe\xef\xbf\xbf") << "\\u{fffe}\\u{ffff}";
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << "\\u{ed}\\u{a0}\\u{80}";
    QTest::newRow("not UTF-8") << QByteArray("\xff") << "\\u{ff}";
    QTest::newRow("CI commands") << QByteArray("::error::a ##[b]") << "::error::a ##[b]";
    QTest::newRow("right to left") << QByteArray("\xe2\x80\xae") << "\\u{202e}";
}

void TstGateJunit::hostileTextStaysText() {
    QFETCH(QByteArray, detail);
    QFETCH(QString, read);
    QXmlStreamReader xml(bytesOf(gateJunit(runWith({{named("PACKET_HASH"), "", detail.toStdString()}}))));
    QString failure;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("failure"))
            failure = xml.readElementText();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(failure.contains("\n" + read + "\nRemedy: "), qPrintable(failure));
}

QTEST_APPLESS_MAIN(TstGateJunit)
#include "tst_gate_junit.moc"
