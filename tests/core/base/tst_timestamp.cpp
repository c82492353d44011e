#include "core/base/timestamp.h"

#include "core/base/clock.h"
#include "tests/support/outcome_text.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace countersign;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

class TstTimestamp : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
        QTest::newRow("last second of a day") << QByteArray("1970-01-01T23:59:59Z") << qint64{86399};
        QTest::newRow("leap day of 2000") << QByteArray("2000-02-29T00:00:00Z") << qint64{951782400};
        QTest::newRow("leap day of 2024") << QByteArray("2024-02-29T12:00:00Z") << qint64{1709208000};
        QTest::newRow("beyond 32 bits") << QByteArray("2038-01-19T03:14:08Z") << qint64{2147483648};
        QTest::newRow("end of the range") << QByteArray("9998-12-31T23:59:59Z") << qint64{253370764799};
    }

    void reads() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto moment = Timestamp::parse(viewOf(text));
        QCOMPARE(outcomeOf(moment), QByteArray("ok"));
        QCOMPARE(qint64{moment->unixSeconds()}, seconds);
        QCOMPARE(bytesOf(moment->text()), text);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("nothing", "");
        row("date only", "2024-05-06");
        row("no zone", "2024-05-06T07:08:09");
        row("numeric zone", "2024-05-06T07:08:09+00:00");
        row("short zone", "2024-05-06T07:08:09+00");
        row("lower-case z", "2024-05-06T07:08:09z");
        row("lower-case t", "2024-05-06t07:08:09Z");
        row("space for T", "2024-05-06 07:08:09Z");
        row("fraction", "2024-05-06T07:08:09.5Z");
        row("comma fraction", "2024-05-06T07:08:09,5Z");
        row("fraction that rounds up", "2024-05-06T07:08:09.999999Z");
        row("no seconds", "2024-05-06T07:08Z");
        row("basic format", "20240506T070809Z");
        row("hour 24", "2024-05-06T24:00:00Z");
        row("minute 60", "2024-05-06T07:60:00Z");
        row("leap second", "2016-12-31T23:59:60Z");
        row("second 99", "2024-05-06T07:08:99Z");
        row("month 0", "2024-00-06T07:08:09Z");
        row("month 13", "2024-13-06T07:08:09Z");
        row("day 0", "2024-05-00T07:08:09Z");
        row("day 32", "2024-05-32T07:08:09Z");
        row("31 April", "2024-04-31T07:08:09Z");
        row("29 February 2023", "2023-02-29T07:08:09Z");
        row("29 February 2100", "2100-02-29T07:08:09Z");
        row("30 February", "2024-02-30T07:08:09Z");
        row("year 0", "0000-01-01T00:00:00Z");
        row("before 1970", "1969-12-31T23:59:59Z");
        row("year 9999", "9999-01-01T00:00:00Z");
        row("five-digit year", "12024-05-06T07:08:09Z");
        row("signed year", "+024-05-06T07:08:09Z");
        row("negative minute", "2024-05-06T07:-8:09Z");
        row("space-padded day", "2024-05- 6T07:08:09Z");
        row("space in front", " 2024-05-06T07:08:09Z");
        row("line feed behind", "2024-05-06T07:08:09Z\n");
        row("slashes", "2024/05/06T07:08:09Z");
        row("Arabic digits", "٢٠٢٤-05-06T07:08:09Z");
        row("full-width digit", "2024-05-0６T07:08Z");
        QTest::newRow("zero byte behind") << QByteArray("2024-05-06T07:08:09Z\0", 21);
    }

    void refuses() {
        QFETCH(QByteArray, text);
        QCOMPARE(outcomeOf(Timestamp::parse(viewOf(text))), QByteArray("timestampMalformed"));
    }

    void agreesWithAnotherCalendar() {
        QRandomGenerator random(1970);
        for (int i = 0; i < 20000; ++i) {
            const auto seconds = static_cast<qint64>(random.bounded(quint64{253370764800}));
            const QByteArray other =
                QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
            const Timestamp moment = Timestamp::fromUnixSeconds(seconds);
            QCOMPARE(bytesOf(moment.text()), other);
            QCOMPARE(qint64{Timestamp::parse(moment.text())->unixSeconds()}, seconds);
        }
    }

    void doesNotDependOnTheTimeZone() {
        const QByteArray before = qgetenv("TZ");
        for (const char* zone :
             {"UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati", "XYZ+11", "right/UTC"}) {
            qputenv("TZ", zone);
            tzset();
            const auto moment = Timestamp::parse("2024-03-31T02:30:00Z");
            QVERIFY2(moment.ok(), zone);
            QCOMPARE(qint64{moment->unixSeconds()}, qint64{1711852200});
            QCOMPARE(bytesOf(moment->text()), QByteArray("2024-03-31T02:30:00Z"));
        }
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }

    void comparesAndAdds() {
        const Timestamp moment = Timestamp::fromUnixSeconds(86399);
        QVERIFY(moment.plusSeconds(1) > moment);
        QCOMPARE(bytesOf(moment.plusSeconds(1).text()), QByteArray("1970-01-02T00:00:00Z"));
        QCOMPARE(bytesOf(moment.plusSeconds(-86400).text()), QByteArray("1969-12-31T23:59:59Z"));
    }

    void clocksTell() {
        FixedClock fixed(Timestamp::fromUnixSeconds(5));
        QVERIFY(fixed.now() == Timestamp::fromUnixSeconds(5));
        fixed.set(Timestamp::fromUnixSeconds(6));
        QVERIFY(fixed.now() == Timestamp::fromUnixSeconds(6));
        // The machine that runs this is later than the day it was written.
        QVERIFY(SystemClock().now() > *Timestamp::parse("2024-01-01T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(TstTimestamp)
#include "tst_timestamp.moc"
