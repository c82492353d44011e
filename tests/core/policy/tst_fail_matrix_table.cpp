#include "core/crypto/sha256.h"
#include "core/policy/fail_matrix_table.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using policy::FailMatrixTable;

namespace {

const std::string goodFile = "scenario_id,condition,expected_result\n"
                             "A1,approved packet missing release authority signer,fail\n"
                             "A7,\"complete packet, with all constraints\",pass\n";

} // namespace

class TstFailMatrixTable : public QObject {
    Q_OBJECT

private slots:
    void readsRows();
    void namesTheRun();
    void refuses_data();
    void refuses();
};

void TstFailMatrixTable::readsRows() {
    const FailMatrixTable matrix = FailMatrixTable::parse(goodFile, "matrix.csv").value();
    QVERIFY(matrix.digest() == crypto::sha256(goodFile));
    QCOMPARE(matrix.rows().size(), std::size_t(2));
    QCOMPARE(matrix.rows()[0].scenarioId, std::string("A1"));
    QVERIFY(!matrix.rows()[0].expectedPass);
    QCOMPARE(matrix.rows()[1].condition, std::string("complete packet, with all constraints"));
    QVERIFY(matrix.rows()[1].expectedPass);
}

void TstFailMatrixTable::namesTheRun() {
    // printf '%064d\n%064d\n%064d\n' 1 2 3 | sha256sum
    const auto digest = [](char last) { return Sha256::parse(std::string(63, '0') + last).value(); };
    QCOMPARE(policy::failMatrixRunId(digest('1'), digest('2'), digest('3')),
             std::string("FMR-9d80c0ad59e741c6"));
    QVERIFY(policy::failMatrixRunId(digest('2'), digest('1'), digest('3')) !=
            policy::failMatrixRunId(digest('1'), digest('2'), digest('3')));
}

void TstFailMatrixTable::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << from << to << outcome;
    };
    row("result unknown", "signer,fail", "signer,maybe", "memberNotListed at /rows/0/expected_result");
    row("scenario twice", "A7", "a1", "nameRepeated at /rows/1/scenario_id");
    row("scenario no id", "A7", "A 7", "idMalformed at /rows/1/scenario_id");
    row("condition empty", "approved packet missing release authority signer", "",
        "textUnfit at /rows/0/condition");
    row("condition on two lines", "packet, with", "packet,\nwith", "textUnfit at /rows/1/condition");
    row("column missing", "scenario_id,condition", "scenario,condition",
        "memberMissing at /rows/0/scenario_id");
    row("column too many", "expected_result\n", "expected_result,note\n", "csvRagged at row 2");
    row("cell too many", "signer,fail", "signer,fail,x", "csvRagged at row 2");
}

void TstFailMatrixTable::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string bad = test::edited(goodFile, from.toStdString(), to.toStdString());
    QCOMPARE(test::outcomeOf(FailMatrixTable::parse(bad, "matrix.csv")), outcome.toStdString());
    const auto headerOnly = FailMatrixTable::parse("scenario_id,condition,expected_result\n", "matrix.csv");
    QCOMPARE(test::outcomeOf(headerOnly), std::string("failMatrixEmpty at /rows"));
}

QTEST_APPLESS_MAIN(TstFailMatrixTable)
#include "tst_fail_matrix_table.moc"
