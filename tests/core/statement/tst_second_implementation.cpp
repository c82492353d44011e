#include "core/crypto/sha256.h"
#include "core/json/pointer.h"
#include "core/lanes/evidence_document.h"
#include "core/lanes/replay.h"
#include "core/packet/core.h"
#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/statement/statement.h"

#include <QDir>
#include <QtTest>

#include <map>

using namespace countersign;

namespace {

const char* const windowFolder =
    COUNTERSIGN_SOURCE_DIR "/tests/data/second_implementation/strategy-approval/2026-W48-live/";
const char* const statementFolder = "statements/SAP-matchmaking-timeout-spike-r1/";

QString inWindow(const QString& path) {
    return windowFolder + path;
}

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList filesBelow(const QString& folder) {
    const QDir dir(folder);
    QStringList paths;
    for (const QString& name : dir.entryList(QDir::Files))
        paths.append(dir.filePath(name));
    return paths;
}

std::string evidence(const Sha256& digest) {
    const QString hex = QString::fromStdString(digest.hex());
    return contentOf(inWindow("evidence/sha256/" + hex.left(2) + '/' + hex.mid(2)));
}

template <typename T>
QByteArray complaint(const Result<T>& result) {
    return result ? QByteArray()
                  : QByteArray::fromStdString(result.error().detail + " at " + result.error().place);
}

packet::Core readCore() {
    auto core = packet::Core::parse(contentOf(filesBelow(inWindow("cores")).value(0)), "core");
    if (!core) qFatal("%s", complaint(core).constData());
    return std::move(core).value();
}

std::map<Sha256, statement::Statement> readStatements() {
    std::map<Sha256, statement::Statement> statements;
    for (const QString& path : filesBelow(inWindow(statementFolder))) {
        auto read = statement::Statement::parse(contentOf(path), path.toStdString());
        if (!read) qFatal("%s", complaint(read).constData());
        const Sha256 digest = read->digest();
        statements.emplace(digest, std::move(read).value());
    }
    return statements;
}

lanes::ReplayClaim claimOf(const packet::CoreContent& core) {
    const packet::Artifact* ranking = core.evidence.find(packet::ArtifactKind::rankingSnapshot);
    return {core.key.window.text(),
            core.key.cluster.text(),
            core.selectedLane.text(),
            core.selectedOption.text(),
            core.rankingSnapshot.text(),
            core.evidence.simulationRuleVersion,
            {ranking->id.text(), ranking->sha256, ranking->uri},
            core.replayBaseline,
            core.projection};
}

} // namespace

/// What tests/third_party/make_sealed_packet.py wrote from FORMAT.md alone, read by the program: two
/// implementations that share no line agree on every byte and every digest.
class TstSecondImplementation : public QObject {
    Q_OBJECT

private slots:
    void coreIsRead();
    void evidenceIsWhatTheCorePins();
    void replayComesOutTheSame();
    void referencesLeadSomewhere();
    void statementsAreReadAndVerify();
    void viewDigestsAgree();
};

void TstSecondImplementation::coreIsRead() {
    const packet::Core core = readCore();
    QVERIFY(QFile::exists(inWindow("cores/" + QString::fromStdString(core.fileName()))));
    QCOMPARE(packet::Core::assemble(core.content()).bytes(), core.bytes());
    QVERIFY(core.content().evidence.missingItems().empty());
}

void TstSecondImplementation::evidenceIsWhatTheCorePins() {
    const packet::Core core = readCore();
    const packet::PolicyPin& pins = core.content().policy;
    for (const packet::Artifact& artifact : core.content().evidence.artifacts) {
        QCOMPARE(crypto::sha256(evidence(artifact.sha256)), artifact.sha256);
        QCOMPARE(lanes::mediaTypeForName(artifact.uri), std::string_view(artifact.mediaType));
    }
    const auto policy = policy::SignerPolicy::parse(evidence(pins.policySha256), "policy");
    QCOMPARE(complaint(policy), QByteArray());
    QCOMPARE(policy->id(), pins.policyId);
    const auto directory = policy::Directory::parse(evidence(pins.directorySha256), "directory");
    QCOMPARE(complaint(directory), QByteArray());
    const auto window = policy::ReleaseWindow::parse(contentOf(inWindow("window.yaml")), "window");
    QCOMPARE(complaint(window), QByteArray());
    QVERIFY(window->expects(core.key().cluster));
    const Sha256 matrix = core.content().evidence.find(packet::ArtifactKind::failMatrix)->sha256;
    QCOMPARE(complaint(policy::FailMatrixTable::parse(evidence(matrix), "matrix")), QByteArray());
    QCOMPARE(policy::failMatrixRunId(pins.schemaSha256, pins.policySha256, matrix),
             core.content().evidence.failMatrixRunId.value());
}

void TstSecondImplementation::replayComesOutTheSame() {
    const packet::Core core = readCore();
    const auto policy = policy::SignerPolicy::parse(evidence(core.content().policy.policySha256), "policy");
    const lanes::ReplayClaim claim = claimOf(core.content());
    const auto snapshot = lanes::RankingSnapshot::parse(evidence(claim.artifact.sha256), "snapshot");
    QCOMPARE(complaint(snapshot), QByteArray());
    for (const lanes::ReplayStep& step : lanes::replay(*snapshot, claim, *policy))
        QVERIFY2(step.ok, (step.name + ": " + step.expected + " / " + step.found).c_str());
}

void TstSecondImplementation::referencesLeadSomewhere() {
    const packet::Core core = readCore();
    const auto references = core.content().rationale.references();
    QVERIFY(!references.empty());
    for (const auto& [place, reference] : references) {
        const packet::Artifact* artifact = core.content().evidence.find(reference->artifactId);
        QVERIFY2(artifact != nullptr, place.c_str());
        const auto document =
            lanes::readEvidence(evidence(artifact->sha256), artifact->mediaType, "evidence");
        QCOMPARE(complaint(document), QByteArray());
        QVERIFY2(json::resolve(**document, reference->pointer) != nullptr, place.c_str());
    }
}

void TstSecondImplementation::statementsAreReadAndVerify() {
    const packet::Core core = readCore();
    const auto directory =
        policy::Directory::parse(evidence(core.content().policy.directorySha256), "directory");
    const auto statements = readStatements();
    QCOMPARE(statements.size(), std::size_t(10));
    for (const auto& [digest, one] : statements) {
        const statement::Predicate& said = one.predicate();
        QVERIFY(QFile::exists(inWindow(statementFolder + QString::fromStdString(one.fileName()))));
        QCOMPARE(one.coreDigest(), core.digest());
        QCOMPARE(statement::meaningOf(said.act, said.capacity).value_or("none"),
                 std::string_view(said.meaning));
        const auto holder = directory->findKey(one.keyId());
        QVERIFY(holder && holder->signer->id == said.signer);
        QVERIFY2(one.verifies(holder->key->publicKey), one.fileName().c_str());
        for (const Sha256& name : said.named())
            QVERIFY(statements.contains(name));
    }
}

void TstSecondImplementation::viewDigestsAgree() {
    const packet::Core core = readCore();
    const auto statements = readStatements();
    int approvals = 0;
    for (const auto& [digest, one] : statements) {
        const auto* body = std::get_if<statement::ApproveBody>(&one.predicate().body);
        if (body == nullptr) continue;
        ++approvals;
        std::vector<const json::Value*> reviews;
        for (const Sha256& review : body->reliesOn)
            reviews.push_back(&statements.at(review).payload());
        QCOMPARE(statement::viewDigest(core, one.predicate(), reviews), body->view);
    }
    QCOMPARE(approvals, 3);
}

QTEST_APPLESS_MAIN(TstSecondImplementation)
#include "tst_second_implementation.moc"
