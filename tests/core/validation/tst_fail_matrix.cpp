#include "core/validation/scenario/canary_rules.h"
#include "core/validation/scenario/fail_matrix_runner.h"
#include "core/validation/validator.h"
#include "tests/support/edited_file.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace countersign;
using validation::Constraint;
using validation::FailMatrixRun;

namespace {

const std::string policyPath = "policies/lesson120_signer_traceability_policy.yaml";
const std::string schemaPath = "schemas/lesson120_strategy_approval_packet_schema.yaml";
const std::string matrixPath = "policies/lesson120_approval_fail_matrix.csv";

std::string shipped(const std::string& path) {
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QByteArray namesOf(const std::vector<Constraint>& constraints) {
    QByteArray out;
    for (const Constraint constraint : constraints)
        out += QByteArray::fromStdString(std::string(validation::constraintId(constraint))) + ' ';
    return out.trimmed();
}

/// "A1: FAILED CONSTRAINTS, as expected" per row.
QByteArray summary(const FailMatrixRun& run) {
    QByteArray out;
    for (const FailMatrixRun::Row& row : run.rows)
        out += QByteArray::fromStdString(row.scenarioId) + ": " + (row.asExpected ? "" : "NOT AS EXPECTED ") +
               namesOf(row.fired) + '\n';
    return out;
}

FailMatrixRun run(const std::string& policy, const std::string& schema, const std::string& matrix) {
    auto outcome = validation::runFailMatrix(policy, schema, matrix);
    if (!outcome) qFatal("%s", outcome.error().describe().c_str());
    return std::move(*outcome);
}

const FailMatrixRun& shippedRun() {
    static const FailMatrixRun outcome = run(shipped(policyPath), shipped(schemaPath), shipped(matrixPath));
    return outcome;
}

} // namespace

class TstFailMatrix : public QObject {
    Q_OBJECT

private slots:
    void shippedRulesComeOut() {
        QVERIFY2(shippedRun().passed(), summary(shippedRun()).constData());
        QCOMPARE(shippedRun().rows.size(), std::size_t{8});
        QCOMPARE(shippedRun().runId.substr(0, 4), std::string("FMR-"));
    }

    void eachRowFailsForItsOwnReason_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("failed");
        QTest::newRow("A1") << 0 << QByteArray("ROLE_COVERAGE");
        QTest::newRow("A2") << 1 << QByteArray("ROLE_CONFLICT");
        QTest::newRow("A3") << 2 << QByteArray("LANE_NOT_IN_SNAPSHOT");
        QTest::newRow("A4") << 3 << QByteArray("EVIDENCE_INCOMPLETE");
        QTest::newRow("A5") << 4 << QByteArray("PACKET_HASH");
        QTest::newRow("A6") << 5 << QByteArray("REJECTED_LANE_UNDOCUMENTED");
        QTest::newRow("A7") << 6 << QByteArray();
        QTest::newRow("A8") << 7 << QByteArray();
    }
    void eachRowFailsForItsOwnReason() {
        QFETCH(int, row);
        QFETCH(QByteArray, failed);
        const auto& outcome = shippedRun().rows.at(static_cast<std::size_t>(row));
        if (failed.isEmpty())
            QCOMPARE(namesOf(outcome.fired), failed);
        else
            QVERIFY2(namesOf(outcome.fired).contains(failed), namesOf(outcome.fired).constData());
        QCOMPARE(outcome.passed, failed.isEmpty());
    }

    /// What a claim that is false in one respect only fires, and nothing beside it.
    void narrowForgeriesFireAlone() {
        QCOMPARE(namesOf(shippedRun().rows[4].fired), QByteArray("PACKET_HASH"));
        QCOMPARE(namesOf(shippedRun().rows[5].fired), QByteArray("REJECTED_LANE_UNDOCUMENTED"));
    }

    void matrixThatDoesNotComeOut_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a row is missing")
            << "A7,complete packet with all signer and evidence constraints,pass\n"
            << "";
        QTest::newRow("an unknown scenario") << ""
                                             << "A9,something else,fail\n";
        QTest::newRow("a failing row expected to pass") << "snapshot hash,fail"
                                                        << "snapshot hash,pass";
        QTest::newRow("a passing row expected to fail") << "lineage links,pass"
                                                        << "lineage links,fail";
    }
    void matrixThatDoesNotComeOut() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const std::string matrix = test::edited(shipped(matrixPath), from.toStdString(), to.toStdString());
        QVERIFY(!run(shipped(policyPath), shipped(schemaPath), matrix).passed());
    }

    void policiesOfTeams_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("passed");
        const QString minimums = "      strategy_owner: 1\n      release_authority: 1\n      "
                                 "risk_governance_reviewer: 1\n    minimum_go_reviews: 1\n"
                                 "    refused_protections: []";
        QTest::newRow("many signatures and reviews")
            << minimums
            << "      strategy_owner: 3\n      release_authority: 3\n      risk_governance_reviewer: 3\n"
               "    minimum_go_reviews: 4\n    refused_protections: []"
            << true;
        QTest::newRow("no release authority demanded")
            << minimums
            << "      strategy_owner: 2\n      release_authority: 0\n      risk_governance_reviewer: 0\n"
               "    minimum_go_reviews: 1\n    refused_protections: []"
            << true;
        QTest::newRow("only keychains accepted")
            << "minimum_go_reviews: 1\n    refused_protections: []\n  - tier: low_impact"
            << "minimum_go_reviews: 1\n    refused_protections: [file, hardware]\n  - tier: low_impact"
            << true;
        QTest::newRow("no key accepted")
            << "minimum_go_reviews: 1\n    refused_protections: []\n  - tier: low_impact"
            << "minimum_go_reviews: 1\n    refused_protections: [file, hardware, os_keychain]\n  - tier: "
               "low_impact"
            << false;
        QTest::newRow("snapshots live one hour") << "max_age_hours: 72"
                                                 << "max_age_hours: 1" << true;
        QTest::newRow("no rejected lane above the threshold") << "threshold: 0.5"
                                                              << "threshold: 1" << true;
    }
    void policiesOfTeams() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, passed);
        const std::string policy = test::edited(shipped(policyPath), from.toStdString(), to.toStdString());
        const FailMatrixRun outcome = run(policy, shipped(schemaPath), shipped(matrixPath));
        QVERIFY2(outcome.passed() == passed, summary(outcome).constData());
    }

    /// A schema that no packet can follow shows in A7 and A8.
    void narrowSchemaShows() {
        const std::string schema =
            test::edited(shipped(schemaPath), "    minimum: 1\n    maximum: 1\n", "    minimum: 2\n");
        const FailMatrixRun outcome = run(shipped(policyPath), schema, shipped(matrixPath));
        QCOMPARE(namesOf(outcome.rows[6].fired), QByteArray("SCHEMA_VIOLATION"));
        QVERIFY(!outcome.passed());
    }

    void unreadableRules_data() {
        QTest::addColumn<int>("broken");
        QTest::newRow("policy") << 0;
        QTest::newRow("schema") << 1;
        QTest::newRow("matrix") << 2;
    }
    void unreadableRules() {
        QFETCH(int, broken);
        std::vector<std::string> texts{shipped(policyPath), shipped(schemaPath), shipped(matrixPath)};
        texts[static_cast<std::size_t>(broken)] = "nonsense: {";
        const auto outcome = validation::runFailMatrix(texts[0], texts[1], texts[2]);
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().file.empty());
    }

    void sameRunSameText() {
        const FailMatrixRun again = run(shipped(policyPath), shipped(schemaPath), shipped(matrixPath));
        QVERIFY(again.toJson() == shippedRun().toJson());
        QCOMPARE(shippedRun().toJson().find("result")->asText(), std::string("pass"));
        QCOMPARE(shippedRun().toJson().find("rows")->items().size(), std::size_t{8});
    }

    void canaryFailsForWantOfARole() {
        const auto canary = validation::canaryDossier();
        QVERIFY(canary.ok());
        const auto findings = validation::validate(*canary);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const validation::Finding& finding) {
            return finding.constraint == Constraint::ROLE_COVERAGE && !finding.unfinished;
        }));
    }

    /// The canary's rules are sound: but for the missing rows of the matrix everything comes out under them.
    void canaryRulesAreSound() {
        const FailMatrixRun outcome =
            run(validation::canaryPolicy, validation::canarySchema, shipped(matrixPath));
        QVERIFY2(outcome.passed(), summary(outcome).constData());
    }
};

QTEST_APPLESS_MAIN(TstFailMatrix)
#include "tst_fail_matrix.moc"
