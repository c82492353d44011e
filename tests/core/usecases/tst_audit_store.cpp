#include "core/usecases/audit_store.h"

#include "core/crypto/sha256.h"
#include "core/usecases/run_gate.h"
#include "core/validation/report.h"
#include "core/validation/validator.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/outcome_text.h"
#include "tests/support/reference_dossier.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace countersign;
using validation::Constraint;

namespace {

const std::string folder = "2026-W48-live/";
const std::string stem = "SAP-matchmaking-timeout-spike-r1";

/// The store that the second implementation made, in memory, with the report that this program gives it.
class ReferenceStore {
public:
    ReferenceStore() {
        const QString root = QString::fromStdString(tests::inReferenceWindow(""));
        QDirIterator all(root, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            files.files[folder + QDir(root).relativeFilePath(file).toStdString()].bytes =
                tests::contentOf(file.toStdString());
        }
        for (const char* name : {"policy", "signers"}) {
            const bool policy = std::string_view(name) == "policy";
            const std::string path = folder + "policies/" +
                                     (policy ? "lesson120_signer_traceability_policy.yaml" : "signers.yaml");
            trust.add({policy ? policy::TrustedKind::policy : policy::TrustedKind::directory,
                       crypto::sha256(files.files[path].bytes), name, 1, clock.now()});
        }
        const auto dossier = tests::referenceDossier();
        files.files[folder + "validation/" + stem + ".log"].bytes = validation::reportText(
            dossier.core.key(), dossier.core.digest(), validation::validate(dossier.sealedAlone()));
    }

    usecases::Workspace workspace() { return {files, trust, clock, "countersign test"}; }
    validation::AuditRun audit() { return usecases::auditStore(workspace(), std::nullopt).value(); }

    test::MemoryFileSystem files{"store"};
    policy::TrustList trust;
    FixedClock clock{Timestamp::parse("2026-11-24T00:00:00Z").value()};
};

/// Every finding of a run: "ID place", sorted as the run has them.
QByteArrayList told(const validation::AuditRun& run) {
    QByteArrayList out;
    const auto add = [&](const validation::Findings& findings) {
        for (const validation::Finding& finding : findings)
            out.append(tests::bytesOf(constraintId(finding.constraint)) + ' ' +
                       QByteArray::fromStdString(finding.place));
    };
    add(run.findings);
    for (const validation::WindowAudit& window : run.windows) {
        add(window.findings);
        for (const validation::GatedPacket& packet : window.marked)
            add(packet.findings);
    }
    return out;
}

std::string firstBelow(const test::MemoryFileSystem& files, const std::string& prefix) {
    return files.files.lower_bound(prefix)->first;
}

struct Damage {
    const char* name;
    /// What is said first, with the window's folder left out; empty for a clean store.
    const char* expected;
    bool passes;
    void (*make)(test::MemoryFileSystem& files);
};

const Damage damages[] = {
    {"nothing", "", true, [](auto&) {}},
    {"evidence flipped that nothing pins", "EVIDENCE_FILE_DAMAGED evidence/sha256/ab/", false,
     [](auto& files) {
         files.files[folder + "evidence/sha256/ab/" + std::string(62, '0')].bytes = "not these bytes";
     }},
    {"evidence flipped that the packet pins", "EVIDENCE_FILE_DAMAGED evidence/sha256/", false,
     [](auto& files) { files.files[firstBelow(files, folder + "evidence/")].bytes[3] ^= 1; }},
    {"evidence that is a link", "EVIDENCE_UNREADABLE evidence/sha256/ab/", false,
     [](auto& files) {
         files.files[folder + "evidence/sha256/ab/" + std::string(62, '0')] = {"", Access::everyone, false};
     }},
    {"a name among the evidence that is no digest", "STORE_STRAY evidence/sha256/ab/copy", true,
     [](auto& files) { files.files[folder + "evidence/sha256/ab/copy"].bytes = "x"; }},
    {"a folder among the evidence", "STORE_STRAY evidence/old", true,
     [](auto& files) { files.files[folder + "evidence/old/x"].bytes = "x"; }},
    {"a stray file in the window", "STORE_STRAY notes.txt", true,
     [](auto& files) { files.files[folder + "notes.txt"].bytes = "x"; }},
    {"a stray policy", "STORE_STRAY policies/signers.yaml.orig", true,
     [](auto& files) { files.files[folder + "policies/signers.yaml.orig"].bytes = "x"; }},
    {"a report of no packet", "STORE_STRAY validation/SAP-other-r1.log", true,
     [](auto& files) { files.files[folder + "validation/SAP-other-r1.log"].bytes = "x"; }},
    {"a stray file among the folders of statements", "STORE_STRAY statements/x", true,
     [](auto& files) { files.files[folder + "statements/x"].bytes = "x"; }},
    {"an outcome of no packet", "STORE_STRAY outcome-reviews/SAP-other-r1-outcome.md", true,
     [](auto& files) { files.files[folder + "outcome-reviews/SAP-other-r1-outcome.md"].bytes = "x"; }},
    {"an outcome of the packet", "", true,
     [](auto& files) { files.files[folder + "outcome-reviews/" + stem + "-outcome.md"].bytes = "x"; }},
    {"a stray file beside the windows", "STORE_STRAY store/readme", true,
     [](auto& files) { files.files["readme"].bytes = "x"; }},
    {"the attributes for git", "", true, [](auto& files) { files.files[".gitattributes"].bytes = "x"; }},
    {"a temporary among the statements", "TEMPORARY_LEFT statements/", true,
     [](auto& files) { files.files[folder + "statements/" + stem + "/.tmp-host-1-00"].bytes = "x"; }},
    {"a temporary among the evidence", "TEMPORARY_LEFT evidence/sha256/ab/.tmp-x", true,
     [](auto& files) { files.files[folder + "evidence/sha256/ab/.tmp-x"].bytes = "x"; }},
    {"a temporary among the packets", "TEMPORARY_LEFT packets/.tmp-x", true,
     [](auto& files) { files.files[folder + "packets/.tmp-x"].bytes = "x"; }},
    {"statements without a core", "CORE_MISSING statements/SAP-other-r1", false,
     [](auto& files) { files.files[folder + "statements/SAP-other-r1/x"].bytes = "x"; }},
    {"a core deleted that the packet holds", "STORE_FILE_MISSING cores/", true,
     [](auto& files) { files.files.erase(firstBelow(files, folder + "cores/")); }},
    {"a statement deleted that the packet holds", "STORE_FILE_MISSING statements/", true,
     [](auto& files) { files.files.erase(firstBelow(files, folder + "statements/" + stem + "/submit.")); }},
    {"the report deleted", "STORE_FILE_MISSING validation/", true,
     [](auto& files) { files.files.erase(folder + "validation/" + stem + ".log"); }},
    {"the report edited", "REPORT_DIFFERS validation/", true,
     [](auto& files) { files.files[folder + "validation/" + stem + ".log"].bytes += "\n"; }},
    {"the current directory deleted", "STORE_FILE_MISSING policies/signers.yaml", true,
     [](auto& files) { files.files.erase(folder + "policies/signers.yaml"); }},
    {"the current schema is a policy", "STORE_FILE_FAULT schemas/", false,
     [](auto& files) {
         files.files[folder + "schemas/lesson120_strategy_approval_packet_schema.yaml"] =
             files.files[folder + "policies/lesson120_signer_traceability_policy.yaml"];
     }},
    {"a matrix report under another name", "STORE_FILE_FAULT validation/matrix/FMR-0.json", false,
     [](auto& files) {
         files.files[folder + "validation/matrix/FMR-0.json"].bytes = R"({"fail_matrix_run_id": "FMR-1"})";
     }},
    {"a core damaged", "STORE_FILE_FAULT", false,
     [](auto& files) { files.files[firstBelow(files, folder + "cores/")].bytes.pop_back(); }},
    {"the sealed packet damaged", "PACKET_UNREADABLE packets/", false,
     [](auto& files) { files.files[folder + "packets/" + stem + ".json"].bytes.pop_back(); }},
    {"a sealed packet under the name of another", "STORE_FILE_FAULT packets/SAP-other-r1.json", false,
     [](auto& files) {
         auto packet = files.files.extract(folder + "packets/" + stem + ".json");
         files.files[folder + "packets/SAP-other-r1.json"] = packet.mapped();
         files.files[folder + "packets/" + stem + ".json"] = packet.mapped();
     }},
    {"window.yaml deleted", "WINDOW_NOT_DESCRIBED", false,
     [](auto& files) { files.files.erase(folder + "window.yaml"); }},
};

} // namespace

class TstAuditStore : public QObject {
    Q_OBJECT

private slots:
    void namesTheRightObject_data();
    void namesTheRightObject();
    void everyConstraintOfTheStoreFires();
    void everyFileThatIsDeletedIsMissed();
    void emptyStoresNeverPass();
    void oneWindowOnly();
    void tellsHowFarItIs();
    void cancelledMidway();
    void agreesWithTheGate();
};

void TstAuditStore::namesTheRightObject_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(damages)); ++i)
        QTest::newRow(damages[i].name) << i;
}

void TstAuditStore::namesTheRightObject() {
    QFETCH(int, index);
    const Damage& damage = damages[index];
    ReferenceStore store;
    damage.make(store.files);
    const validation::AuditRun run = store.audit();
    QByteArrayList found = told(run);
    for (QByteArray& line : found)
        line.replace("store/2026-W48-live/", "").replace("2026-W48-live/", "");
    const QByteArray all = found.join('\n');
    QVERIFY2(run.passed() == damage.passes, all.constData());
    const QByteArray expected = damage.expected;
    QVERIFY2(expected.isEmpty() ? found.isEmpty()
                                : std::any_of(found.begin(), found.end(),
                                              [&](const auto& line) { return line.startsWith(expected); }),
             all.constData());
}

void TstAuditStore::everyConstraintOfTheStoreFires() {
    QSet<Constraint> fired;
    for (const Damage& damage : damages) {
        ReferenceStore store;
        damage.make(store.files);
        for (const validation::WindowAudit& window : store.audit().windows)
            for (const validation::Finding& finding : window.findings)
                fired.insert(finding.constraint);
    }
    for (const Constraint constraint : validation::allConstraints()) {
        // These two are the gate's: an empty window, and one that expects more.
        if (constraint == Constraint::NOTHING_TO_CHECK || constraint == Constraint::EXPECTED_PACKET_MISSING)
            continue;
        if (validation::isAboutWindow(constraint))
            QVERIFY2(fired.contains(constraint), constraintId(constraint).data());
    }
}

// Whatever is taken away from a whole store, the audit says that something is missing.
void TstAuditStore::everyFileThatIsDeletedIsMissed() {
    const ReferenceStore whole;
    for (const auto& [path, file] : whole.files.files) {
        ReferenceStore store;
        store.files.files.erase(path);
        QVERIFY2(!told(store.audit()).isEmpty(), path.c_str());
    }
}

void TstAuditStore::emptyStoresNeverPass() {
    ReferenceStore store;
    store.files.files.clear();
    QVERIFY(!store.audit().passed());
    store.files.files["2026-W48-live/window.yaml"].bytes = "x";
    const validation::AuditRun run = store.audit();
    QVERIFY(!run.passed());
    QVERIFY(told(run).contains("NOTHING_TO_CHECK 2026-W48-live"));
    const auto nowhere = usecases::auditStore(store.workspace(), WindowId::parse("other").value());
    QVERIFY(nowhere && !nowhere->passed());
}

void TstAuditStore::oneWindowOnly() {
    ReferenceStore store;
    store.files.files["other/window.yaml"].bytes = "x";
    QVERIFY(!store.audit().passed());
    const auto one = usecases::auditStore(store.workspace(), WindowId::parse("2026-W48-live").value());
    QVERIFY(one && one->passed());
    QCOMPARE(one->windows.size(), std::size_t(1));
    QCOMPARE(one->windows.front().packets, std::size_t(1));
    QCOMPARE(one->windows.front().evidenceFiles, std::size_t(7));
}

void TstAuditStore::tellsHowFarItIs() {
    ReferenceStore store;
    usecases::RunWatch watch;
    QList<std::size_t> steps;
    std::size_t whole = 0;
    watch.progress = [&](std::size_t done, std::size_t total) {
        steps.append(done);
        whole = total;
    };
    QVERIFY(usecases::auditStore(store.workspace(), std::nullopt, watch).ok());
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), whole);
}

void TstAuditStore::cancelledMidway() {
    ReferenceStore store;
    for (int after = 0; after < 4; ++after) {
        usecases::RunWatch watch;
        std::atomic<int> asked = 0;
        watch.cancelled = [&] { return asked++ >= after; };
        const auto run = usecases::auditStore(store.workspace(), std::nullopt, watch);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::auditCancelled);
    }
}

void TstAuditStore::agreesWithTheGate() {
    for (const Damage& damage : damages) {
        ReferenceStore store;
        damage.make(store.files);
        const auto gate = usecases::runGate(store.workspace(), WindowId::parse("2026-W48-live").value(),
                                            validation::GatePurpose::merge);
        QVERIFY(gate.ok());
        // The audit sees more files than the gate, never fewer.
        if (!gate->passed()) QVERIFY2(!store.audit().passed(), damage.name);
    }
}

QTEST_APPLESS_MAIN(TstAuditStore)
#include "tst_audit_store.moc"
