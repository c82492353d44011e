#include "core/policy/quarter.h"

#include <QtTest>

using namespace countersign;

class TstQuarter : public QObject {
    Q_OBJECT

private slots:
    void quarters_data();
    void quarters();
    void isNoQuarter_data();
    void isNoQuarter();
};

void TstQuarter::quarters_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("quarter");
    QTest::newRow("first day") << QByteArray("2026-01-01T00:00:00Z") << QByteArray("2026-Q1");
    QTest::newRow("end of March") << QByteArray("2026-03-31T23:59:59Z") << QByteArray("2026-Q1");
    QTest::newRow("April") << QByteArray("2026-04-01T00:00:00Z") << QByteArray("2026-Q2");
    QTest::newRow("September") << QByteArray("2026-09-30T23:59:59Z") << QByteArray("2026-Q3");
    QTest::newRow("last second") << QByteArray("2026-12-31T23:59:59Z") << QByteArray("2026-Q4");
}

void TstQuarter::quarters() {
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, quarter);
    QCOMPARE(policy::quarterOf(Timestamp::parse(at.toStdString()).value()), quarter.toStdString());
    QVERIFY(policy::isQuarter(quarter.toStdString()));
}

void TstQuarter::isNoQuarter_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "2026", "2026-Q0", "2026-Q5", "2026-q1", "2026Q1", "26-Q1", "2026-Q1 ", "x026-Q1"})
        QTest::newRow(*text != 0 ? text : "empty") << QByteArray(text);
}

void TstQuarter::isNoQuarter() {
    QFETCH(QByteArray, text);
    QVERIFY(!policy::isQuarter(text.toStdString()));
}

QTEST_APPLESS_MAIN(TstQuarter)
#include "tst_quarter.moc"
