#include "core/crypto/private_key.h"
#include "tests/support/public_key_der.h"

#include <QtTest>

using namespace countersign;
using crypto::PrivateKey;
using crypto::PublicKey;
using test::p256Der;
using test::unhex;

namespace {

const std::string dataFolder = COUNTERSIGN_SOURCE_DIR "/tests/data/crypto/";
const std::string groupOrder = unhex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
const std::string halfOrder = unhex("7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8");

/// r and s of a minimal DER signature, 32 bytes each.
std::pair<std::string, std::string> split(const std::string& der) {
    const auto padded = [](std::string number) {
        while (number.size() > 32)
            number.erase(0, 1);
        return std::string(32 - number.size(), '\0') + number;
    };
    const auto rSize = static_cast<std::size_t>(der[3]);
    return {padded(der.substr(4, rSize)), padded(der.substr(6 + rSize))};
}

std::string derInteger(std::string number) {
    while (number.size() > 1 && number[0] == '\0')
        number.erase(0, 1);
    if (static_cast<unsigned char>(number[0]) >= 0x80) number.insert(0, 1, '\0');
    return std::string("\x02") + static_cast<char>(number.size()) + number;
}

std::string join(const std::string& r, const std::string& s) {
    const auto body = derInteger(r) + derInteger(s);
    return std::string("\x30") + static_cast<char>(body.size()) + body;
}

/// Big-endian n - s.
std::string negated(const std::string& s) {
    std::string difference(32, '\0');
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) {
        const int d = static_cast<unsigned char>(groupOrder[i]) - static_cast<unsigned char>(s[i]) - borrow;
        borrow = d < 0 ? 1 : 0;
        difference[i] = static_cast<char>(d & 0xff);
    }
    return difference;
}

PrivateKey newKey() {
    return PrivateKey::generate(crypto::SignatureMethod::ecdsaP256Sha256).value();
}

} // namespace

class TstP256Verify : public QObject {
    Q_OBJECT

private slots:
    /// Valid there and of high s: refused here.
    void wycheproof_data() {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("accepted");
        const auto rows = test::readVectors(dataFolder + "ecdsa_p256_wycheproof.txt");
        QCOMPARE(rows.size(), std::size_t(484));
        for (const auto& row : rows)
            QTest::addRow("%s", row[0].c_str())
                << QByteArray::fromStdString(unhex(row[1])) << QByteArray::fromStdString(unhex(row[2]))
                << QByteArray::fromStdString(unhex(row[3])) << (row[4] == "valid");
    }
    void wycheproof() {
        QFETCH(QByteArray, point);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        QFETCH(bool, accepted);
        const auto key = PublicKey::fromDer(p256Der(point.toStdString())).value();
        QCOMPARE(key.verify(message.toStdString(), signature.toStdString()), accepted);
    }

    /// Of the two signatures anyone can make of one, only the one with the low s counts; and that is what we
    /// make.
    void twinIsRefused() {
        const auto key = newKey();
        for (int round = 0; round < 100; ++round) {
            const auto message = "message " + std::to_string(round);
            const auto signature = key.sign(message).value();
            const auto [r, s] = split(signature);
            QCOMPARE(join(r, s), signature);
            QVERIFY(s <= halfOrder);
            QVERIFY(key.publicKey().verify(message, signature));
            QVERIFY(!key.publicKey().verify(message, join(r, negated(s))));
            QCOMPARE(negated(negated(s)), s);
        }
    }

    void otherSpellingsAreRefused() {
        const auto key = newKey();
        const auto signature = key.sign("message").value();
        const auto& publicKey = key.publicKey();
        const auto body = signature.substr(2);
        const auto [r, s] = split(signature);
        QVERIFY(publicKey.verify("message", signature));
        QVERIFY(!publicKey.verify("message", ""));
        QVERIFY(!publicKey.verify("message", r + s));
        QVERIFY(!publicKey.verify("message", signature + '\0'));
        QVERIFY(!publicKey.verify("message", std::string("\x30\x81") + signature[1] + body));
        QVERIFY(!publicKey.verify("message", std::string("\x30\x80") + body + std::string(2, '\0')));
        // a leading zero that is not needed
        const auto wider = std::string("\x02") + static_cast<char>(body[1] + 1) + '\0' + body.substr(2);
        QVERIFY(
            !publicKey.verify("message", std::string("\x30") + static_cast<char>(signature[1] + 1) + wider));
    }

    void everyFlippedBitIsRefused() {
        const auto key = newKey();
        const auto signature = key.sign("message").value();
        for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
            auto flipped = signature;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!key.publicKey().verify("message", flipped));
        }
        for (std::size_t size = 0; size < signature.size(); ++size)
            QVERIFY(!key.publicKey().verify("message", signature.substr(0, size)));
    }

    void otherKeysAndMessagesDoNotVerify() {
        const auto key = newKey();
        const auto signature = key.sign("message").value();
        QVERIFY(!newKey().publicKey().verify("message", signature));
        QVERIFY(!key.publicKey().verify("massage", signature));
    }

    /// A signature of one method says nothing under a key of the other.
    void methodsDoNotMix() {
        const auto ed25519 = PrivateKey::fromEd25519Seed(std::string(32, 's')).value();
        const auto p256 = newKey();
        QVERIFY(!p256.publicKey().verify("message", ed25519.sign("message").value()));
        QVERIFY(!ed25519.publicKey().verify("message", p256.sign("message").value()));
    }
};

QTEST_APPLESS_MAIN(TstP256Verify)
#include "tst_p256_verify.moc"
