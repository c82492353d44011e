#include "core/base/ids.h"

#include "tests/support/outcome_text.h"

#include <QTest>

using namespace countersign;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

class TstIds : public QObject {
    Q_OBJECT

private slots:
    void accepts_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"a",    "Z",         "7",     "RW-2024.18", "cluster_07", "a-b.c_d", "a-",
              "a_",   "0.1",       "com",   "com0",       "com10",      "lpt",     "console",
              "nul1", "auxiliary", "prn-1", "x.con",      "x.nul.y",    "conin"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("64 characters") << QByteArray(64, 'a');
    }

    void accepts() {
        QFETCH(QByteArray, text);
        QVERIFY(isId(viewOf(text)));
        const auto id = ClusterId::parse(viewOf(text));
        QCOMPARE(outcomeOf(id), QByteArray("ok"));
        QCOMPARE(bytesOf(id->text()), text);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {".",      "..",          "...",     ".a",       "-a",
                                 "_a",     "a..b",        "a.",      "a..",      "../a",
                                 "a/../b", "/etc/passwd", "a/b",     "a\\b",     "C:",
                                 "C:\\x",  "a:b",         "a b",     " a",       "a ",
                                 "a\n",    "a\t",         "a*",      "a?",       "a\"",
                                 "a<b",    "a>b",         "a|b",     "a~1",      "a%2e",
                                 "a,b",    "a;b",         "a'b",     "$HOME",    "a@b",
                                 "~",      "~root",       "a=b",     "a+b",      "\\\\server\\share",
                                 "-",      "_",           "file:a",  "a#b",      "ä",
                                 "аbc",    "a\u0301",     "ａ",      "a\u200b",  "a\u202e",
                                 "\u0130", "٣",           "a\u00b9", "com\u00b9"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("65 characters") << QByteArray(65, 'a');
        QTest::newRow("a zero byte within") << QByteArray("a\0b", 3);
        QTest::newRow("a zero byte behind") << QByteArray("a\0", 2);
        QTest::newRow("a byte that is not UTF-8") << QByteArray("a\xff");
        QTest::newRow("an overlong dot") << QByteArray("a\xc0\xae");
    }

    void refuses() {
        QFETCH(QByteArray, text);
        QVERIFY(!isId(viewOf(text)));
        QCOMPARE(outcomeOf(WindowId::parse(viewOf(text))), QByteArray("idMalformed"));
    }

    void refusesDeviceNames_data() {
        QTest::addColumn<QByteArray>("text");
        QByteArrayList names = {"con", "prn", "aux", "nul"};
        for (char digit = '1'; digit <= '9'; ++digit)
            names << QByteArray("com") + digit << QByteArray("lpt") + digit;
        for (const QByteArray& name : names) {
            const QByteArray mixed = name.left(1).toUpper() + name.mid(1);
            for (const QByteArray& text :
                 {name, name.toUpper(), mixed, name + ".txt", name.toUpper() + ".tar.gz"})
                QTest::newRow(text.constData()) << text;
        }
    }

    void refusesDeviceNames() {
        QFETCH(QByteArray, text);
        QVERIFY(!isId(viewOf(text)));
    }

    void errorsNameKindAndText() {
        const auto id = SignerId::parse("a/b");
        QVERIFY(!id.ok());
        QCOMPARE(bytesOf(id.error().detail), QByteArray("signer_id is 'a/b'"));
    }

    void errorsCutLongText() {
        const auto fault = checkId(std::string(79, 'a') + "ä" + std::string(5000, 'b'), "lane_id");
        QCOMPARE(bytesOf(fault.error().detail), "lane_id is '" + QByteArray(79, 'a') + "...'");
    }

    void foldsAsciiOnly() {
        QCOMPARE(foldCase("AbZ-09_"), std::string("abz-09_"));
        QCOMPARE(foldCase("\u00c4I\u0130"), std::string("\u00c4i\u0130"));
    }

    void ordersByText() {
        QVERIFY(*LaneId::parse("a") < *LaneId::parse("b"));
        QVERIFY(*LaneId::parse("a") == *LaneId::parse("a"));
        QVERIFY(*LaneId::parse("A") != *LaneId::parse("a"));
    }
};

QTEST_APPLESS_MAIN(TstIds)
#include "tst_ids.moc"
