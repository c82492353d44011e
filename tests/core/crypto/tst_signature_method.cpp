#include "core/crypto/signature_method.h"

#include <QtTest>

using namespace countersign;
using crypto::SignatureMethod;

class TstSignatureMethod : public QObject {
    Q_OBJECT

private slots:
    void namesReadBack() {
        for (const auto method : {SignatureMethod::ed25519, SignatureMethod::ecdsaP256Sha256})
            QVERIFY(crypto::parseMethod(crypto::methodName(method)).value() == method);
        QCOMPARE(crypto::methodName(SignatureMethod::ed25519), std::string_view("ed25519"));
        QCOMPARE(crypto::methodName(SignatureMethod::ecdsaP256Sha256), std::string_view("ecdsa-p256-sha256"));
    }

    /// Algorithm confusion: nothing but the two words, whole and in lower case.
    void othersRefused_data() {
        QTest::addColumn<QByteArray>("text");
        for (const auto* text :
             {"", "none", "Ed25519", "ed25519 ", "ed25519ph", "ed25519ctx", "ed448", "rsa", "hmac-sha256",
              "ecdsa-p256-sha1", "ecdsa-p256", "ecdsa-p384-sha384", "ES256", "EdDSA"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("NUL at the end") << QByteArray("ed25519\0", 8);
    }
    void othersRefused() {
        QFETCH(QByteArray, text);
        const auto method = crypto::parseMethod(text.toStdString());
        QVERIFY(!method);
        QVERIFY(method.error().code == ErrorCode::methodUnknown);
        QCOMPARE(method.error().detail, text.toStdString());
    }
};

QTEST_APPLESS_MAIN(TstSignatureMethod)
#include "tst_signature_method.moc"
