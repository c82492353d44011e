#include "core/crypto/private_key.h"
#include "core/keys/file_key_store.h"
#include "tests/support/memory_file_system.h"

#include <QtTest>

using namespace countersign;
using crypto::SecretText;
using crypto::SignatureMethod;
using keys::FileKeyStore;

namespace {

const SignerId ada = SignerId::parse("ada.l").value();
const SignerId bob = SignerId::parse("Bob").value();

/// A person who answers every question the same way, and remembers what was asked.
struct Person {
    std::string passphrase = "correct horse";
    std::vector<std::string> asked;

    keys::AskPassphrase ask() {
        return [this](const std::string& keyFile, bool creating) -> Result<SecretText> {
            asked.push_back(keyFile + (creating ? " new" : ""));
            auto answer = passphrase;
            return SecretText::takeFrom(answer);
        };
    }
};

std::string stem(const keys::KeyRecord& record) {
    return record.signer.text() + "." + record.publicKey.keyId().shortHex();
}

} // namespace

/// Signing has its test beside SigningRequest, which alone can make a message to sign.
class TstFileKeyStore : public QObject {
    Q_OBJECT

private slots:
    void createWritesBothParts_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("ed25519") << static_cast<int>(SignatureMethod::ed25519);
        QTest::newRow("P-256") << static_cast<int>(SignatureMethod::ecdsaP256Sha256);
    }
    void createWritesBothParts() {
        QFETCH(int, method);
        test::MemoryFileSystem folder("/keys");
        Person person;
        FileKeyStore store(folder, person.ask());
        const auto record = store.create(ada, static_cast<SignatureMethod>(method)).value();
        QVERIFY(record.protection == crypto::Protection::file);
        QCOMPARE(record.signer.text(), std::string("ada.l"));
        QVERIFY(record.publicKey.method() == static_cast<SignatureMethod>(method));

        QCOMPARE(folder.files.size(), std::size_t(2));
        const auto& sealed = folder.files.at(stem(record) + ".key.pem");
        const auto& open = folder.files.at(stem(record) + ".pub.pem");
        QVERIFY(sealed.access == Access::ownerOnly);
        QVERIFY(open.access == Access::everyone);
        QCOMPARE(open.bytes, record.publicKey.pem());
        QCOMPARE(person.asked, std::vector<std::string>{"/keys/" + stem(record) + ".key.pem new"});

        const auto key = crypto::PrivateKey::fromEncryptedPem(sealed.bytes, person.passphrase).value();
        QCOMPARE(key.publicKey().keyId(), record.publicKey.keyId());
    }

    void createTwiceMakesTwoKeys() {
        test::MemoryFileSystem folder;
        Person person;
        FileKeyStore store(folder, person.ask());
        const auto first = store.create(ada, SignatureMethod::ed25519).value();
        const auto before = folder.files.at(stem(first) + ".key.pem").bytes;
        const auto second = store.create(ada, SignatureMethod::ed25519).value();
        QVERIFY(first.publicKey.keyId() != second.publicKey.keyId());
        QCOMPARE(folder.files.size(), std::size_t(4));
        QCOMPARE(folder.files.at(stem(first) + ".key.pem").bytes, before);
    }

    void weakPassphraseWritesNothing() {
        test::MemoryFileSystem folder("/keys");
        for (const auto* passphrase : {"", "1234567"}) {
            Person person{passphrase, {}};
            FileKeyStore store(folder, person.ask());
            const auto record = store.create(ada, SignatureMethod::ed25519);
            QVERIFY(!record);
            QVERIFY(record.error().code == ErrorCode::passphraseLength);
            QVERIFY(record.error().file.starts_with("/keys/ada.l."));
        }
        QVERIFY(folder.files.empty());
    }

    void refusalOfThePersonComesThrough() {
        test::MemoryFileSystem folder;
        FileKeyStore store(folder, [](const std::string&, bool) -> Result<SecretText> {
            return Error(ErrorCode::fileUnreadable, "terminal");
        });
        const auto record = store.create(ada, SignatureMethod::ed25519);
        QVERIFY(!record);
        QCOMPARE(record.error().file, std::string("terminal"));
        QVERIFY(folder.files.empty());
    }

    void listReadsPublicPartsOnly() {
        test::MemoryFileSystem folder;
        Person person;
        FileKeyStore store(folder, person.ask());
        QVERIFY(store.list().value().empty());
        const auto first = store.create(bob, SignatureMethod::ed25519).value();
        const auto second = store.create(ada, SignatureMethod::ecdsaP256Sha256).value();
        person.asked.clear();
        folder.files.erase(stem(first) + ".key.pem");
        folder.files[stem(second) + ".key.pem"].bytes = "damaged";
        folder.files["notes.txt"].bytes = "not a key";

        const auto records = store.list().value();
        QCOMPARE(records.size(), std::size_t(2));
        QCOMPARE(records[0].signer, bob);
        QCOMPARE(records[0].publicKey.keyId(), first.publicKey.keyId());
        QCOMPARE(records[1].signer, ada);
        QCOMPARE(records[1].publicKey.der(), second.publicKey.der());
        QVERIFY(records[1].protection == crypto::Protection::file);
        QVERIFY(person.asked.empty());
    }

    void keysWithoutPublicPartAreRecovered() {
        test::MemoryFileSystem folder;
        Person person;
        FileKeyStore store(folder, person.ask());
        const auto listed = store.create(ada, SignatureMethod::ed25519).value();
        const auto lost = store.create(ada, SignatureMethod::ecdsaP256Sha256).value();
        const auto ofBob = store.create(bob, SignatureMethod::ed25519).value();
        const std::string publicPart = folder.files.at(stem(lost) + ".pub.pem").bytes;
        folder.files.erase(stem(lost) + ".pub.pem");
        folder.files.erase(stem(ofBob) + ".pub.pem");
        QVERIFY(store.recover(SignerId::parse("ada").value()).value().empty());
        person.asked.clear();
        const auto recovered = store.recover(ada).value();
        QCOMPARE(recovered.size(), std::size_t(1));
        QCOMPARE(recovered[0].publicKey.keyId(), lost.publicKey.keyId());
        QCOMPARE(person.asked, std::vector<std::string>{"memory/" + stem(lost) + ".key.pem"});
        QCOMPARE(folder.files.at(stem(lost) + ".pub.pem").bytes, publicPart);
        QCOMPARE(store.list().value().size(), std::size_t(2));
        QVERIFY(store.recover(ada).value().empty());
    }

    void whatIsNotTheKeyOfItsNameIsNotRecovered() {
        test::MemoryFileSystem folder;
        Person person;
        FileKeyStore store(folder, person.ask());
        const auto record = store.create(ada, SignatureMethod::ed25519).value();
        folder.files["ada.l.000000000000.key.pem"] = folder.files.at(stem(record) + ".key.pem");
        QVERIFY(store.recover(ada).error().code == ErrorCode::keyMismatch);
        person.passphrase = "another horse";
        QVERIFY(store.recover(ada).error().code == ErrorCode::passphraseWrong);
        QCOMPARE(folder.files.size(), std::size_t(3));
    }

    void badPublicPartsAreNamed_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        const QByteArray good =
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
            "-----END PUBLIC KEY-----\n";
        const QByteArray neutral =
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            "-----END PUBLIC KEY-----\n";
        const QByteArray right = "ada.l.06e3fd8fda29.pub.pem";
        QTest::newRow("empty") << right << QByteArray() << QByteArray("publicPemMalformed");
        QTest::newRow("cut short") << right << good.left(60) << QByteArray("publicPemMalformed");
        QTest::newRow("too long") << right << QByteArray(20000, 'x') << QByteArray("fileTooLarge");
        QTest::newRow("low order") << right << neutral << QByteArray("keyLowOrder");
        QTest::newRow("other key id")
            << QByteArray("ada.l.000000000000.pub.pem") << good << QByteArray("keyFileNameWrong");
        QTest::newRow("no signer") << QByteArray("06e3fd8fda29.pub.pem") << good
                                   << QByteArray("keyFileNameWrong");
        QTest::newRow("empty signer")
            << QByteArray(".06e3fd8fda29.pub.pem") << good << QByteArray("keyFileNameWrong");
        QTest::newRow("signer is no id")
            << QByteArray("a b.06e3fd8fda29.pub.pem") << good << QByteArray("keyFileNameWrong");
        QTest::newRow("upper case") << right.toUpper().replace(".PUB.PEM", ".pub.pem") << good
                                    << QByteArray("keyFileNameWrong");
    }
    void badPublicPartsAreNamed() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, code);
        test::MemoryFileSystem folder("/keys");
        Person person;
        folder.files[name.toStdString()].bytes = content.toStdString();
        const auto records = FileKeyStore(folder, person.ask()).list();
        QVERIFY(!records);
        QCOMPARE(errorName(records.error().code), std::string_view(code.constData()));
        QCOMPARE(records.error().file, "/keys/" + name.toStdString());
    }

    void linksAreNotRead() {
        test::MemoryFileSystem folder("/keys");
        Person person;
        folder.files["ada.000000000000.pub.pem"].regular = false;
        const auto records = FileKeyStore(folder, person.ask()).list();
        QVERIFY(!records);
        QVERIFY(records.error().code == ErrorCode::fileNotRegular);
    }
};

QTEST_APPLESS_MAIN(TstFileKeyStore)
#include "tst_file_key_store.moc"
