#include "core/crypto/private_key.h"
#include "tests/support/public_key_der.h"

#include <QtTest>

#include <array>

using namespace countersign;
using crypto::PrivateKey;
using crypto::PublicKey;
using test::ed25519Der;
using test::readVectors;
using test::unhex;

namespace {

const std::string dataFolder = COUNTERSIGN_SOURCE_DIR "/tests/data/crypto/";
const std::string groupOrder = unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

/// What the product says of a key, a message and a signature.
std::string verdict(const std::string& point, const std::string& message, const std::string& signature) {
    const auto key = PublicKey::fromDer(ed25519Der(point));
    if (!key) return "key";
    return key->verify(message, signature) ? "accept" : "signature";
}

void addVectorColumns() {
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("expected");
}

/// A row whose fields are name, key, message and signature.
void addVector(const std::vector<std::string>& row, const char* expected) {
    QTest::addRow("%s", row[0].c_str())
        << QByteArray::fromStdString(unhex(row[1])) << QByteArray::fromStdString(unhex(row[2]))
        << QByteArray::fromStdString(unhex(row[3])) << QByteArray(expected);
}

void checkVector() {
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(point.toStdString(), message.toStdString(), signature.toStdString()),
             expected.toStdString());
}

/// Little-endian a + b, dropping a carry out of the last byte.
std::string sum(std::string a, const std::string& b) {
    int carry = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        carry += static_cast<unsigned char>(a[i]) + static_cast<unsigned char>(b[i]);
        a[i] = static_cast<char>(carry & 0xff);
        carry >>= 8;
    }
    return a;
}

PrivateKey someKey() {
    return PrivateKey::fromEd25519Seed(std::string(32, 's')).value();
}

} // namespace

class TstEd25519Verify : public QObject {
    Q_OBJECT

private slots:
    void rfc8032() {
        const auto rows = readVectors(dataFolder + "ed25519_rfc8032.txt");
        QCOMPARE(rows.size(), std::size_t(5));
        for (const auto& row : rows) {
            const auto message = unhex(row[3]);
            const auto key = PrivateKey::fromEd25519Seed(unhex(row[1])).value();
            QCOMPARE(key.publicKey().der(), ed25519Der(unhex(row[2])));
            QCOMPARE(key.sign(message).value(), unhex(row[4]));
            QVERIFY(key.publicKey().verify(message, unhex(row[4])));
        }
    }

    void wycheproof_data() {
        addVectorColumns();
        const auto rows = readVectors(dataFolder + "ed25519_wycheproof.txt");
        QCOMPARE(rows.size(), std::size_t(151));
        for (const auto& row : rows)
            addVector(row, row[4] == "valid" ? "accept" : "signature");
    }
    void wycheproof() { checkVector(); }

    /// The policy in one sentence: no key of low order or with a second spelling, no R with a second
    /// spelling, and the equation without cofactor.
    void cctv_data() {
        addVectorColumns();
        const auto rows = readVectors(dataFolder + "ed25519_cctv.txt");
        QCOMPARE(rows.size(), std::size_t(914));
        for (const auto& row : rows) {
            const auto has = [&row](const char* flags) {
                return row[4].find_first_of(flags) != std::string::npos;
            };
            addVector(row, has("Aa") ? "key" : has("rqk") ? "signature" : "accept");
        }
    }
    void cctv() { checkVector(); }

    void speccheck_data() {
        addVectorColumns();
        const auto rows = readVectors(dataFolder + "ed25519_speccheck.txt");
        QCOMPARE(rows.size(), std::size_t(12));
        for (const auto& row : rows)
            addVector(row, row[4].c_str());
    }
    void speccheck() { checkVector(); }

    /// S + kL is the same number modulo L; up to k = 14 it fits into 32 bytes.
    void addedGroupOrderIsRefused() {
        const auto key = someKey();
        const auto signature = key.sign("message").value();
        auto s = signature.substr(32);
        for (int k = 1; k <= 14; ++k) {
            s = sum(s, groupOrder);
            QVERIFY(!key.publicKey().verify("message", signature.substr(0, 32) + s));
        }
        QVERIFY(key.publicKey().verify("message", signature));
    }

    void everyFlippedBitIsRefused() {
        const auto key = someKey();
        const std::string message = "the statement as it was shown";
        const auto signature = key.sign(message).value();
        for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
            auto flipped = signature;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!key.publicKey().verify(message, flipped));
        }
        for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
            auto flipped = message;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!key.publicKey().verify(flipped, signature));
        }
    }

    void wrongLengthsAreRefused() {
        const auto key = someKey();
        const auto signature = key.sign("message").value();
        QCOMPARE(signature.size(), std::size_t(64));
        for (std::size_t size = 0; size < 64; ++size)
            QVERIFY(!key.publicKey().verify("message", signature.substr(0, size)));
        QVERIFY(!key.publicKey().verify("message", signature + '\0'));
        QVERIFY(!key.publicKey().verify("message", signature + signature));
    }

    void otherKeysAndMessagesDoNotVerify() {
        const auto key = someKey();
        const auto other = PrivateKey::fromEd25519Seed(std::string(32, 't')).value();
        const auto signature = key.sign("message").value();
        QVERIFY(!other.publicKey().verify("message", signature));
        QVERIFY(!key.publicKey().verify("message ", signature));
        QVERIFY(!key.publicKey().verify("", signature));
        QVERIFY(key.publicKey().verify("", key.sign("").value()));
    }
};

QTEST_APPLESS_MAIN(TstEd25519Verify)
#include "tst_ed25519_verify.moc"
