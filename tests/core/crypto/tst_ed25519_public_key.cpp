#include "core/crypto/public_key.h"
#include "tests/support/public_key_der.h"

#include <QtTest>

#include <random>

using namespace countersign;
using crypto::PublicKey;
using test::ed25519Der;
using test::unhex;

namespace {

const std::string dataFolder = COUNTERSIGN_SOURCE_DIR "/tests/data/crypto/";
/// RFC 8032 section 7.1, TEST 1.
const std::string goodPoint = unhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

/// The encoding of y = p + k with either sign of x; p ends in the byte 0xed.
std::string pointAboveField(int k, bool negative) {
    std::string point(32, '\xff');
    point.front() = static_cast<char>(0xed + k);
    point.back() = negative ? '\xff' : '\x7f';
    return point;
}

std::string smallPoint(int y, bool negative) {
    std::string point(32, '\0');
    point.front() = static_cast<char>(y);
    point.back() = negative ? '\x80' : '\0';
    return point;
}

} // namespace

class TstEd25519PublicKey : public QObject {
    Q_OBJECT

private slots:
    void goodKeyIsKept() {
        const auto key = PublicKey::fromDer(ed25519Der(goodPoint)).value();
        QVERIFY(key.method() == crypto::SignatureMethod::ed25519);
        QCOMPARE(key.der(), ed25519Der(goodPoint));
        QCOMPARE(key.base64(), std::string("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
        // sha256sum of the 44 bytes
        QCOMPARE(key.keyId().hex(),
                 std::string("06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9"));
        QCOMPARE(PublicKey::fromBase64(key.base64()).value().keyId(), key.keyId());
        QCOMPARE(PublicKey::fromPem(key.pem()).value().der(), key.der());
        QCOMPARE(key.pem(), "-----BEGIN PUBLIC KEY-----\n" + key.base64() + "\n-----END PUBLIC KEY-----\n");
    }

    void lowOrderIsRefused_data() {
        QTest::addColumn<QByteArray>("point");
        for (const auto& row : test::readVectors(dataFolder + "ed25519_low_order.txt"))
            QTest::addRow("order %s: %s", row[1].c_str(), row[0].c_str())
                << QByteArray::fromStdString(unhex(row[0]));
    }
    void lowOrderIsRefused() {
        QFETCH(QByteArray, point);
        const auto key = PublicKey::fromDer(ed25519Der(point.toStdString()));
        QVERIFY(!key);
        QVERIFY(key.error().code == ErrorCode::keyLowOrder);
    }

    void fourteenEncodingsOfLowOrder() {
        QCOMPARE(test::readVectors(dataFolder + "ed25519_low_order.txt").size(), std::size_t(14));
    }

    /// security.md finding 1: with R the neutral point and S = 0, OpenSSL accepts every message under the key
    /// 0100…00.
    void neutralPointSignsNothing() {
        std::mt19937 random(120);
        const std::string signature = smallPoint(1, false) + std::string(32, '\0');
        int accepted = 0;
        for (const auto& row : test::readVectors(dataFolder + "ed25519_low_order.txt"))
            for (int round = 0; round < 1000; ++round) {
                std::string message(64, '\0');
                for (auto& c : message)
                    c = static_cast<char>(random());
                const auto key = PublicKey::fromDer(ed25519Der(unhex(row[0])));
                if (key && key->verify(message, signature)) ++accepted;
            }
        QCOMPARE(accepted, 0);
    }

    /// All 38 encodings with y >= p. Those of y = p and p + 1 are of low order as well, and that is said
    /// first.
    void unreducedIsRefused() {
        for (int k = 0; k <= 18; ++k)
            for (const bool negative : {false, true}) {
                const auto key = PublicKey::fromDer(ed25519Der(pointAboveField(k, negative)));
                QVERIFY2(!key, qPrintable(QString::number(k)));
                QVERIFY(key.error().code == (k < 2 ? ErrorCode::keyLowOrder : ErrorCode::keyNotCanonical));
            }
    }

    /// Of the small y, exactly these belong to points of the curve (0 and 1 are of low order).
    void pointsOffTheCurveAreRefused() {
        const std::vector<int> onCurve = {3, 4, 5, 6, 9, 10, 14, 15, 16, 18};
        for (int y = 2; y < 19; ++y)
            for (const bool negative : {false, true}) {
                const auto key = PublicKey::fromDer(ed25519Der(smallPoint(y, negative)));
                const bool expected = std::find(onCurve.begin(), onCurve.end(), y) != onCurve.end();
                QCOMPARE(key.ok(), expected);
                if (!key) QVERIFY(key.error().code == ErrorCode::keyNotOnCurve);
            }
    }

    void otherEncodingsAreRefused_data() {
        const auto good = ed25519Der(goodPoint);
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const std::string& der, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(der) << QByteArray(code);
        };
        row("empty", "", "keyNotDer");
        row("raw point", goodPoint, "keyNotDer");
        row("one byte more", good + '\0', "keyNotDer");
        row("one byte less", good.substr(0, good.size() - 1), "keyNotDer");
        row("long form of a length", unhex("30812a300506032b6570032100") + goodPoint, "keyNotExact");
        row("indefinite length", unhex("3080300506032b6570032100") + goodPoint + unhex("0000"),
            "keyNotExact");
        row("NULL parameters", unhex("302c300706032b65700500032100") + goodPoint, "keyNotExact");
        row("unused bits", unhex("302a300506032b6570032101") + goodPoint, "keyNotExact");
        row("31 byte point", unhex("3029300506032b6570032000") + goodPoint.substr(1), "keyNotExact");
        row("33 byte point", unhex("302b300506032b6570032200") + goodPoint + '\0', "keyNotExact");
        row("X25519", unhex("302a300506032b656e032100") + goodPoint, "keyUnsupported");
        row("unknown algorithm", unhex("302a300506032b6573032100") + goodPoint, "keyUnsupported");
        row("text", "ssh-ed25519 AAAA", "keyNotDer");
    }
    void otherEncodingsAreRefused() {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, code);
        const auto key = PublicKey::fromDer(der.toStdString());
        QVERIFY(!key);
        QCOMPARE(errorName(key.error().code), std::string_view(code.constData()));
    }

    void base64HasOneSpelling_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no padding") << QByteArray(
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        QTest::newRow("trailing bits")
            << QByteArray("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp=");
        QTest::newRow("new line") << QByteArray(
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n");
        QTest::newRow("URL alphabet")
            << QByteArray("MCowBQYDK2VwAyEA11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    }
    void base64HasOneSpelling() {
        QFETCH(QByteArray, text);
        const auto key = PublicKey::fromBase64(text.toStdString());
        QVERIFY(!key);
        QVERIFY(key.error().code == ErrorCode::base64Malformed);
    }

    /// Whatever one changed bit makes of a key: it is refused, or another key; never the same one.
    void everyFlippedBitIsNoticed() {
        const auto good = PublicKey::fromDer(ed25519Der(goodPoint)).value();
        for (std::size_t bit = 0; bit < good.der().size() * 8; ++bit) {
            auto der = good.der();
            der[bit / 8] = static_cast<char>(der[bit / 8] ^ (1 << (bit % 8)));
            const auto key = PublicKey::fromDer(der);
            if (bit / 8 < 12) QVERIFY(!key);
            if (key) QVERIFY(key->keyId() != good.keyId());
        }
    }
};

QTEST_APPLESS_MAIN(TstEd25519PublicKey)
#include "tst_ed25519_public_key.moc"
