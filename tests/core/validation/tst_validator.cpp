#include "core/validation/validator.h"

#include "core/validation/gate.h"
#include "core/validation/report.h"
#include "tests/support/constraint_scenarios.h"
#include "tests/support/outcome_text.h"
#include "tests/support/reference_dossier.h"
#include "tests/support/signing_desk.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace countersign;
using namespace countersign::tests;
using validation::Findings;

namespace {

struct MadeScenario {
    ConstraintScenario scenario;
    validation::Dossier dossier;
    validation::Judgement judgement;
};

/// All scenarios, made and judged once.
const std::vector<MadeScenario>& madeScenarios() {
    static const std::vector<MadeScenario> all = [] {
        std::vector<MadeScenario> made;
        for (const ConstraintScenario& scenario : constraintScenarios()) {
            validation::Dossier dossier = scenario.make();
            validation::Judgement judgement = validation::judge(dossier);
            made.push_back({scenario, std::move(dossier), std::move(judgement)});
        }
        return made;
    }();
    return all;
}

QByteArrayList idsOf(const Findings& findings) {
    QByteArrayList ids;
    for (const validation::Finding& finding : findings) {
        const QByteArray id =
            tests::bytesOf(constraintId(finding.constraint)) + (finding.unfinished ? "?" : "");
        if (!ids.contains(id)) ids.append(id);
    }
    return ids;
}

QByteArray describe(const Findings& findings) {
    QByteArray text;
    for (const validation::Finding& finding : findings)
        text += tests::bytesOf(constraintId(finding.constraint)) + ' ' + tests::bytesOf(finding.place) +
                ": " + tests::bytesOf(finding.detail) + '\n';
    return text;
}

} // namespace

class TstValidator : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatTheSecondImplementationSealed();
    void acceptsWhatTheProgramSeals();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void everyConstraintHasAScenario();
    void orderOfStatementsDoesNotMatter();
    void sealedPacketIsJudgedAlikeEverywhere();
    void reportFollowsFromTheSealedPacket();
};

void TstValidator::acceptsWhatTheSecondImplementationSealed() {
    QCOMPARE(describe(validation::validate(referenceDossier())), QByteArray());
}

void TstValidator::acceptsWhatTheProgramSeals() {
    SigningDesk desk;
    desk.approveAll();
    QCOMPARE(describe(validation::validate(desk.unsealed())), QByteArray("NOT_SEALED /packet_sha256: \n"));
    QCOMPARE(describe(validation::validate(desk.sealed())), QByteArray());
}

void TstValidator::saysWhatIsWrong_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < madeScenarios().size(); ++i)
        QTest::newRow(madeScenarios()[i].scenario.name) << i;
}

void TstValidator::saysWhatIsWrong() {
    QFETCH(std::size_t, index);
    const char* expected = madeScenarios()[index].scenario.expected;
    const Findings& findings = madeScenarios()[index].judgement.findings;
    const QByteArray found = idsOf(findings).join(' ');
    QVERIFY2(found == expected, (found + "\nexpected " + expected + "\n" + describe(findings)).constData());
    for (const validation::Finding& finding : findings)
        QVERIFY2(finding.place.empty() || !finding.place.starts_with(' '), finding.place.c_str());
}

void TstValidator::everyConstraintHasAScenario() {
    QSet<QByteArray> fired;
    for (const ConstraintScenario& scenario : constraintScenarios())
        for (const QByteArray& id : QByteArray(scenario.expected).replace('?', "").split(' '))
            fired.insert(id);
    fired.remove("");
    for (const validation::Constraint constraint : validation::allConstraints()) {
        if (validation::isAboutWindow(constraint)) continue;
        const QByteArray id = tests::bytesOf(constraintId(constraint));
        QVERIFY2(fired.remove(id), (id + " is fired by no scenario").constData());
    }
    QVERIFY(fired.isEmpty());
}

void TstValidator::orderOfStatementsDoesNotMatter() {
    for (const MadeScenario& made : madeScenarios()) {
        validation::Dossier dossier = made.dossier;
        std::reverse(dossier.statements.begin(), dossier.statements.end());
        std::reverse(dossier.siblings.begin(), dossier.siblings.end());
        QVERIFY2(validation::validate(dossier) == made.judgement.findings, made.scenario.name);
    }
}

// What a store adds can speak against a packet, never for it: what the packet says by itself stays in the
// list.
void TstValidator::sealedPacketIsJudgedAlikeEverywhere() {
    int sealed = 0;
    for (const auto& [scenario, dossier, everywhere] : madeScenarios()) {
        if (!dossier.sealed || dossier.sealed->core().digest() != dossier.core.digest()) continue;
        ++sealed;
        const Findings alone = validation::validate(dossier.sealedAlone());
        QCOMPARE(everywhere.sealedStands, !validation::fails(alone));
        for (const validation::Finding& finding : alone)
            QVERIFY2(std::count(everywhere.findings.begin(), everywhere.findings.end(), finding) == 1,
                     scenario.name);
    }
    QVERIFY(sealed > 20);
}

void TstValidator::reportFollowsFromTheSealedPacket() {
    SigningDesk desk;
    desk.approveAll();
    validation::Dossier dossier = desk.sealed();
    dossier.storedReport = validation::reportText(dossier.core.key(), dossier.core.digest(),
                                                  validation::validate(dossier.sealedAlone()));
    QCOMPARE(describe(validation::validate(dossier)), QByteArray());

    // Trust, other revisions and contrary acts are not the packet's own and leave its report as it is.
    dossier.rules.policyTrusted = false;
    dossier.siblings.push_back({1, Sha256(), true, false, {}, std::nullopt, std::nullopt});
    QCOMPARE(idsOf(validation::validate(dossier)), QByteArrayList({"RULES_UNTRUSTED", "REVISION_FORKED"}));

    dossier.storedReport->append("checked by hand\n");
    QVERIFY(idsOf(validation::validate(dossier)).contains("REPORT_DIFFERS"));

    // Without its material the report cannot be made again, so nothing can be said about it.
    dossier.evidence.clear();
    QVERIFY(!idsOf(validation::validate(dossier)).contains("REPORT_DIFFERS"));
}

QTEST_APPLESS_MAIN(TstValidator)
#include "tst_validator.moc"
