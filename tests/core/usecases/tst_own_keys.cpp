#include "core/usecases/own_keys.h"

#include "core/base/fingerprint.h"
#include "core/statement/enrolment.h"
#include "tests/support/team_store.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::usecases;

namespace {

keys::KeyRecord firstKey(test::TeamStore& team) {
    return ownKeys(team.keys()).value().front().record;
}

} // namespace

class TstOwnKeys : public QObject {
    Q_OBJECT

private slots:
    void createdKeysAreListedAndFound() {
        test::TeamStore team;
        const auto made = createOwnKey(team.keys(), "newcomer", "ecdsa-p256-sha256");
        QVERIFY(made.ok());
        QCOMPARE(made->method, std::string("ecdsa-p256-sha256"));
        QCOMPARE(made->protection, std::string("file"));
        const auto all = ownKeys(team.keys()).value();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const OwnKey& key) { return key.keyId == made->keyId; }));
    }

    void nothingIsMadeOfBadWords_data() {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        QTest::newRow("no signer") << "" << "ed25519" << "idMalformed";
        QTest::newRow("a path") << "../eve" << "ed25519" << "idMalformed";
        QTest::newRow("no method") << "eve" << "" << "methodUnknown";
        QTest::newRow("another method") << "eve" << "rsa" << "methodUnknown";
    }
    void nothingIsMadeOfBadWords() {
        QFETCH(QString, signer);
        QFETCH(QString, method);
        QFETCH(QString, code);
        test::TeamStore team(test::TeamStore::Keys::files);
        const auto files = team.keyFiles.files.size();
        const auto made = createOwnKey(team.keys(), signer.toStdString(), method.toStdString());
        QVERIFY(!made);
        QCOMPARE(QString::fromStdString(std::string(errorName(made.error().code))), code);
        QCOMPARE(team.keyFiles.files.size(), files);
    }

    void aRequestIsProvedAndSaysWhatWasAsked() {
        test::TeamStore team;
        const auto record = firstKey(team);
        const auto bytes = requestEnrolment(
            team.keys(), record, {"Ines I.", {policy::Duty::reviewer, policy::Role::strategyOwner}}, team.clock.now());
        QVERIFY(bytes.ok());
        const auto request = statement::Enrolment::parse(*bytes, "request").value();
        QVERIFY(request.content().key.keyId() == record.publicKey.keyId());
        QCOMPARE(request.content().printedName, std::string("Ines I."));
        QCOMPARE(request.content().requested.size(), std::size_t(2));
        QVERIFY(!requestEnrolment(team.keys(), record, {"two\nlines", {}}, team.clock.now()));
    }

    void tryingAsksForThePassphrase() {
        test::TeamStore team(test::TeamStore::Keys::files);
        const auto record = firstKey(team);
        QVERIFY(tryKey(team.keys(), record, team.clock.now()).ok());
        team.passphrase = "another one entirely";
        QVERIFY(tryKey(team.keys(), record, team.clock.now()).error().code == ErrorCode::passphraseWrong);
    }

    void thePublicPartHoldsNoSecret() {
        test::TeamStore team;
        const auto record = firstKey(team);
        const std::string entry = directoryEntry(record, team.clock.now());
        QVERIFY(entry.find("key_id: " + record.publicKey.keyId().hex()) != std::string::npos);
        QVERIFY(entry.find("valid_until: 2028-11-22T09:00:00Z") != std::string::npos);
        QVERIFY((record.publicKey.pem() + entry).find("PRIVATE") == std::string::npos);
    }

    void fingerprintsAreReadInGroups() {
        QCOMPARE(fingerprint(Sha256()), std::string("00000000 00000000 00000000 00000000 "
                                                    "00000000 00000000 00000000 00000000"));
    }
};

QTEST_APPLESS_MAIN(TstOwnKeys)
#include "tst_own_keys.moc"
