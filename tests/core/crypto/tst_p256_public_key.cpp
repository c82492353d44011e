#include "core/crypto/public_key.h"
#include "tests/support/public_key_der.h"

#include <QtTest>

using namespace countersign;
using crypto::PublicKey;
using test::p256Der;
using test::unhex;

namespace {

/// The point of most Wycheproof vectors.
const std::string x = unhex("04aaec73635726f213fb8a9e64da3b8632e41495a944d0045b522eba7240fad5");
const std::string y = unhex("87d9315798aaa3a5ba01775787ced05eaaf7b4e09fc81d6d1aa546e8365d525d");
const std::string fieldPrime = unhex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
const std::string curveIds = "06072a8648ce3d020106082a8648ce3d030107";

} // namespace

class TstP256PublicKey : public QObject {
    Q_OBJECT

private slots:
    void goodKeyIsKept() {
        const auto der = p256Der("\x04" + x + y);
        const auto key = PublicKey::fromDer(der).value();
        QVERIFY(key.method() == crypto::SignatureMethod::ecdsaP256Sha256);
        QCOMPARE(key.der(), der);
        QCOMPARE(PublicKey::fromBase64(key.base64()).value().keyId(), key.keyId());
        QCOMPARE(PublicKey::fromPem(key.pem()).value().der(), der);
    }

    void everyOtherKeyIsRefused_data() {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const std::string& der, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(der) << QByteArray(code);
        };
        const std::string zero(32, '\0');
        auto off = y;
        off.back() = static_cast<char>(off.back() ^ 1);
        row("x and y off the curve", p256Der("\x04" + x + off), "keyNotOnCurve");
        row("swapped coordinates", p256Der("\x04" + y + x), "keyNotOnCurve");
        row("zero", p256Der("\x04" + zero + zero), "keyNotOnCurve");
        row("x is p", p256Der("\x04" + fieldPrime + y), "keyNotOnCurve");
        row("y is p", p256Der("\x04" + x + fieldPrime), "keyNotOnCurve");
        row("hybrid form", p256Der("\x07" + x + y), "keyNotExact");
        row("infinity", unhex("3019301306072a8648ce3d020106082a8648ce3d03010703020000"), "keyNotExact");
        row("compressed", unhex("30393013" + curveIds + "032200") + "\x03" + x, "keyNotExact");
        row("no parameters", unhex("304f300906072a8648ce3d0201034200") + "\x04" + x + y, "keyNotExact");
        row("another curve (secp256k1)",
            unhex("3056301006072a8648ce3d020106052b8104000a034200") + "\x04" + x + y, "keyNotExact");
        row("long form of a length", unhex("3081593013" + curveIds + "034200") + "\x04" + x + y,
            "keyNotExact");
        row("one byte more", p256Der("\x04" + x + y) + '\0', "keyNotDer");
        row("cut short", p256Der("\x04" + x + y).substr(0, 80), "keyNotDer");
        row("raw point", "\x04" + x + y, "keyNotDer");
        row("RSA", unhex("301a300d06092a864886f70d01010105000309003006020103020103"), "keyUnsupported");
    }
    void everyOtherKeyIsRefused() {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, code);
        const auto key = PublicKey::fromDer(der.toStdString());
        QVERIFY(!key);
        QCOMPARE(errorName(key.error().code), std::string_view(code.constData()));
    }
};

QTEST_APPLESS_MAIN(TstP256PublicKey)
#include "tst_p256_public_key.moc"
