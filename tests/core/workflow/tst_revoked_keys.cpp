#include "core/policy/next_directory.h"
#include "core/workflow/reduction.h"
#include "core/workflow/sealing.h"
#include "tests/support/signing_desk.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::tests;
using policy::RevocationReason;

namespace {

QString nameOf(const statement::Statement* approval) {
    return approval ? QString::fromStdString(approval->predicate().signer.text()).section('-', 0, 0) : "-";
}

/// Who fills the rows, and which irregularities there are.
QString standing(const workflow::Reduction& reduction) {
    QStringList names;
    for (const statement::Statement* approval : reduction.roster)
        names.append(nameOf(approval));
    names.sort();
    return names.join(' ');
}

workflow::Reduction reduceWith(const validation::Dossier& dossier, const policy::Directory* newest) {
    return workflow::reduce({dossier.core, *dossier.rules.policy, *dossier.rules.directory, newest},
                            dossier.statements);
}

bool has(const workflow::Reduction& reduction, workflow::IrregularityKind kind) {
    return std::any_of(reduction.irregularities.begin(), reduction.irregularities.end(),
                       [&](const auto& odd) { return odd.kind == kind; });
}

} // namespace

/// The desk's approvals: ines at 10:00, kofi, who has seen it, at 10:05, mei, who has seen both, at 10:20.
class TstRevokedKeys : public QObject {
    Q_OBJECT

private slots:
    void signaturesThatStand_data();
    void signaturesThatStand();
    void doubtedPersonsAreNoWitnesses();
    void backdatedAfterTheEndOfTheKey();
    void aLaterStatementOfAnotherPersonIsAWitness();
    void whatFellIsNotSealed();
    void sealingDoesNotDependOnLaterRevocations();
};

void TstRevokedKeys::signaturesThatStand_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("stand");
    const auto row = [](const char* name, const char* who, RevocationReason reason, const char* since,
                        const char* stand) {
        QTest::newRow(name) << who << static_cast<int>(reason) << since << stand;
    };
    row("last one compromised just before", "mei-lindqvist", RevocationReason::compromised, "10:15",
        "- ines kofi");
    row("last one lost just before", "mei-lindqvist", RevocationReason::lost, "10:15", "- ines kofi");
    row("last one compromised later: nobody had seen it", "mei-lindqvist", RevocationReason::compromised,
        "10:30", "- ines kofi");
    row("seen by mei in time", "kofi-mensah", RevocationReason::compromised, "10:21", "ines kofi mei");
    row("seen by mei too late", "kofi-mensah", RevocationReason::compromised, "10:20", "- - ines");
    row("seen by kofi in time", "ines-carvalho", RevocationReason::lost, "10:06", "ines kofi mei");
    row("seen by kofi too late", "ines-carvalho", RevocationReason::lost, "10:05", "- - -");
    row("a review that ines saw in time", "tomasz-zielinski", RevocationReason::compromised, "10:03",
        "ines kofi mei");
    row("a review that nobody saw in time", "tomasz-zielinski", RevocationReason::compromised, "10:00",
        "- - -");
    row("retired after signing", "mei-lindqvist", RevocationReason::retired, "10:21", "ines kofi mei");
    row("superseded after signing", "mei-lindqvist", RevocationReason::superseded, "10:21", "ines kofi mei");
    row("role changed after signing", "mei-lindqvist", RevocationReason::roleChanged, "10:21",
        "ines kofi mei");
    row("retired at that moment", "mei-lindqvist", RevocationReason::retired, "10:20", "- ines kofi");
    row("retired before signing", "mei-lindqvist", RevocationReason::retired, "10:10", "- ines kofi");
    row("somebody who did not sign", "priya-raman", RevocationReason::compromised, "09:00", "ines kofi mei");
}

void TstRevokedKeys::signaturesThatStand() {
    QFETCH(QString, who);
    QFETCH(int, reason);
    QFETCH(QString, since);
    QFETCH(QString, stand);
    SigningDesk desk;
    desk.approveAll();
    const auto newest =
        desk.directoryWithout(who.toStdString(), static_cast<RevocationReason>(reason), since.toStdString());
    QCOMPARE(standing(reduceWith(desk.unsealed(), newest.get())), stand);
}

void TstRevokedKeys::doubtedPersonsAreNoWitnesses() {
    SigningDesk desk;
    desk.approveAll();
    const auto first = desk.directoryWithout("ines-carvalho", RevocationReason::lost, "10:06");
    QCOMPARE(standing(reduceWith(desk.unsealed(), first.get())), QStringLiteral("ines kofi mei"));
    const Sha256 kofi = first->findSigner("kofi-mensah")->keys.front().keyId;
    const Timestamp noon = Timestamp::parse("2026-11-24T12:00:00Z").value();
    const auto both = policy::withRevocation(*first, kofi, {RevocationReason::compromised, noon, noon});
    QVERIFY(both.ok());
    QCOMPARE(standing(reduceWith(desk.unsealed(), &both->directory)), QStringLiteral("- - -"));
}

// Security design, row 13: the claimed time alone never saves a signature that was made after the end of its
// key.
void TstRevokedKeys::backdatedAfterTheEndOfTheKey() {
    SigningDesk desk;
    desk.issue();
    desk.submit();
    desk.review();
    desk.approveAsOwner();
    desk.approveAsAuthority();
    desk.approveAsRisk(
        [](statement::Predicate& said) { said.at = Timestamp::parse("2026-11-23T09:45:00Z").value(); });
    const auto newest = desk.directoryWithout("mei-lindqvist", RevocationReason::retired, "09:50");
    QCOMPARE(standing(reduceWith(desk.unsealed(), nullptr)), QStringLiteral("ines kofi mei"));
    const validation::Dossier dossier = desk.unsealed();
    const auto reduction = reduceWith(dossier, newest.get());
    QCOMPARE(standing(reduction), QStringLiteral("- ines kofi"));
    QVERIFY(has(reduction, workflow::IrregularityKind::keyRevoked));
}

void TstRevokedKeys::aLaterStatementOfAnotherPersonIsAWitness() {
    SigningDesk desk;
    desk.approveAll();
    desk.review(statement::Recommendation::go, "tomasz-zielinski", "10:25");
    const auto inTime = desk.directoryWithout("mei-lindqvist", RevocationReason::lost, "10:26");
    QCOMPARE(standing(reduceWith(desk.unsealed(), inTime.get())), QStringLiteral("ines kofi mei"));
    const auto tooLate = desk.directoryWithout("mei-lindqvist", RevocationReason::lost, "10:25");
    QCOMPARE(standing(reduceWith(desk.unsealed(), tooLate.get())), QStringLiteral("- ines kofi"));
}

void TstRevokedKeys::whatFellIsNotSealed() {
    SigningDesk desk;
    desk.approveAll();
    const auto newest = desk.directoryWithout("mei-lindqvist", RevocationReason::lost, "10:30");
    const validation::Dossier dossier = desk.unsealed();
    const workflow::Rules rules{dossier.core, *dossier.rules.policy, *dossier.rules.directory};
    QVERIFY(workflow::seal(rules, dossier.statements).sealed());
    const workflow::Rules later{dossier.core, *dossier.rules.policy, *dossier.rules.directory, newest.get()};
    QVERIFY(!workflow::seal(later, dossier.statements).sealed());
}

void TstRevokedKeys::sealingDoesNotDependOnLaterRevocations() {
    SigningDesk desk;
    desk.approveAll();
    const auto newest = desk.directoryWithout("kofi-mensah", RevocationReason::compromised, "10:30");
    const validation::Dossier dossier = desk.unsealed();
    const workflow::Rules rules{dossier.core, *dossier.rules.policy, *dossier.rules.directory};
    const workflow::Rules later{dossier.core, *dossier.rules.policy, *dossier.rules.directory, newest.get()};
    QCOMPARE(workflow::seal(later, dossier.statements).bytes,
             workflow::seal(rules, dossier.statements).bytes);
}

QTEST_GUILESS_MAIN(TstRevokedKeys)
#include "tst_revoked_keys.moc"
