#include "core/crypto/private_key.h"
#include "tests/support/vector_file.h"

#include <QtTest>

#include <fstream>
#include <sstream>

using namespace countersign;
using crypto::PrivateKey;
using crypto::SignatureMethod;

namespace {

const std::string passphrase = "correct horse";
/// RFC 8032 section 7.1, TEST 1.
const std::string seed = test::unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
const std::string seedPublic = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const std::string p256Public =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVC1VqiHZ/hr/g+zPGPAtYh696qsbh23O9bCSokkTiEjue3Zy79J+"
    "3Oyu8X7wjGmh8OYasOiz+7V2rLl9DunwCw==";

std::string keyFile(const std::string& name) {
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/tests/data/crypto/key_files/" + name);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void compareError(const Result<PrivateKey>& key, const QByteArray& code) {
    QVERIFY(!key);
    QCOMPARE(QByteArray::fromStdString(std::string(errorName(key.error().code))), code);
}

} // namespace

class TstPrivateKey : public QObject {
    Q_OBJECT

private slots:
    void generatedKeysSign_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("ed25519") << static_cast<int>(SignatureMethod::ed25519);
        QTest::newRow("P-256") << static_cast<int>(SignatureMethod::ecdsaP256Sha256);
    }
    void generatedKeysSign() {
        QFETCH(int, method);
        const auto key = PrivateKey::generate(static_cast<SignatureMethod>(method)).value();
        QVERIFY(key.publicKey().method() == static_cast<SignatureMethod>(method));
        QVERIFY(key.publicKey().verify("message", key.sign("message").value()));
        const auto other = PrivateKey::generate(static_cast<SignatureMethod>(method)).value();
        QVERIFY(other.publicKey().keyId() != key.publicKey().keyId());
    }

    void seedHas32Bytes() {
        for (const std::size_t size : {0U, 31U, 33U, 64U})
            compareError(PrivateKey::fromEd25519Seed(std::string(size, 's')), "seedMalformed");
        QCOMPARE(PrivateKey::fromEd25519Seed(seed).value().publicKey().base64(), seedPublic);
    }

    void encryptedKeysReadBack_data() { generatedKeysSign_data(); }
    void encryptedKeysReadBack() {
        QFETCH(int, method);
        const auto key = PrivateKey::generate(static_cast<SignatureMethod>(method)).value();
        const auto pem = key.toEncryptedPem(passphrase).value();
        const auto again = PrivateKey::fromEncryptedPem(pem, passphrase).value();
        QCOMPARE(again.publicKey().keyId(), key.publicKey().keyId());
        QVERIFY(key.publicKey().verify("message", again.sign("message").value()));
        QVERIFY(key.toEncryptedPem(passphrase).value() != pem);
        compareError(PrivateKey::fromEncryptedPem(pem, "correct house"), "passphraseWrong");
        compareError(PrivateKey::fromEncryptedPem(pem, ""), "passphraseWrong");
        compareError(PrivateKey::fromEncryptedPem(pem, passphrase + " "), "passphraseWrong");
        compareError(PrivateKey::fromEncryptedPem(pem, std::string(1025, 'p')), "passphraseWrong");
    }

    /// What `openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc` writes is what we read.
    void filesOfOpensslAreRead_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("ed25519") << QByteArray("ed25519.pem") << QByteArray::fromStdString(seedPublic);
        QTest::newRow("openssl's cost")
            << QByteArray("ed25519_openssl_default_cost.pem") << QByteArray::fromStdString(seedPublic);
        QTest::newRow("P-256") << QByteArray("p256.pem") << QByteArray::fromStdString(p256Public);
    }
    void filesOfOpensslAreRead() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, expected);
        const auto key = PrivateKey::fromEncryptedPem(keyFile(name.toStdString()), passphrase).value();
        QCOMPARE(key.publicKey().base64(), expected.toStdString());
        QVERIFY(key.publicKey().verify("message", key.sign("message").value()));
    }

    void otherFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const std::string& pem, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(pem) << QByteArray(code);
        };
        const auto good = keyFile("ed25519.pem");
        row("empty", "", "keyFileMalformed");
        row("text before", "# my key\n" + good, "keyFileMalformed");
        row("text after", good + "\n", "keyFileMalformed");
        row("two keys", good + good, "keyFileMalformed");
        row("cut short", good.substr(0, good.size() - 40), "keyFileMalformed");
        row("key in the clear",
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
            "-----END PRIVATE KEY-----\n",
            "keyFileMalformed");
        row("the clear key under the right label",
            "-----BEGIN ENCRYPTED PRIVATE "
            "KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
            "-----END ENCRYPTED PRIVATE KEY-----\n",
            "keyFileMalformed");
        row("empty block", "-----BEGIN ENCRYPTED PRIVATE KEY-----\n-----END ENCRYPTED PRIVATE KEY-----\n",
            "keyFileMalformed");
        row("OpenSSL's old encryption", keyFile("traditional.pem"), "keyFileMalformed");
        row("PBES1", keyFile("pbes1.pem"), "keyFileUnsupported");
        row("PBKDF2", keyFile("pbkdf2.pem"), "keyFileUnsupported");
        row("AES-128", keyFile("aes128.pem"), "keyFileUnsupported");
        row("weak scrypt", keyFile("weak_scrypt.pem"), "keyFileUnsupported");
        row("costly scrypt", keyFile("costly_scrypt.pem"), "keyFileUnsupported");
        row("RSA", keyFile("rsa.pem"), "privateKeyRefused");
        row("P-384", keyFile("p384.pem"), "privateKeyRefused");
        row("X25519", keyFile("x25519.pem"), "privateKeyRefused");
        row("public part of another key", keyFile("p256_foreign_public_part.pem"), "privateKeyRefused");
    }
    void otherFilesAreRefused() {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, code);
        compareError(PrivateKey::fromEncryptedPem(pem.toStdString(), passphrase), code);
    }

    /// Every changed character is an error, and none opens the same or another key. (With CBC and no checksum
    /// a changed ciphertext could decrypt to another key; the store compares it with the registered one.)
    void damagedFilesDoNotOpenAsTheKey() {
        const auto good = keyFile("ed25519_openssl_default_cost.pem");
        for (std::size_t at = 0; at < good.size(); at += 7) {
            auto damaged = good;
            damaged[at] = damaged[at] == 'A' ? 'B' : 'A';
            const auto key = PrivateKey::fromEncryptedPem(damaged, passphrase);
            if (key) QVERIFY(key->publicKey().base64() != seedPublic);
        }
    }

    void passphraseLength_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("seven") << QByteArray("1234567") << false;
        QTest::newRow("four umlauts are eight bytes") << QByteArray("äöüß") << false;
        QTest::newRow("1025") << QByteArray(1025, 'p') << false;
        QTest::newRow("eight") << QByteArray("12345678") << true;
        QTest::newRow("eight umlauts") << QByteArray("äöüßäöüß") << true;
        QTest::newRow("1024") << QByteArray(1024, 'p') << true;
        QTest::newRow("with NUL") << QByteArray("1234\0"
                                                "5678",
                                                9)
                                  << true;
    }
    void passphraseLength() {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        const auto key = PrivateKey::fromEd25519Seed(seed).value();
        const auto pem = key.toEncryptedPem(text.toStdString());
        QCOMPARE(pem.ok(), accepted);
        if (!pem) QVERIFY(pem.error().code == ErrorCode::passphraseLength);
        if (pem) QVERIFY(PrivateKey::fromEncryptedPem(*pem, text.toStdString()).ok());
    }
};

QTEST_APPLESS_MAIN(TstPrivateKey)
#include "tst_private_key.moc"
