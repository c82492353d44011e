#include "tests/support/child_process.h"
#include "tests/support/scripted_calls.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <algorithm>
#include <cerrno>
#include <csignal>

using namespace countersign;
using support::errorOf;
using support::ScriptedCalls;
using support::TemporaryStore;

namespace {

const std::string path = "a/b/file";
const std::string bytes = "the whole statement";

/// What a file system cannot do (security.md section 2.1), before a fault comes on top.
int missingMeans(const QString& kind, const std::string& name) {
    if (name == "openBeneath" && kind == "old kernel") return -ENOSYS;
    if (name == "link" && (kind == "no links" || kind == "neither")) return -EPERM;
    if (name == "renameNoReplace" && kind == "neither") return -EINVAL;
    return 0;
}

std::shared_ptr<ScriptedCalls> failingAt(std::size_t at, int reason, const QString& kind = {}) {
    return std::make_shared<ScriptedCalls>([=](const std::string& name, std::size_t index) {
        return index == at ? reason : missingMeans(kind, name);
    });
}

/// The calls that publishing makes in a fresh store.
std::vector<std::string> wholeTrace(const QString& kind) {
    const auto calls = failingAt(SIZE_MAX, 0, kind);
    TemporaryStore store(calls);
    return store.files().publish(path, bytes).ok() ? calls->trace() : std::vector<std::string>();
}

void addKinds() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"links", "no links", "neither", "old kernel"})
        QTest::newRow(kind) << kind;
}

} // namespace

class TstPublicationFaults : public QObject {
    Q_OBJECT

private slots:
    void stepsComeInTheOrderOfTheProtocol();
    void newFoldersAreMadeDurable();
    void whatStandsAlreadyIsMadeDurable();
    void everyErrorAtEveryCallIsToldTruly_data();
    void everyErrorAtEveryCallIsToldTruly();
    void replacingSurvivesEveryErrorAtEveryCall();
    void killedBeforeEveryCallNothingIsHalfDone_data();
    void killedBeforeEveryCallNothingIsHalfDone();
    void aLostReplyIsReadBack_data();
    void aLostReplyIsReadBack();
    void aFailedSyncIsNotRepeated();
    void aFailedCloseIsAnError();
    void shortAndInterruptedCallsGoOn();
    void foldersThatCannotBeSyncedAreNoError();
    void contentThatChangesUnderneathIsNoticed();
    void missingPermissionBitsMatterForSecretsOnly();
};

void TstPublicationFaults::stepsComeInTheOrderOfTheProtocol() {
    const auto calls = std::make_shared<ScriptedCalls>();
    TemporaryStore store(calls);
    const std::vector<std::string> expected = {
        "open",                                        // the root
        "open", "status",  "entries",                  // the folder, and what old programs left in it
        "open", "setMode", "write",   "sync", "close", // the temporary file
        "link", "unlink",  "sync",                     // its name, made durable
        "open", "status",  "read",    "read", "close", // read back
        "close"};
    QVERIFY(store.files().publish("file", bytes).ok());
    QVERIFY(calls->trace() == expected);
}

void TstPublicationFaults::newFoldersAreMadeDurable() {
    const auto calls = std::make_shared<ScriptedCalls>();
    TemporaryStore store(calls);
    const std::vector<std::string> expected = {"open",    "open", // the root, twice
                                               "open",    "status", "makeFolder", "open",
                                               "setMode", "sync", // a is missing, made, and its name synced
                                               "close"};
    QVERIFY(store.files().publish("a/file", bytes).ok());
    QVERIFY(calls->trace().size() > expected.size());
    QVERIFY(std::equal(expected.begin(), expected.end(), calls->trace().begin()));

    // Somebody else may have made the folder a moment ago: its name is synced all the same, but only once.
    const auto later = std::make_shared<ScriptedCalls>();
    const auto files = store.openWith(later);
    for (const char* name : {"a/second", "a/third"})
        QVERIFY(files->publish(name, bytes).ok());
    QCOMPARE(std::count(later->trace().begin(), later->trace().end(), "sync"), std::ptrdiff_t(1 + 2 + 2));
}

void TstPublicationFaults::whatStandsAlreadyIsMadeDurable() {
    const auto calls = std::make_shared<ScriptedCalls>();
    TemporaryStore store(calls);
    QVERIFY(store.put("file", bytes));
    QVERIFY(store.files().publish("file", bytes).value() == Published::alreadyThere);
    // The temporary file, the file of somebody else, the folder.
    QCOMPARE(std::count(calls->trace().begin(), calls->trace().end(), "sync"), std::ptrdiff_t(3));
}

void TstPublicationFaults::everyErrorAtEveryCallIsToldTruly_data() {
    addKinds();
}

void TstPublicationFaults::everyErrorAtEveryCallIsToldTruly() {
    QFETCH(QString, kind);
    const auto trace = wholeTrace(kind);
    QVERIFY(trace.size() > 25);
    for (std::size_t at = 1; at < trace.size(); ++at) {
        for (const int reason : {EIO, ENOSPC, EDQUOT, EINTR, EACCES, ESTALE, EROFS, EMFILE, ENOENT}) {
            const QByteArray where = QByteArray::fromStdString(trace[at]) + " " +
                                     QByteArray::number(int(at)) + " errno " + QByteArray::number(reason);
            TemporaryStore store(failingAt(at, -reason, kind));
            const auto published = store.files().publish(path, bytes);
            const auto clean = store.openWith(std::make_shared<ScriptedCalls>());
            const auto seen = clean->read(path, 1000);
            if (published) {
                QVERIFY2(seen.ok() && *seen == bytes, where);
            } else if (seen) {
                QVERIFY2(*seen == bytes, where);
                QVERIFY2(published.error().code == ErrorCode::fileUncertain, where);
            } else {
                QVERIFY2(errorOf(seen) == "fileMissing", where);
            }
            if (trace[at] != "unlink") QVERIFY2(store.temporaries() == 0, where);
            QVERIFY2(clean->publish(path, bytes).ok(), where);
            QVERIFY2(clean->read(path, 1000).value() == bytes, where);
        }
    }
}

void TstPublicationFaults::replacingSurvivesEveryErrorAtEveryCall() {
    const auto calls = std::make_shared<ScriptedCalls>();
    TemporaryStore whole(calls);
    QVERIFY(whole.put("file", "old"));
    QVERIFY(whole.files().replace("file", bytes).ok());
    const auto trace = calls->trace();
    for (std::size_t at = 1; at < trace.size(); ++at) {
        const QByteArray where = QByteArray::fromStdString(trace[at]) + " " + QByteArray::number(int(at));
        TemporaryStore store(failingAt(at, -EIO));
        QVERIFY(store.put("file", "old"));
        const auto replaced = store.files().replace("file", bytes);
        const std::string seen = store.contentOf("file");
        QVERIFY2(seen == bytes || (!replaced && seen == "old"), where);
        if (errorOf(replaced) == "fileNotWritten") QVERIFY2(seen == "old", where);
        if (trace[at] != "unlink") QVERIFY2(store.temporaries() == 0, where);
    }
}

void TstPublicationFaults::killedBeforeEveryCallNothingIsHalfDone_data() {
    addKinds();
}

void TstPublicationFaults::killedBeforeEveryCallNothingIsHalfDone() {
    QFETCH(QString, kind);
    const auto trace = wholeTrace(kind);
    int torn = 0;
    for (std::size_t at = 1; at < trace.size(); ++at) {
        TemporaryStore store(std::make_shared<ScriptedCalls>());
        const int ended = support::runInChild([&] {
            const auto calls =
                std::make_shared<ScriptedCalls>([&](const std::string& name, std::size_t index) {
                    if (index == at) ::raise(SIGKILL);
                    return missingMeans(kind, name);
                });
            return store.openWith(calls)->publish(path, bytes).ok() ? 0 : 1;
        });
        QCOMPARE(ended, -SIGKILL);
        const auto seen = store.files().read(path, 1000);
        const bool isTorn = seen.ok() && *seen != bytes;
        torn += isTorn ? 1 : 0;
        QVERIFY(seen.ok() || errorOf(seen) == "fileMissing");
        // The next program carries on, or says what stands in the way.
        QCOMPARE(errorOf(store.files().publish(path, bytes)), isTorn ? QString("fileExists") : QString());
    }
    // Where there is neither link nor renameat2 the file has its name before its content: killed before
    // setting its mode and before writing. Everywhere else nobody ever sees a part of a file.
    QCOMPARE(torn, kind == "neither" ? 2 : 0);
}

void TstPublicationFaults::aLostReplyIsReadBack_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("reason");
    QTest::newRow("link done, EEXIST") << "links"
                                       << "link" << EEXIST;
    QTest::newRow("link done, EIO") << "links"
                                    << "link" << EIO;
    QTest::newRow("link done, ESTALE") << "links"
                                       << "link" << ESTALE;
    QTest::newRow("rename done, EEXIST") << "no links"
                                         << "renameNoReplace" << EEXIST;
    QTest::newRow("rename done, EIO") << "no links"
                                      << "renameNoReplace" << EIO;
}

void TstPublicationFaults::aLostReplyIsReadBack() {
    QFETCH(QString, kind);
    QFETCH(QString, step);
    QFETCH(int, reason);
    const auto calls = std::make_shared<ScriptedCalls>(
        [=](const std::string& name, std::size_t) { return missingMeans(kind, name); },
        [=](const std::string& name, long result) { return name == step.toStdString() ? -reason : result; });
    TemporaryStore store(calls);
    QCOMPARE(errorOf(store.files().publish(path, bytes)), QString());
    QCOMPARE(store.contentOf(path), bytes);
    QCOMPARE(store.temporaries(), 0);
}

void TstPublicationFaults::aFailedSyncIsNotRepeated() {
    for (const QString kind : {"links", "neither"}) {
        bool failed = false;
        const int failAt = kind == "links" ? 1 : 2; // the temporary file, or the file itself
        int syncs = 0;
        std::vector<std::string> afterwards;
        const auto calls = std::make_shared<ScriptedCalls>([&](const std::string& name, std::size_t) {
            if (failed) afterwards.push_back(name);
            if (name == "sync" && ++syncs == failAt) {
                failed = true;
                return -EIO;
            }
            return missingMeans(kind, name);
        });
        TemporaryStore store(calls);
        QCOMPARE(errorOf(store.files().publish("file", bytes)), QString("fileNotWritten"));
        QVERIFY(std::count(afterwards.begin(), afterwards.end(), "sync") == 0);
        QVERIFY(!store.files().exists("file").value());
        QCOMPARE(store.temporaries(), 0);
    }
}

void TstPublicationFaults::aFailedCloseIsAnError() {
    // Network file systems tell only now that the disk is full.
    bool synced = false;
    const auto calls = std::make_shared<ScriptedCalls>([&](const std::string& name, std::size_t) {
        synced = synced || name == "sync";
        return synced && name == "close" ? -EDQUOT : 0;
    });
    TemporaryStore store(calls);
    const auto published = store.files().publish("file", bytes);
    QCOMPARE(errorOf(published), QString("fileNotWritten"));
    QCOMPARE(published.error().place, std::string("close"));
    QVERIFY(!store.files().exists("file").value());
    QCOMPARE(store.temporaries(), 0);
}

void TstPublicationFaults::shortAndInterruptedCallsGoOn() {
    /// Moves one byte at a time and is interrupted every other time.
    class Slow final : public store::SystemCalls {
        ssize_t read(int file, char* to, std::size_t) override {
            return (m_turn = !m_turn) ? -EINTR : SystemCalls::read(file, to, 1);
        }
        ssize_t write(int file, const char* from, std::size_t) override {
            return (m_turn = !m_turn) ? -EINTR : SystemCalls::write(file, from, 1);
        }
        bool m_turn = false;
    };
    TemporaryStore store(std::make_shared<Slow>());
    QCOMPARE(errorOf(store.files().publish(path, bytes)), QString());
    QCOMPARE(store.files().read(path, bytes.size()).value(), bytes);
    QCOMPARE(errorOf(store.files().read(path, bytes.size() - 1)), QString("fileTooLarge"));
}

void TstPublicationFaults::foldersThatCannotBeSyncedAreNoError() {
    for (const int reason : {EINVAL, EOPNOTSUPP}) {
        int syncs = 0;
        const auto calls = std::make_shared<ScriptedCalls>([&](const std::string& name, std::size_t) {
            return name == "sync" && ++syncs == 2 ? -reason : 0;
        });
        TemporaryStore store(calls);
        QCOMPARE(errorOf(store.files().publish("file", bytes)), QString());
        QCOMPARE(syncs, 2);
    }
}

void TstPublicationFaults::contentThatChangesUnderneathIsNoticed() {
    std::string file;
    const auto calls =
        std::make_shared<ScriptedCalls>(ScriptedCalls::Before(), [&](const std::string& name, long result) {
            QFile other(QString::fromStdString(file));
            if (name == "link" && other.open(QIODevice::ReadWrite)) other.write("THE");
            return result;
        });
    TemporaryStore store(calls);
    file = store.pathOf("file");
    const auto published = store.files().publish("file", bytes);
    QCOMPARE(errorOf(published), QString("fileUncertain"));
    QCOMPARE(published.error().place, std::string("read back"));
}

void TstPublicationFaults::missingPermissionBitsMatterForSecretsOnly() {
    const auto calls = std::make_shared<ScriptedCalls>(
        [](const std::string& name, std::size_t) { return name == "setMode" ? -EPERM : 0; });
    TemporaryStore store(calls);
    QCOMPARE(errorOf(store.files().publish("file", bytes)), QString());
    QCOMPARE(errorOf(store.files().publish("secret", bytes, Access::ownerOnly)), QString("fileNotWritten"));
    QVERIFY(!store.files().exists("secret").value());
}

QTEST_APPLESS_MAIN(TstPublicationFaults)
#include "tst_publication_faults.moc"
