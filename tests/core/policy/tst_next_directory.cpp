#include "core/crypto/private_key.h"
#include "core/crypto/sha256.h"
#include "core/policy/directory_changes.h"
#include "core/policy/directory_text.h"
#include "core/policy/next_directory.h"

#include <QtTest>

using namespace countersign;
using policy::Directory;
using policy::Revocation;
using policy::RevocationReason;

namespace {

Timestamp at(const char* text) {
    return Timestamp::parse(text).value();
}

crypto::PublicKey keyOf(const std::string& name) {
    const auto seed = crypto::sha256(name).bytes();
    return crypto::PrivateKey::fromEd25519Seed(std::string(seed.begin(), seed.end())).value().publicKey();
}

policy::Grant grant(policy::Capacity capacity, const char* window = "*") {
    return {capacity, {{window}, {"*"}, {"*"}, at("2028-01-01T00:00:00Z")}};
}

policy::NewKey person(const std::string& id, const std::string& name, const std::string& keyName,
                      std::vector<policy::Grant> grants = {}) {
    const crypto::PublicKey key = keyOf(keyName);
    return {SignerId::parse(id).value(),
            name,
            {key.keyId(), key, policy::Protection::osKeychain, at("2026-11-01T00:00:00Z"),
             at("2028-11-01T00:00:00Z"), std::nullopt},
            std::move(grants)};
}

/// Version 1, with nobody in it.
Directory nobody() {
    return Directory::parse(policy::directoryText("null", 1, policy::Environment::sandbox, {}),
                            "signers.yaml")
        .value();
}

/// Ann, a strategy owner with an odd name, and Bob, in version 3.
Directory annAndBob() {
    const auto ann = policy::withKey(nobody(), person("ann", "Ann \"the \\ pen\" O'Hara: #1", "ann",
                                                      {grant(policy::Role::strategyOwner)}));
    return policy::withKey(ann.value().directory,
                           person("bob", "Bob", "bob", {grant(policy::Duty::reviewer)}))
        .value()
        .directory;
}

Revocation revocation(RevocationReason reason, const char* revokedAt, const char* suspectedSince = nullptr) {
    Revocation out{reason, at(revokedAt), std::nullopt};
    if (suspectedSince) out.suspectedSince = at(suspectedSince);
    return out;
}

template <typename T>
QString outcome(const Result<T>& result) {
    return QString::fromStdString(result ? "done" : std::string(errorName(result.error().code)));
}

QString kindsOf(const std::vector<policy::DirectoryChange>& changes) {
    QStringList words;
    for (const policy::DirectoryChange& change : changes)
        words.append(QString::fromStdString(std::string(policy::directoryChangeWords.name(change.kind)) +
                                            " " + change.signer));
    return words.join(", ");
}

} // namespace

class TstNextDirectory : public QObject {
    Q_OBJECT

private slots:
    void addsAPerson();
    void addsAKeyToAPerson();
    void refusesKeys_data();
    void refusesKeys();
    void revokes();
    void refusesRevocations_data();
    void refusesRevocations();
    void keepsTheGraverRevocation();
    void neverLiftsARevocation_data();
    void neverLiftsARevocation();
    void saysWhatIsGone();
};

void TstNextDirectory::addsAPerson() {
    const Directory directory = annAndBob();
    QCOMPARE(directory.version(), 3);
    QCOMPARE(directory.id(), std::string("null"));
    QCOMPARE(directory.findSigner("ann")->printedName, std::string("Ann \"the \\ pen\" O'Hara: #1"));
    const auto next =
        policy::withKey(directory, person("cem", "Cem", "cem", {grant(policy::Duty::author, "W48")}));
    QCOMPARE(outcome(next), QStringLiteral("done"));
    QCOMPARE(next->directory.version(), 4);
    QCOMPARE(next->directory.digest(), crypto::sha256(next->bytes));
    QCOMPARE(kindsOf(policy::changesBetween(directory, next->directory)),
             QStringLiteral("signer_added cem, grant_added cem, key_added cem"));
    QVERIFY(policy::changesBetween(next->directory, next->directory).empty());
}

void TstNextDirectory::addsAKeyToAPerson() {
    const Directory directory = annAndBob();
    const auto next = policy::withKey(
        directory, person("bob", "Bob", "bob's second",
                          {grant(policy::Duty::reviewer, "W48"), grant(policy::Duty::author)}));
    QCOMPARE(outcome(next), QStringLiteral("done"));
    QCOMPARE(kindsOf(policy::changesBetween(directory, next->directory)),
             QStringLiteral("grant_added bob, key_added bob"));
    QCOMPARE(next->directory.grantOf("bob", policy::Duty::reviewer)->scope.windows,
             std::vector<std::string>{"*"});
}

void TstNextDirectory::refusesKeys_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("key of another person") << "cem"
                                           << "Cem"
                                           << "ann";
    QTest::newRow("own key again") << "bob"
                                   << "Bob"
                                   << "bob";
    QTest::newRow("known person under another name") << "bob"
                                                     << "Robert"
                                                     << "new";
    QTest::newRow("id that differs by case only") << "BOB"
                                                  << "Bob"
                                                  << "new";
}

void TstNextDirectory::refusesKeys() {
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(outcome(policy::withKey(annAndBob(),
                                     person(id.toStdString(), name.toStdString(), key.toStdString()))),
             QStringLiteral("enrolmentClashes"));
}

void TstNextDirectory::revokes() {
    const Directory directory = annAndBob();
    const auto next = policy::withRevocation(
        directory, keyOf("ann").keyId(),
        revocation(RevocationReason::compromised, "2026-12-02T00:00:00Z", "2026-12-01T00:00:00Z"));
    QCOMPARE(outcome(next), QStringLiteral("done"));
    QCOMPARE(next->directory.version(), 4);
    QVERIFY(next->directory.findKey(keyOf("ann").keyId())->key->revocation->castsDoubt());
    QCOMPARE(kindsOf(policy::changesBetween(directory, next->directory)), QStringLiteral("key_revoked ann"));
}

void TstNextDirectory::refusesRevocations_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("expected");
    const int retired = static_cast<int>(RevocationReason::retired);
    const int lost = static_cast<int>(RevocationReason::lost);
    QTest::newRow("unknown key") << "zoe" << retired << "2026-12-01T00:00:00Z"
                                 << ""
                                 << "keyNotInDirectory";
    QTest::newRow("lost without suspicion") << "ann" << lost << "2026-12-01T00:00:00Z"
                                            << ""
                                            << "revocationInconsistent";
    QTest::newRow("retired with suspicion") << "ann" << retired << "2026-12-01T00:00:00Z"
                                            << "2026-11-01T00:00:00Z"
                                            << "revocationInconsistent";
    QTest::newRow("suspected after the end") << "ann" << lost << "2026-12-01T00:00:00Z"
                                             << "2026-12-02T00:00:00Z"
                                             << "revocationInconsistent";
    QTest::newRow("retired twice") << "bob" << retired << "2026-12-01T00:00:00Z"
                                   << ""
                                   << "keyRevokedAlready";
    QTest::newRow("lost after retired") << "bob" << lost << "2026-12-01T00:00:00Z"
                                        << "2026-11-15T00:00:00Z"
                                        << "done";
}

void TstNextDirectory::refusesRevocations() {
    QFETCH(QString, key);
    QFETCH(int, reason);
    QFETCH(QString, at);
    QFETCH(QString, since);
    QFETCH(QString, expected);
    const Directory directory =
        policy::withRevocation(annAndBob(), keyOf("bob").keyId(),
                               revocation(RevocationReason::retired, "2026-11-20T00:00:00Z"))
            .value()
            .directory;
    const QByteArray sinceBytes = since.toUtf8();
    QCOMPARE(outcome(policy::withRevocation(directory, keyOf(key.toStdString()).keyId(),
                                            revocation(static_cast<RevocationReason>(reason),
                                                       at.toUtf8().constData(),
                                                       since.isEmpty() ? nullptr : sinceBytes.constData()))),
             expected);
}

void TstNextDirectory::keepsTheGraverRevocation() {
    const Revocation retired = revocation(RevocationReason::retired, "2026-11-20T00:00:00Z");
    const Revocation lost =
        revocation(RevocationReason::lost, "2026-12-01T00:00:00Z", "2026-11-25T00:00:00Z");
    const Revocation both = Revocation::graver(retired, lost);
    QVERIFY(both == Revocation::graver(lost, retired));
    QVERIFY(both.reason == RevocationReason::lost);
    QCOMPARE(both.revokedAt.text(), std::string("2026-11-20T00:00:00Z"));
    QCOMPARE(both.suspectedSince->text(), std::string("2026-11-20T00:00:00Z"));
}

void TstNextDirectory::neverLiftsARevocation_data() {
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("expected");
    const int retired = static_cast<int>(RevocationReason::retired);
    const int lost = static_cast<int>(RevocationReason::lost);
    QTest::newRow("the same") << lost << "2026-12-01T00:00:00Z"
                              << "2026-11-20T00:00:00Z"
                              << "done";
    QTest::newRow("earlier") << lost << "2026-11-30T00:00:00Z"
                             << "2026-11-19T00:00:00Z"
                             << "done";
    QTest::newRow("gone") << -1 << ""
                          << ""
                          << "revocationLifted";
    QTest::newRow("milder") << retired << "2026-12-01T00:00:00Z"
                            << ""
                            << "revocationLifted";
    QTest::newRow("later end") << lost << "2026-12-02T00:00:00Z"
                               << "2026-11-20T00:00:00Z"
                               << "revocationLifted";
    QTest::newRow("suspected later") << lost << "2026-12-01T00:00:00Z"
                                     << "2026-11-21T00:00:00Z"
                                     << "revocationLifted";
}

void TstNextDirectory::neverLiftsARevocation() {
    QFETCH(int, reason);
    QFETCH(QString, at);
    QFETCH(QString, since);
    QFETCH(QString, expected);
    const auto revokedAs = [](const Revocation& how) {
        return policy::withRevocation(annAndBob(), keyOf("bob").keyId(), how).value().directory;
    };
    const Directory before =
        revokedAs(revocation(RevocationReason::lost, "2026-12-01T00:00:00Z", "2026-11-20T00:00:00Z"));
    const QByteArray sinceBytes = since.toUtf8();
    const Directory after =
        reason < 0 ? annAndBob()
                   : revokedAs(revocation(static_cast<RevocationReason>(reason), at.toUtf8().constData(),
                                          since.isEmpty() ? nullptr : sinceBytes.constData()));
    QCOMPARE(outcome(policy::refuseLifting(before, after)), expected);
    // A revoked key may not be dropped with its person either.
    QCOMPARE(outcome(policy::refuseLifting(before, nobody())), QStringLiteral("revocationLifted"));
}

void TstNextDirectory::saysWhatIsGone() {
    QCOMPARE(kindsOf(policy::changesBetween(annAndBob(), nobody())),
             QStringLiteral("signer_removed ann, signer_removed bob"));
    std::vector<policy::Signer> signers = annAndBob().signers();
    signers[0].printedName = "Ann";
    signers[0].grants[0].scope.tiers = {"high_impact"};
    signers[1].grants.clear();
    signers[1].keys.clear();
    const auto other = Directory::parse(
        policy::directoryText("null", 4, policy::Environment::production, signers), "signers.yaml");
    QCOMPARE(outcome(other), QStringLiteral("done"));
    QCOMPARE(kindsOf(policy::changesBetween(annAndBob(), *other)),
             QStringLiteral(
                 "environment_changed , printed_name_changed ann, scope_changed ann, grant_removed bob, "
                 "key_removed bob"));
}

QTEST_APPLESS_MAIN(TstNextDirectory)
#include "tst_next_directory.moc"
