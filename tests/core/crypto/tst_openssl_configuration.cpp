#include "core/crypto/private_key.h"
#include "core/crypto/sha256.h"

#include <QtTest>

using namespace countersign;

/// OpenSSL reads a configuration file named by an environment variable and lets it exchange the algorithms.
/// Under one that leaves none, everything here still works: no environment decides what a signature check
/// does.
class TstOpensslConfiguration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("OPENSSL_CONF", COUNTERSIGN_SOURCE_DIR "/tests/data/crypto/no_provider.cnf");
    }

    void algorithmsAreTheBuiltInOnes() {
        QCOMPARE(crypto::sha256("abc").shortHex(), std::string("ba7816bf8f01"));
        for (const auto method :
             {crypto::SignatureMethod::ed25519, crypto::SignatureMethod::ecdsaP256Sha256}) {
            const auto key = crypto::PrivateKey::generate(method).value();
            QVERIFY(key.publicKey().verify("message", key.sign("message").value()));
        }
    }
};

QTEST_APPLESS_MAIN(TstOpensslConfiguration)
#include "tst_openssl_configuration.moc"
