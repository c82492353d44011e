#include "core/json/reader.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/usecases/decision_file.h"
#include "core/validation/json_schema.h"
#include "core/yaml/reader.h"

#include <QFile>
#include <QtTest>

#include <set>

using namespace countersign;

namespace {

std::string contentOf(const QString& path) {
    QFile file(COUNTERSIGN_SOURCE_DIR "/" + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string shipped(const char* path) {
    return contentOf(QString("resources/") + path);
}

template <typename T>
QByteArray complaint(const Result<T>& result) {
    if (result) return {};
    return QByteArray(errorName(result.error().code).data()) + ' ' +
           QByteArray::fromStdString(result.error().place + ": " + result.error().detail);
}

} // namespace

/// The files under resources/ are ones that the program itself accepts.
class TstShippedFiles : public QObject {
    Q_OBJECT

private slots:
    void policies();
    void demoPolicyIsTheDefaultOne();
    void demoWindowAndDirectory();
    void demoDecision();
    void failMatrix();
    void schemaTakesThePacketOfTheSecondImplementation();
};

void TstShippedFiles::policies() {
    const auto ours = policy::SignerPolicy::parse(
        shipped("policies/lesson120_signer_traceability_policy.yaml"), "default policy");
    QCOMPARE(complaint(ours), QByteArray());
    QCOMPARE(ours->fullTier().name, std::string("high_impact"));
    QCOMPARE(ours->tierFor(false, "minor").name, std::string("low_impact"));
    QCOMPARE(ours->tierFor(false, "unheard of").name, std::string("high_impact"));
    QCOMPARE(ours->tierFor(true, "minor").name, std::string("high_impact"));
}

void TstShippedFiles::demoPolicyIsTheDefaultOne() {
    // The sandbox differs in its comment, its name and its owners, which stand at the end, and in nothing
    // else.
    const auto withoutOwners = [](const char* path) {
        const QByteArray text = QByteArray::fromStdString(shipped(path));
        const auto start = text.indexOf("policy_version:");
        return text.mid(start, text.lastIndexOf("# One owner per quarter") - start);
    };
    const QByteArray rules = withoutOwners("policies/lesson120_signer_traceability_policy.yaml");
    QVERIFY(rules.size() > 1000);
    QCOMPARE(withoutOwners("demo/policy.yaml"), rules);
    const auto demo = policy::SignerPolicy::parse(shipped("demo/policy.yaml"), "demo policy");
    QCOMPARE(complaint(demo), QByteArray());
    QVERIFY(demo->ownerAt(Timestamp::parse("2026-11-24T06:00:00Z").value()).has_value());
}

void TstShippedFiles::demoWindowAndDirectory() {
    const auto window = policy::ReleaseWindow::parse(shipped("demo/window.yaml"), "window.yaml");
    QCOMPARE(complaint(window), QByteArray());
    QCOMPARE(window->environment, policy::Environment::sandbox);
    // The demo command makes the keys, so the template has none.
    QByteArray filled = QByteArray::fromStdString(shipped("demo/signers.template.yaml"));
    QCOMPARE(filled.count("keys:"), 0);
    filled.replace("    grants:", "    keys: []\n    grants:");
    const auto directory = policy::Directory::parse(filled.toStdString(), "signers.yaml");
    QCOMPARE(complaint(directory), QByteArray());
    QCOMPARE(directory->environment(), policy::Environment::sandbox);
}

void TstShippedFiles::failMatrix() {
    const auto matrix =
        policy::FailMatrixTable::parse(shipped("policies/lesson120_approval_fail_matrix.csv"), "matrix");
    QCOMPARE(complaint(matrix), QByteArray());
    QCOMPARE(matrix->rows().size(), std::size_t(8));
}

void TstShippedFiles::demoDecision() {
    const auto decision = usecases::DecisionFile::parse(shipped("demo/decision.yaml"), "decision.yaml");
    QCOMPARE(complaint(decision), QByteArray());
    const auto policy = policy::SignerPolicy::parse(shipped("demo/policy.yaml"), "demo policy");
    const auto snapshot = lanes::RankingSnapshot::parse(shipped("demo/ranking-snapshot.json"), "snapshot");
    QCOMPARE(complaint(snapshot), QByteArray());
    QVERIFY(snapshot->findLane(decision->selectedLane.text()) != nullptr);

    const packet::DecisionRationale& said = decision->rationale;
    QVERIFY(policy->allowsReason(policy::ReasonUse::selection, said.primary.reasonCode));
    QVERIFY(policy->allowsReason(policy::ReasonUse::selection, said.secondary.reasonCode));
    for (const packet::Commitment& risk : said.riskAcceptances)
        QVERIFY(policy->allowsReason(policy::ReasonUse::riskAcceptance, risk.reasonCode.value_or("")));
    std::set<std::string> explained;
    for (const packet::Reason* reason : said.rejections()) {
        QVERIFY(policy->allowsReason(policy::ReasonUse::rejection, reason->reasonCode));
        explained.insert(reason->laneId.value_or(""));
    }
    for (const lanes::Lane& lane : snapshot->lanes()) {
        if (lane.id.text() == decision->selectedLane.text() ||
            lane.score <= policy->rejectedLaneScoreThreshold())
            continue;
        QVERIFY2(explained.contains(lane.id.text()), lane.id.text().c_str());
    }
}

void TstShippedFiles::schemaTakesThePacketOfTheSecondImplementation() {
    const auto document =
        yaml::read(shipped("schemas/lesson120_strategy_approval_packet_schema.yaml"), "schema", 256u << 10);
    QCOMPARE(complaint(document), QByteArray());
    const auto schema = validation::JsonSchema::compile(*document, "schema");
    QCOMPARE(complaint(schema), QByteArray());
    const std::string bytes =
        contentOf("tests/data/second_implementation/strategy-approval/2026-W48-live/packets/"
                  "SAP-matchmaking-timeout-spike-r1.json");
    auto packet = json::readCanonical(bytes, "packet");
    QCOMPARE(complaint(packet), QByteArray());
    QVERIFY(schema->evaluate(*packet, "sealed_packet").empty());
    QVERIFY(!schema->evaluate(*packet, "core").empty());
    packet->set("approval_state", json::Value::string("draft"));
    QVERIFY(!schema->evaluate(*packet, "sealed_packet").empty());
}

QTEST_APPLESS_MAIN(TstShippedFiles)
#include "tst_shipped_files.moc"
