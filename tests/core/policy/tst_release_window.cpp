#include "core/policy/release_window.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using policy::ReleaseWindow;

namespace {

const std::string goodFile = "release_window_id: \"2026-w42\"\n"
                             "opens_at_utc: 2026-10-12T00:00:00Z\n"
                             "closes_at_utc: 2026-10-19T00:00:00Z\n"
                             "impact: high_impact\n"
                             "environment: sandbox\n"
                             "expected_clusters: [\"c1\", \"null\"]\n";

} // namespace

class TstReleaseWindow : public QObject {
    Q_OBJECT

private slots:
    void readsEveryMember();
    void writesOneSpelling_data();
    void writesOneSpelling();
    void refuses_data();
    void refuses();
};

void TstReleaseWindow::readsEveryMember() {
    const ReleaseWindow window = ReleaseWindow::parse(goodFile, "window.yaml").value();
    QCOMPARE(window.id.text(), std::string("2026-w42"));
    QCOMPARE(window.opensAt.text(), std::string("2026-10-12T00:00:00Z"));
    QCOMPARE(window.closesAt.text(), std::string("2026-10-19T00:00:00Z"));
    QVERIFY(window.highImpact);
    QVERIFY(window.environment == policy::Environment::sandbox);
    QVERIFY(window.expects(ClusterId::parse("null").value()));
    QVERIFY(!window.expects(ClusterId::parse("C1").value()));
}

void TstReleaseWindow::writesOneSpelling_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("same");
    QTest::newRow("as written") << "high_impact"
                                << "high_impact" << true;
    QTest::newRow("standard") << "high_impact"
                              << "standard" << true;
    QTest::newRow("production") << "sandbox"
                                << "production" << true;
    QTest::newRow("no clusters") << "[\"c1\", \"null\"]"
                                 << "[]" << true;
    QTest::newRow("other quotes") << "[\"c1\", \"null\"]"
                                  << "[c1, 'null']" << false;
    QTest::newRow("other order") << "[\"c1\", \"null\"]"
                                 << "[\"null\", c1]" << false;
}

void TstReleaseWindow::writesOneSpelling() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, same);
    const std::string text = test::edited(goodFile, from.toStdString(), to.toStdString());
    const ReleaseWindow window = ReleaseWindow::parse(text, "window.yaml").value();
    QCOMPARE(window.serialize(), same ? text : goodFile);
}

void TstReleaseWindow::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << from << to << outcome;
    };
    row("closes when it opens", "2026-10-19", "2026-10-12", "windowNeverOpen at /closes_at_utc");
    row("time zone", "2026-10-19T00:00:00Z", "2026-10-19T00:00:00+00:00",
        "timestampMalformed at /closes_at_utc");
    row("unknown impact", "high_impact", "huge", "memberNotListed at /impact");
    row("unknown environment", "sandbox", "lab", "memberNotListed at /environment");
    row("id that climbs", "2026-w42", "..", "idMalformed at /release_window_id");
    row("device name", "\"c1\"", "nul", "idMalformed at /expected_clusters");
    row("cluster twice in another case", "\"null\"", "C1", "nameRepeated at /expected_clusters");
    row("unknown member", "", "owner: dora\n", "memberUnknown at /owner");
}

void TstReleaseWindow::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string bad = test::edited(goodFile, from.toStdString(), to.toStdString());
    QCOMPARE(test::outcomeOf(ReleaseWindow::parse(bad, "window.yaml")), outcome.toStdString());
}

QTEST_APPLESS_MAIN(TstReleaseWindow)
#include "tst_release_window.moc"
