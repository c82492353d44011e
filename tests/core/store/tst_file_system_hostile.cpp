#include "tests/support/scripted_calls.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace countersign;
using support::errorOf;
using support::TemporaryStore;

namespace {

/// Old kernels have no openat2; the walk in its place must refuse the same things.
std::shared_ptr<store::SystemCalls> callsOf(bool withOpenat2) {
    if (withOpenat2) return std::make_shared<store::SystemCalls>();
    return std::make_shared<support::ScriptedCalls>(
        [](const std::string& name, std::size_t) { return name == "openBeneath" ? -ENOSYS : 0; });
}

bool makeSocket(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) return false;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound = ::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(number);
    return bound;
}

} // namespace

class TstFileSystemHostile : public QObject {
    Q_OBJECT

private slots:
    void linksAreNeverFollowed_data();
    void linksAreNeverFollowed();
    void onlyRegularFilesAreRead_data();
    void onlyRegularFilesAreRead();
    void hugeFilesAreRefusedBeforeReading_data();
    void hugeFilesAreRefusedBeforeReading();
    void growingFilesAreCutOff();
    void everyFileIsOpenedAndReadOnce();
    void aLinkToTheSameContentIsNotTheFile();
    void aFileOnTheWayIsNoFolder();
    void plantedFilesDoNotHinderPublishing();
};

void TstFileSystemHostile::linksAreNeverFollowed_data() {
    QTest::addColumn<bool>("withOpenat2");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    for (const bool with : {true, false}) {
        const QByteArray kernel = with ? "openat2: " : "walk: ";
        const QByteArray targets[] = {"outside", "%1/outside", "../outside"};
        for (const auto& target : targets) {
            QTest::newRow((kernel + "first folder -> " + target).constData())
                << with << "a" << QString(target);
        }
        QTest::newRow((kernel + "middle folder").constData()) << with << "a/b"
                                                              << "../../outside";
        QTest::newRow((kernel + "last folder").constData()) << with << "a/b/c"
                                                            << "../../../outside";
        QTest::newRow((kernel + "file, absolute").constData()) << with << "a/b/c/file"
                                                               << "%1/outside/file";
        QTest::newRow((kernel + "file, relative").constData()) << with << "a/b/c/file"
                                                               << "../../../../outside/file";
        QTest::newRow((kernel + "magic link").constData()) << with << "a/b/c/file"
                                                           << "/proc/self/cwd";
    }
}

void TstFileSystemHostile::linksAreNeverFollowed() {
    QFETCH(bool, withOpenat2);
    QFETCH(QString, link);
    QFETCH(QString, target);
    // The store is "store" in the temporary folder; the canary lies beside it and inside it.
    TemporaryStore around;
    const char* canaries[] = {"outside", "outside/b/c", "outside/c", "store/outside", "store/outside/b/c"};
    for (const char* folder : canaries) {
        QVERIFY(around.makeFolder(folder));
        QVERIFY(around.put(std::string(folder) + "/file", "canary"));
    }
    const std::string linked = "store/" + link.toStdString();
    QVERIFY(around.makeFolder(linked.substr(0, linked.rfind('/'))));
    const QString to = target.contains('%') ? target.arg(QString::fromStdString(around.root())) : target;
    QCOMPARE(::symlink(to.toUtf8().constData(), around.pathOf(linked).c_str()), 0);

    auto files =
        store::PosixFolder::open(callsOf(withOpenat2), around.pathOf("store"), store::OpenMode::existing)
            .value();
    QCOMPARE(errorOf(files->read("a/b/c/file", 100)), QString("fileNotRegular"));
    const bool isFile = link.endsWith("file");
    QCOMPARE(errorOf(files->exists("a/b/c/file")), isFile ? QString() : QString("fileNotRegular"));
    QCOMPARE(errorOf(files->list("a/b/c")), isFile ? QString() : QString("folderUnreadable"));
    const auto published = files->publish("a/b/c/file", "new");
    QCOMPARE(errorOf(published), isFile ? QString("fileExists") : QString("folderNotCreated"));
    QCOMPARE(errorOf(files->publish("a/b/c/second", "new")),
             isFile ? QString() : QString("folderNotCreated"));
    QCOMPARE(errorOf(files->replace("a/b/c/file", "new")), isFile ? QString() : QString("folderNotCreated"));
    for (const char* folder : canaries) {
        QCOMPARE(around.contentOf(std::string(folder) + "/file"), std::string("canary"));
        QVERIFY(!QFile::exists(QString::fromStdString(around.pathOf(std::string(folder) + "/second"))));
    }
    QCOMPARE(around.temporaries(), 0);
}

void TstFileSystemHostile::onlyRegularFilesAreRead_data() {
    QTest::addColumn<bool>("withOpenat2");
    QTest::addColumn<QString>("kind");
    for (const bool with : {true, false}) {
        for (const char* kind : {"pipe", "socket", "folder", "link to a device", "link to itself"}) {
            QTest::newRow((QByteArray(with ? "openat2: " : "walk: ") + kind).constData()) << with << kind;
        }
    }
}

void TstFileSystemHostile::onlyRegularFilesAreRead() {
    QFETCH(bool, withOpenat2);
    QFETCH(QString, kind);
    TemporaryStore store(callsOf(withOpenat2));
    const std::string path = store.pathOf("file");
    if (kind == "pipe") QCOMPARE(::mkfifo(path.c_str(), 0644), 0);
    if (kind == "socket") QVERIFY(makeSocket(path));
    if (kind == "folder") QCOMPARE(::mkdir(path.c_str(), 0755), 0);
    if (kind == "link to a device") QCOMPARE(::symlink("/dev/zero", path.c_str()), 0);
    if (kind == "link to itself") QCOMPARE(::symlink("file", path.c_str()), 0);
    QCOMPARE(errorOf(store.files().read("file", 100)), QString("fileNotRegular"));
    QCOMPARE(errorOf(store.files().publish("file", "new")), QString("fileExists"));
    QVERIFY(store.files().exists("file").value());
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemHostile::hugeFilesAreRefusedBeforeReading_data() {
    QTest::addColumn<qint64>("size");
    QTest::newRow("1 TB, sparse") << qint64(1000) * 1000 * 1000 * 1000;
    QTest::newRow("one byte too many") << qint64(4 * 1024 * 1024 + 1);
}

void TstFileSystemHostile::hugeFilesAreRefusedBeforeReading() {
    QFETCH(qint64, size);
    const auto calls = std::make_shared<support::ScriptedCalls>();
    TemporaryStore store(calls);
    QVERIFY(store.put("file", ""));
    QCOMPARE(::truncate(store.pathOf("file").c_str(), size), 0);
    QCOMPARE(errorOf(store.files().read("file", 4 * 1024 * 1024)), QString("fileTooLarge"));
    QVERIFY(std::count(calls->trace().begin(), calls->trace().end(), "read") == 0);
    QCOMPARE(errorOf(store.files().publish("file", "new")), QString("fileExists"));
    QVERIFY(std::count(calls->trace().begin(), calls->trace().end(), "read") == 0);
}

void TstFileSystemHostile::growingFilesAreCutOff() {
    std::string path;
    // Somebody appends whenever the file is read.
    const auto calls = std::make_shared<support::ScriptedCalls>([&](const std::string& name, std::size_t) {
        QFile file(QString::fromStdString(path));
        if (name == "read" && file.open(QIODevice::Append)) file.write(QByteArray(1000, 'x'));
        return 0;
    });
    TemporaryStore store(calls);
    path = store.pathOf("file");
    QVERIFY(store.put("file", "x"));
    QCOMPARE(errorOf(store.files().read("file", 100000)), QString("fileTooLarge"));
    QVERIFY(QFileInfo(QString::fromStdString(path)).size() < 10 * 1000 * 1000);
}

void TstFileSystemHostile::everyFileIsOpenedAndReadOnce() {
    // What is hashed, parsed and shown is one copy, whatever happens to the file meanwhile.
    const auto calls = std::make_shared<support::ScriptedCalls>();
    TemporaryStore store(calls);
    QVERIFY(store.put("file", "content"));
    QVERIFY(store.files().read("file", 100).ok());
    const std::vector<std::string> expected = {"open", "openBeneath", "status", "read", "read", "close"};
    QVERIFY(calls->trace() == expected);
}

void TstFileSystemHostile::aLinkToTheSameContentIsNotTheFile() {
    TemporaryStore store;
    QVERIFY(store.put("other", "content"));
    QCOMPARE(::symlink("other", store.pathOf("file").c_str()), 0);
    QCOMPARE(errorOf(store.files().publish("file", "content")), QString("fileExists"));
}

void TstFileSystemHostile::aFileOnTheWayIsNoFolder() {
    for (const bool with : {true, false}) {
        TemporaryStore store(callsOf(with));
        QVERIFY(store.put("a", "x"));
        QCOMPARE(errorOf(store.files().read("a/file", 100)), QString("fileNotRegular"));
        QCOMPARE(errorOf(store.files().publish("a/file", "x")), QString("folderNotCreated"));
        QCOMPARE(errorOf(store.files().list("a")), QString("folderUnreadable"));
        QCOMPARE(store.contentOf("a"), std::string("x"));
    }
}

void TstFileSystemHostile::plantedFilesDoNotHinderPublishing() {
    TemporaryStore store;
    for (const char* name : {".lock", "file.lock", ".tmp-x", "file~"})
        QVERIFY(store.put(name, "planted"));
    QCOMPARE(::symlink("/dev/null", store.pathOf(".tmp-link").c_str()), 0);
    QCOMPARE(errorOf(store.files().publish("file", "x")), QString());
    QCOMPARE(store.contentOf("file"), std::string("x"));
    QCOMPARE(store.contentOf("file.lock"), std::string("planted"));
}

QTEST_APPLESS_MAIN(TstFileSystemHostile)
#include "tst_file_system_hostile.moc"
