#include "core/crypto/private_key.h"
#include "core/crypto/sha256.h"
#include "core/policy/directory.h"
#include "tests/support/edited_file.h"
#include "tests/support/public_key_der.h"

#include <QtTest>

using namespace countersign;
using policy::Directory;
using policy::Duty;
using policy::Role;

namespace {

/// The public key of a fixed seed, so that every run sees the same file.
crypto::PublicKey keyOfSeed(char byte) {
    return crypto::PrivateKey::fromEd25519Seed(std::string(32, byte)).value().publicKey();
}

/// tests/data/policy/signers.yaml with the keys of seeds a, b and c in it.
std::string goodFile() {
    std::string text = test::readDataFile("policy/signers.yaml");
    for (const char seed : {'a', 'b', 'c'}) {
        const crypto::PublicKey key = keyOfSeed(seed);
        text = test::edited(text, std::string("<id-") + seed + '>', key.keyId().hex());
        text = test::edited(text, std::string("<key-") + seed + '>', key.base64());
    }
    return text;
}

Directory goodDirectory() {
    return Directory::parse(goodFile(), "signers.yaml").value();
}

Timestamp time(const char* text) {
    return Timestamp::parse(text).value();
}

} // namespace

class TstDirectory : public QObject {
    Q_OBJECT

private slots:
    void readsEveryMember();
    void findsPeopleAndKeys();
    void knowsWhenAKeyMaySign_data();
    void knowsWhenAKeyMaySign();
    void refuses_data();
    void refuses();
    void refusesAKeyOfTwoPeople();
    void refusesAKeyUnderAnotherId();
    void refusesALowOrderKey();
};

void TstDirectory::readsEveryMember() {
    const Directory directory = goodDirectory();
    QCOMPARE(directory.id(), std::string("test-directory"));
    QCOMPARE(directory.version(), 2);
    QVERIFY(directory.environment() == policy::Environment::sandbox);
    QVERIFY(directory.digest() == crypto::sha256(goodFile()));
    QCOMPARE(directory.signers().size(), std::size_t(2));

    const policy::Signer& dora = directory.signers().front();
    QCOMPARE(dora.id.text(), std::string("dora"));
    QCOMPARE(dora.printedName, std::string("Dora M\xC3\xBCller"));
    QCOMPARE(dora.grants.size(), std::size_t(2));
    QCOMPARE(dora.keys.size(), std::size_t(2));
    QVERIFY(dora.keys[0].protection == policy::Protection::osKeychain);
    QVERIFY(!dora.keys[0].revocation);
    const policy::Revocation& revocation = dora.keys[1].revocation.value();
    QVERIFY(revocation.reason == policy::RevocationReason::compromised);
    QVERIFY(revocation.castsDoubt());
    QVERIFY(*revocation.suspectedSince == time("2026-05-30T00:00:00Z"));
}

void TstDirectory::findsPeopleAndKeys() {
    const Directory directory = goodDirectory();
    QVERIFY(directory.findSigner("emil") != nullptr);
    QVERIFY(directory.findSigner("Emil") == nullptr);
    QVERIFY(directory.grantOf("dora", Role::releaseAuthority) != nullptr);
    QVERIFY(directory.grantOf("dora", Duty::policyOwner) != nullptr);
    QVERIFY(directory.grantOf("dora", Duty::author) == nullptr);
    QVERIFY(directory.grantOf("nobody", Duty::author) == nullptr);

    const auto holder = directory.findKey(keyOfSeed('c').keyId());
    QVERIFY(holder.has_value());
    QCOMPARE(holder->signer->id.text(), std::string("emil"));
    QVERIFY(holder->key->publicKey.der() == keyOfSeed('c').der());
    QVERIFY(!directory.findKey(keyOfSeed('d').keyId()).has_value());
}

void TstDirectory::knowsWhenAKeyMaySign_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("may");
    QTest::newRow("before it begins") << 0 << QByteArray("2025-12-31T23:59:59Z") << false;
    QTest::newRow("at its beginning") << 0 << QByteArray("2026-01-01T00:00:00Z") << true;
    QTest::newRow("at its end") << 0 << QByteArray("2027-01-01T00:00:00Z") << true;
    QTest::newRow("after its end") << 0 << QByteArray("2027-01-01T00:00:01Z") << false;
    QTest::newRow("before revocation") << 1 << QByteArray("2026-05-31T23:59:59Z") << true;
    QTest::newRow("at revocation") << 1 << QByteArray("2026-06-01T00:00:00Z") << false;
}

void TstDirectory::knowsWhenAKeyMaySign() {
    QFETCH(int, key);
    QFETCH(QByteArray, at);
    QFETCH(bool, may);
    const Directory directory = goodDirectory();
    QCOMPARE(directory.signers()[0].keys[static_cast<std::size_t>(key)].maySignAt(time(at)), may);
}

void TstDirectory::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << from << to << outcome;
    };
    row("unknown member", "environment: sandbox", "environment: sandbox\nowner: dora",
        "memberUnknown at /owner");
    row("unknown environment", "sandbox", "testing", "memberNotListed at /environment");
    row("version 0", "directory_version: 2", "directory_version: 0",
        "memberOutOfRange at /directory_version");
    row("signer twice in another case", "signer_id: emil", "signer_id: DORA",
        "nameRepeated at /signers/1/signer_id");
    row("signer id with a space", "signer_id: emil", "signer_id: emil x",
        "idMalformed at /signers/1/signer_id");
    row("empty name", "Emil Ito", "''", "textUnfit at /signers/1/printed_name");
    row("name with a line feed", "Emil Ito", "\"Emil\\nIto\"", "textUnfit at /signers/1/printed_name");
    row("name not in NFC", "Emil Ito", "Emi\xCC\x81l", "textUnfit at /signers/1/printed_name");
    row("name unassigned", "Emil Ito", "Emil \xCD\xB8", "textUnfit at /signers/1/printed_name");
    row("unknown member of a signer", "printed_name: Emil Ito", "printed_name: Emil Ito\n    mail: x",
        "memberUnknown at /signers/1/mail");
    row("role as a duty", "role: release_authority", "duty: release_authority",
        "memberNotListed at /signers/0/grants/0/duty");
    row("unknown role", "role: release_authority", "role: king",
        "memberNotListed at /signers/0/grants/0/role");
    row("role and duty", "duty: policy_owner", "duty: policy_owner\n        role: strategy_owner",
        "capacityAmbiguous at /signers/0/grants/1/role");
    row("neither role nor duty", "duty: policy_owner", "office: policy_owner",
        "capacityAmbiguous at /signers/0/grants/1/role");
    row("grant twice", "duty: policy_owner", "role: release_authority",
        "nameRepeated at /signers/0/grants/1/role");
    row("everything beside an id", "clusters: [c1, c2]", "clusters: [c1, '*']",
        "scopeWildcardMixed at /signers/0/grants/0/authority_scope/clusters");
    row("empty scope", "clusters: [c1, c2]", "clusters: []",
        "scopeEmpty at /signers/0/grants/0/authority_scope/clusters");
    row("scope with a pattern", "clusters: [c1, c2]", "clusters: ['c*']",
        "idMalformed at /signers/0/grants/0/authority_scope/clusters");
    row("scope with an id twice", "clusters: [c1, c2]", "clusters: [c1, c1]",
        "memberRepeatsItem at /signers/0/grants/0/authority_scope/clusters");
    row("scope that does not end", ", valid_until: 2026-12-31T00:00:00Z}", "}",
        "memberMissing at /signers/0/grants/0/authority_scope/valid_until");
    row("method of another kind", "ed25519 # emil", "ecdsa-p256-sha256",
        "keyMethodMismatch at /signers/1/keys/0/public_key");
    row("unknown protection", "protection: hardware", "protection: paper",
        "memberNotListed at /signers/1/keys/0/protection");
    row("ends before it begins", "valid_until: 2027-01-01T00:00:00Z # emil",
        "valid_until: 2025-01-01T00:00:00Z", "keyNeverValid at /signers/1/keys/0/valid_until");
    row("30 February", "valid_until: 2027-01-01T00:00:00Z # emil", "valid_until: 2027-02-30T00:00:00Z",
        "timestampMalformed at /signers/1/keys/0/valid_until");
    row("revocation without reason", "reason: compromised", "why: compromised",
        "memberMissing at /signers/0/keys/1/revocation/reason");
    row("retired with suspicion", "reason: compromised", "reason: retired",
        "revocationInconsistent at /signers/0/keys/1/revocation/suspected_since");
    row("compromised without suspicion", "          suspected_since: 2026-05-30T00:00:00Z\n", "",
        "revocationInconsistent at /signers/0/keys/1/revocation/suspected_since");
    row("suspected after revocation", "suspected_since: 2026-05-30", "suspected_since: 2026-06-02",
        "revocationInconsistent at /signers/0/keys/1/revocation/suspected_since");
}

void TstDirectory::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string bad = test::edited(goodFile(), from.toStdString(), to.toStdString());
    QCOMPARE(test::outcomeOf(Directory::parse(bad, "signers.yaml")), outcome.toStdString());
}

void TstDirectory::refusesAKeyOfTwoPeople() {
    std::string bad = goodFile();
    bad = test::edited(bad, keyOfSeed('c').keyId().hex(), keyOfSeed('a').keyId().hex());
    bad = test::edited(bad, keyOfSeed('c').base64(), keyOfSeed('a').base64());
    QCOMPARE(test::outcomeOf(Directory::parse(bad, "signers.yaml")),
             std::string("keyRepeated at /signers/1/keys/0/key_id"));
}

void TstDirectory::refusesAKeyUnderAnotherId() {
    const std::string bad = test::edited(goodFile(), keyOfSeed('c').keyId().hex(), std::string(64, '0'));
    QCOMPARE(test::outcomeOf(Directory::parse(bad, "signers.yaml")),
             std::string("keyIdMismatch at /signers/1/keys/0/public_key"));
}

void TstDirectory::refusesALowOrderKey() {
    const std::string der = test::ed25519Der('\x01' + std::string(31, '\0'));
    std::string bad = test::edited(goodFile(), keyOfSeed('c').base64(), toBase64(der));
    bad = test::edited(bad, keyOfSeed('c').keyId().hex(), crypto::sha256(der).hex());
    QCOMPARE(test::outcomeOf(Directory::parse(bad, "signers.yaml")),
             std::string("keyLowOrder at /signers/1/keys/0/public_key"));
}

QTEST_APPLESS_MAIN(TstDirectory)
#include "tst_directory.moc"
