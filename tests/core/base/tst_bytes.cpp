#include "core/base/bytes.h"

#include "tests/support/outcome_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace std::string_view_literals;
using countersign::tests::bytesOf;
using countersign::tests::outcomeOf;
using countersign::tests::viewOf;

class TstBytes : public QObject {
    Q_OBJECT

private slots:
    void writesHex() {
        QCOMPARE(toHex("\x00\x0f\xa5\xff"sv), std::string("000fa5ff"));
        QCOMPARE(toHex(Bytes{0xde, 0xad}), std::string("dead"));
        QCOMPARE(toHex(""sv), std::string());
    }

    void writesBase64_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648 section 10
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
        QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("both last digits") << QByteArray("\xfb\xff\xbf", 3) << QByteArray("+/+/");
    }

    void writesBase64() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(bytesOf(toBase64(viewOf(bytes))), text);
        const auto back = fromBase64(viewOf(text));
        QCOMPARE(outcomeOf(back), QByteArray("ok"));
        QCOMPARE(bytesOf(*back), bytes);
    }

    void refusesBase64_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no padding") << QByteArray("Zg");
        QTest::newRow("half the padding") << QByteArray("Zg=");
        QTest::newRow("too much padding") << QByteArray("Zg===");
        QTest::newRow("padding where none belongs") << QByteArray("Zm9v====");
        QTest::newRow("padding only") << QByteArray("====");
        QTest::newRow("text behind padding") << QByteArray("Zg==Zg==");
        QTest::newRow("padding within") << QByteArray("Z=g=");
        QTest::newRow("one digit") << QByteArray("Z");
        QTest::newRow("line feed at the end") << QByteArray("Zm9v\n");
        QTest::newRow("line feed within") << QByteArray("Zm\n9v");
        QTest::newRow("space in front") << QByteArray(" Zm9v");
        QTest::newRow("url alphabet") << QByteArray("-_-_");
        QTest::newRow("foreign byte") << QByteArray("Zm9*");
        QTest::newRow("zero byte") << QByteArray("Zm9v\0", 5);
        QTest::newRow("high byte") << QByteArray("Zm9\xc3");
    }

    void refusesBase64() {
        QFETCH(QByteArray, text);
        QCOMPARE(outcomeOf(fromBase64(viewOf(text))), QByteArray("base64Malformed"));
    }

    /// Of the spellings that differ in the bits behind the last byte only the one with zero bits is right.
    void refusesAllTrailingBits() {
        const QByteArray digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int oneByte = 0;
        int twoBytes = 0;
        for (const char digit : digits) {
            oneByte += fromBase64(std::string("A") + digit + "==").ok() ? 1 : 0;
            twoBytes += fromBase64(std::string("AA") + digit + "=").ok() ? 1 : 0;
        }
        QCOMPARE(oneByte, 4);
        QCOMPARE(twoBytes, 16);
    }

    void base64RoundTrips() {
        QRandomGenerator random(20240607);
        for (int i = 0; i < 2000; ++i) {
            std::string bytes(random.bounded(100u), '\0');
            for (char& c : bytes)
                c = static_cast<char>(random.bounded(256));
            const auto back = fromBase64(toBase64(bytes));
            QVERIFY(back.ok());
            QCOMPARE(*back, bytes);
        }
    }

    void bytesAndStringsAgree() {
        QCOMPARE(asString(asBytes("a\0\xff"sv)), std::string("a\0\xff", 3));
        QCOMPARE(toBase64(asBytes("foob")), std::string("Zm9vYg=="));
    }

    void readsDigests() {
        const std::string hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        const auto digest = Sha256::parse(hex);
        QCOMPARE(outcomeOf(digest), QByteArray("ok"));
        QCOMPARE(digest->hex(), hex);
        QCOMPARE(digest->shortHex(), std::string("e3b0c44298fc"));
        QVERIFY(*digest == Sha256(digest->bytes()));
        QVERIFY(*digest > Sha256());
    }

    void refusesDigests_data() {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray good(64, 'a');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("63 digits") << good.left(63);
        QTest::newRow("65 digits") << good + 'a';
        QTest::newRow("upper case") << good.left(63) + 'A';
        QTest::newRow("g") << good.left(63) + 'g';
        QTest::newRow("space") << ' ' + good.left(63);
        QTest::newRow("0x") << "0x" + good.left(62);
        QTest::newRow("algorithm in front") << "sha256:" + good;
        QTest::newRow("line feed") << good + '\n';
    }

    void refusesDigests() {
        QFETCH(QByteArray, hex);
        QCOMPARE(outcomeOf(Sha256::parse(viewOf(hex))), QByteArray("digestMalformed"));
    }
};

QTEST_APPLESS_MAIN(TstBytes)
#include "tst_bytes.moc"
