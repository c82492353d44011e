#include "core/crypto/p256_signature.h"
#include "tests/support/vector_file.h"

#include <QtTest>

using namespace countersign;
using test::unhex;

/// The form alone, whatever key and message belong to the numbers.
class TstP256Signature : public QObject {
    Q_OBJECT

private slots:
    void strictForm_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("strict");
        const QByteArray half = "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a";
        QTest::newRow("1, 1") << QByteArray("3006020101020101") << true;
        QTest::newRow("s is half the order") << "30250201010220" + half + "8" << true;
        QTest::newRow("s is one more") << "30250201010220" + half + "9" << false;
        QTest::newRow("s of 33 bytes") << "3026020101022101" + half + "8" << false;
        QTest::newRow("leading zero") << QByteArray("300702020001020101") << false;
        QTest::newRow("long form of a length") << QByteArray("308106020101020101") << false;
        QTest::newRow("indefinite length") << QByteArray("30800201010201010000") << false;
        QTest::newRow("byte after the end") << QByteArray("300602010102010100") << false;
        QTest::newRow("third number") << QByteArray("3009020101020101020101") << false;
        QTest::newRow("one number") << QByteArray("3003020101") << false;
        QTest::newRow("negative s") << QByteArray("30060201010201ff") << false;
        QTest::newRow("empty number") << QByteArray("30050201010200") << false;
        QTest::newRow("octet strings") << QByteArray("3006040101040101") << false;
        QTest::newRow("empty") << QByteArray("-") << false;
    }
    void strictForm() {
        QFETCH(QByteArray, hex);
        QFETCH(bool, strict);
        QCOMPARE(crypto::isStrictP256Signature(unhex(hex.toStdString())), strict);
    }

    void highSBecomesLow() {
        // n - 1 becomes 1, and a low s stays.
        const auto high =
            unhex("3026020101022100ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550");
        QCOMPARE(crypto::toStrictP256Signature(high).value(), unhex("3006020101020101"));
        QCOMPARE(crypto::toStrictP256Signature(unhex("3006020101020102")).value(), unhex("3006020101020102"));
        QVERIFY(!crypto::toStrictP256Signature("no signature"));
    }
};

QTEST_APPLESS_MAIN(TstP256Signature)
#include "tst_p256_signature.moc"
