#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"

#include <QFile>
#include <QtTest>

using namespace countersign;

namespace {

std::string shipped(const char* path) {
    QFile file(QString(COUNTERSIGN_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
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
    void failMatrix();
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
    // The demo command adds the keys that it makes; the people and their grants are there already.
    const QByteArray people = QByteArray::fromStdString(shipped("demo/signers.template.yaml"));
    QVERIFY(!people.contains("keys:\n"));
    const std::string complete =
        QByteArray(people).replace("    grants:\n", "    keys: []\n    grants:\n").toStdString();
    const auto directory = policy::Directory::parse(complete, "signers.yaml");
    QCOMPARE(complaint(directory), QByteArray());
    QCOMPARE(directory->environment(), policy::Environment::sandbox);
}

void TstShippedFiles::failMatrix() {
    const auto matrix =
        policy::FailMatrixTable::parse(shipped("policies/lesson120_approval_fail_matrix.csv"), "matrix");
    QCOMPARE(complaint(matrix), QByteArray());
    QCOMPARE(matrix->rows().size(), std::size_t(8));
}

QTEST_APPLESS_MAIN(TstShippedFiles)
#include "tst_shipped_files.moc"
