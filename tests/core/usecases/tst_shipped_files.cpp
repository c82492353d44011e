#include "core/json/pointer.h"
#include "core/json/reader.h"
#include "core/lanes/evidence_document.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/usecases/decision_file.h"
#include "core/validation/json_schema.h"
#include "core/yaml/reader.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <map>
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

QString demoFolder(const QString& name) {
    return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/demo/") + name;
}

std::string demoFile(const QString& folder, const QString& file) {
    return contentOf("resources/demo/" + folder + '/' + file);
}

Result<lanes::RankingSnapshot> snapshotOf(const QString& folder, const usecases::DecisionFile& decision) {
    const std::string& file = decision.rankingSnapshot.value().file;
    return lanes::RankingSnapshot::parse(demoFile(folder, QString::fromStdString(file)), file,
                                         lanes::mediaTypeForName(file));
}

/// The references of a decision that lead nowhere in the files beside it.
QStringList unresolved(const QString& folder, const usecases::DecisionFile& decision) {
    QStringList out;
    const std::map<std::string, std::optional<usecases::EvidenceSource>> sources{
        {"ranking-snapshot", decision.rankingSnapshot},
        {"forecast-band", decision.forecastBand},
        {"dashboard-extract", decision.dashboardExtract}};
    for (const auto& [claim, reference] : decision.rationale.references()) {
        const auto source = sources.find(reference->artifactId);
        bool found = false;
        if (source != sources.end() && source->second) {
            const std::string& file = source->second->file;
            const auto document = lanes::readEvidence(demoFile(folder, QString::fromStdString(file)),
                                                      lanes::mediaTypeForName(file), file);
            found = document.ok() &&
                    (document->has_value() ? json::resolve(**document, reference->pointer) != nullptr
                                           : reference->pointer.empty());
        }
        if (!found)
            out.append(QString::fromStdString(claim + " -> " + reference->artifactId + reference->pointer));
    }
    return out;
}

} // namespace

/// The files under resources/ are ones that the program itself accepts.
class TstShippedFiles : public QObject {
    Q_OBJECT

private slots:
    void policies();
    void demoPolicyIsTheDefaultOne();
    void demoWindowsAndDirectory();
    void demoDecision_data();
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

void TstShippedFiles::demoWindowsAndDirectory() {
    const QStringList windows = QDir(demoFolder("windows")).entryList(QDir::Files);
    QCOMPARE(windows.size(), 2);
    for (const QString& name : windows) {
        const auto window =
            policy::ReleaseWindow::parse(contentOf("resources/demo/windows/" + name), name.toStdString());
        QCOMPARE(complaint(window), QByteArray());
        QCOMPARE(QString::fromStdString(window->id.text()) + ".yaml", name);
        QCOMPARE(window->environment, policy::Environment::sandbox);
        for (const ClusterId& cluster : window->expectedClusters)
            QVERIFY2(QDir(demoFolder(QString::fromStdString(cluster.text()))).exists("story.yaml"),
                     cluster.text().c_str());
    }
    // The demo command makes the keys; the template says only of which methods.
    QByteArray filled = QByteArray::fromStdString(shipped("demo/signers.template.yaml"));
    filled.replace("keys: ed25519 ecdsa-p256-sha256\n", "keys: []\n");
    filled.replace("keys: ed25519\n", "keys: []\n").replace("keys: ecdsa-p256-sha256\n", "keys: []\n");
    const auto directory = policy::Directory::parse(filled.toStdString(), "signers.yaml");
    QCOMPARE(complaint(directory), QByteArray());
    QCOMPARE(directory->environment(), policy::Environment::sandbox);
    QCOMPARE(filled.count("keys: []"), directory->signers().size());
}

void TstShippedFiles::failMatrix() {
    const auto matrix =
        policy::FailMatrixTable::parse(shipped("policies/lesson120_approval_fail_matrix.csv"), "matrix");
    QCOMPARE(complaint(matrix), QByteArray());
    QCOMPARE(matrix->rows().size(), std::size_t(8));
}

void TstShippedFiles::demoDecision_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    for (const QString& folder : QDir(demoFolder("")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& file : QDir(demoFolder(folder)).entryList({"decision*.yaml"}, QDir::Files))
            QTest::addRow("%s/%s", qPrintable(folder), qPrintable(file)) << folder << file;
}

/// Everything a decision rests on is read, its references resolve, and every lane that needs a reason has
/// one.
void TstShippedFiles::demoDecision() {
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const auto decision = usecases::DecisionFile::parse(demoFile(folder, file), file.toStdString());
    QCOMPARE(complaint(decision), QByteArray());
    QCOMPARE(QString::fromStdString(decision->cluster.text()), folder);
    const auto snapshot = snapshotOf(folder, *decision);
    QCOMPARE(complaint(snapshot), QByteArray());
    const lanes::Lane* selected = snapshot->findLane(decision->selectedLane.text());
    QVERIFY(selected != nullptr);
    QVERIFY(snapshot->lanes().size() >= 3 && snapshot->lanes().size() <= 6);
    QCOMPARE(unresolved(folder, *decision), QStringList());

    const auto policy = policy::SignerPolicy::parse(shipped("demo/policy.yaml"), "demo policy");
    const packet::DecisionRationale& said = decision->rationale;
    QVERIFY(policy->allowsReason(selected->rank == 1 ? policy::ReasonUse::selection
                                                     : policy::ReasonUse::selectionNotFirst,
                                 said.primary.reasonCode));
    QVERIFY(policy->allowsReason(policy::ReasonUse::selection, said.secondary.reasonCode));
    for (const packet::Commitment& risk : said.riskAcceptances)
        QVERIFY(policy->allowsReason(policy::ReasonUse::riskAcceptance, risk.reasonCode.value_or("")));
    std::set<std::string> explained;
    for (const packet::Reason* reason : said.rejections()) {
        QVERIFY(policy->allowsReason(policy::ReasonUse::rejection, reason->reasonCode));
        explained.insert(reason->laneId.value_or(""));
    }
    for (const lanes::Lane& lane : snapshot->lanes()) {
        if (&lane == selected || lane.score <= policy->rejectedLaneScoreThreshold()) continue;
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
