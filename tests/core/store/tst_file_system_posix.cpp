#include "core/store/file_system_posix.h"

#include "core/store/file_system_temporary_name.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace countersign;
using support::errorOf;
using support::TemporaryStore;

namespace {

mode_t modeOf(const std::string& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 07777 : 0;
}

bool makeOlder(const std::string& path, time_t seconds) {
    const timespec then{std::time(nullptr) - seconds, 0};
    const timespec both[2] = {then, then};
    return ::utimensat(AT_FDCWD, path.c_str(), both, 0) == 0;
}

/// Root may do everything; permissions say something only to an ordinary user.
bool becomeOrdinaryUser() {
    if (::geteuid() != 0) return true;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(65534, 65534, 65534) == 0 &&
           ::setresuid(65534, 65534, 65534) == 0;
}

} // namespace

class TstFileSystemPosix : public QObject {
    Q_OBJECT

private slots:
    void whatIsPublishedCanBeRead_data();
    void whatIsPublishedCanBeRead();
    void publishingTheSameAgainIsNoError();
    void aDifferentFileStays();
    void replacingLeavesOnlyTheNewContent();
    void existsTellsWhatIsThere();
    void foldersAreListedSortedAndWithTheirKind();
    void listingHasALimit();
    void sizeLimitIsExact();
    void pathsAreChecked_data();
    void pathsAreChecked();
    void rootsAreOpenedOrMade();
    void filesArePublishedForTheOthersWhateverTheUmask();
    void newFoldersTakeThePermissionsOfTheirParent();
    void readOnlyFolderIsAnError();
    void fileSizeLimitIsAnErrorWithoutATrace();
    void onlyOwnOldTemporariesAreRemoved();
    void temporaryNamesAreRecognised_data();
    void temporaryNamesAreRecognised();
    void randomBytesDiffer();
};

void TstFileSystemPosix::whatIsPublishedCanBeRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("{}");
    QTest::newRow("every byte") << QByteArray("\0\r\n\x1a\xff\xfe\\", 7);
    QTest::newRow("1 MiB and a byte") << QByteArray(1024 * 1024 + 1, 'x');
}

void TstFileSystemPosix::whatIsPublishedCanBeRead() {
    QFETCH(QByteArray, bytes);
    TemporaryStore store;
    const std::string content = bytes.toStdString();
    const auto published = store.files().publish("windows/w1/file.json", content);
    QCOMPARE(errorOf(published), QString());
    QVERIFY(*published == Published::created);
    const auto read = store.files().read("windows/w1/file.json", content.size());
    QCOMPARE(errorOf(read), QString());
    QVERIFY(*read == content);
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemPosix::publishingTheSameAgainIsNoError() {
    TemporaryStore store;
    QVERIFY(store.files().publish("a/file", "same").ok());
    const auto again = store.files().publish("a/file", "same");
    QCOMPARE(errorOf(again), QString());
    QVERIFY(*again == Published::alreadyThere);
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemPosix::aDifferentFileStays() {
    TemporaryStore store;
    QVERIFY(store.files().publish("a/file", "first").ok());
    for (const char* other : {"other", "firs", "first and more", ""}) {
        const auto refused = store.files().publish("a/file", other);
        QCOMPARE(errorOf(refused), QString("fileExists"));
        QCOMPARE(refused.error().file, store.pathOf("a/file"));
        QCOMPARE(store.contentOf("a/file"), std::string("first"));
    }
    QVERIFY(store.makeFolder("a/folder"));
    QCOMPARE(errorOf(store.files().publish("a/folder", "x")), QString("fileExists"));
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemPosix::replacingLeavesOnlyTheNewContent() {
    TemporaryStore store;
    QCOMPARE(errorOf(store.files().replace("index/file", "one")), QString());
    QCOMPARE(errorOf(store.files().replace("index/file", "two")), QString());
    QCOMPARE(store.contentOf("index/file"), std::string("two"));
    QVERIFY(store.makeFolder("index/folder/inside"));
    QCOMPARE(errorOf(store.files().replace("index/folder", "three")), QString("fileNotWritten"));
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemPosix::existsTellsWhatIsThere() {
    TemporaryStore store;
    QVERIFY(store.files().publish("a/file", "x").ok());
    QVERIFY(store.files().exists("a/file").value());
    QVERIFY(store.files().exists("a").value());
    QVERIFY(!store.files().exists("a/other").value());
    QVERIFY(!store.files().exists("b/file").value());
    QCOMPARE(::symlink("nowhere", store.pathOf("link").c_str()), 0);
    QVERIFY(store.files().exists("link").value());
}

void TstFileSystemPosix::foldersAreListedSortedAndWithTheirKind() {
    TemporaryStore store;
    QVERIFY(store.files().publish("b", "x").ok());
    QVERIFY(store.files().publish("C/inside", "x").ok());
    QVERIFY(store.put(".tmp-other-1-0", "unfinished"));
    QCOMPARE(::symlink("b", store.pathOf("a").c_str()), 0);
    QCOMPARE(::mkfifo(store.pathOf("pipe").c_str(), 0600), 0);
    const auto listed = store.files().list("");
    QCOMPARE(errorOf(listed), QString());
    QStringList found;
    for (const auto& entry : *listed)
        found << QString::fromStdString(entry.name) + QString::number(static_cast<int>(entry.kind));
    QCOMPARE(found, (QStringList{"C1", "a2", "b0", "pipe2"}));
    QCOMPARE(store.files().list("C").value().size(), std::size_t(1));
    QVERIFY(store.files().list("absent/folder").value().empty());
    QCOMPARE(errorOf(store.files().list("b")), QString("folderUnreadable"));
}

void TstFileSystemPosix::listingHasALimit() {
    TemporaryStore store;
    for (const char* name : {"1", "2", "3"})
        QVERIFY(store.put(name, ""));
    QCOMPARE(store.files().list("", 3).value().size(), std::size_t(3));
    QCOMPARE(errorOf(store.files().list("", 2)), QString("folderTooLarge"));
    QCOMPARE(store.files().list("", SIZE_MAX).value().size(), std::size_t(3));
}

void TstFileSystemPosix::sizeLimitIsExact() {
    TemporaryStore store;
    QVERIFY(store.put("file", "12345"));
    QCOMPARE(store.files().read("file", 5).value(), std::string("12345"));
    QCOMPARE(errorOf(store.files().read("file", 4)), QString("fileTooLarge"));
    QCOMPARE(errorOf(store.files().read("other", 4)), QString("fileMissing"));
}

void TstFileSystemPosix::pathsAreChecked_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("slash") << QByteArray("/");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("parent") << QByteArray("..");
    QTest::newRow("parent first") << QByteArray("../canary");
    QTest::newRow("parent inside") << QByteArray("a/../../canary");
    QTest::newRow("parent last") << QByteArray("a/..");
    QTest::newRow("dot") << QByteArray(".");
    QTest::newRow("dot inside") << QByteArray("a/./b");
    QTest::newRow("double slash") << QByteArray("a//b");
    QTest::newRow("trailing slash") << QByteArray("a/");
    QTest::newRow("backslash") << QByteArray("a\\..\\b");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
    QTest::newRow("NUL last") << QByteArray("a\0", 2);
    QTest::newRow("temporary name") << QByteArray("a/.tmp-x");
    QTest::newRow("temporary folder") << QByteArray(".tmp-x/a");
}

void TstFileSystemPosix::pathsAreChecked() {
    QFETCH(QByteArray, path);
    TemporaryStore store;
    const QString refused("pathNotAllowed");
    const std::string name = path.toStdString();
    QCOMPARE(errorOf(store.files().read(name, 100)), refused);
    QCOMPARE(errorOf(store.files().exists(name)), refused);
    QCOMPARE(errorOf(store.files().publish(name, "x")), refused);
    QCOMPARE(errorOf(store.files().replace(name, "x")), refused);
    if (!name.empty()) QCOMPARE(errorOf(store.files().list(name)), refused);
    QVERIFY(QDir(QString::fromStdString(store.root())).isEmpty());
}

void TstFileSystemPosix::rootsAreOpenedOrMade() {
    TemporaryStore store;
    const std::string deep = store.pathOf("x/y/z");
    using store::OpenMode;
    QCOMPARE(errorOf(store::openFolder(deep, OpenMode::existing)), QString("folderMissing"));
    QCOMPARE(errorOf(store::openFolder("", OpenMode::create)), QString("folderNotCreated"));
    const auto made = store::openFolder(deep, OpenMode::create);
    QCOMPARE(errorOf(made), QString());
    QCOMPARE((*made)->rootName(), deep);
    QVERIFY((*made)->publish("file", "x").ok());
    QCOMPARE(errorOf(store::openFolder(deep + "/", OpenMode::existing)), QString());
    QCOMPARE(errorOf(store::openFolder(store.pathOf("trailing/"), OpenMode::create)), QString());
    QCOMPARE(errorOf(store::openFolder(deep + "/file", OpenMode::existing)), QString("folderUnreadable"));
    QCOMPARE(errorOf(store::openFolder(deep + "/file/below", OpenMode::create)), QString("folderUnreadable"));
}

void TstFileSystemPosix::filesArePublishedForTheOthersWhateverTheUmask() {
    TemporaryStore store;
    const mode_t before = ::umask(077);
    const auto open = store.files().publish("shared/file", "x");
    const auto secret = store.files().publish("keys/file", "x", Access::ownerOnly);
    const auto current = store.files().replace("shared/current", "x");
    ::umask(before);
    QVERIFY(open.ok() && secret.ok() && current.ok());
    QCOMPARE(modeOf(store.pathOf("shared/file")), mode_t(0644));
    QCOMPARE(modeOf(store.pathOf("shared/current")), mode_t(0644));
    QCOMPARE(modeOf(store.pathOf("keys/file")), mode_t(0600));
    QCOMPARE(modeOf(store.pathOf("keys")), mode_t(0700));
}

void TstFileSystemPosix::newFoldersTakeThePermissionsOfTheirParent() {
    TemporaryStore store;
    QCOMPARE(::chmod(store.root().c_str(), 02775), 0);
    const mode_t before = ::umask(077);
    const auto published = store.files().publish("a/b/file", "x");
    ::umask(before);
    QVERIFY(published.ok());
    QCOMPARE(modeOf(store.pathOf("a")), mode_t(02775));
    QCOMPARE(modeOf(store.pathOf("a/b")), mode_t(02775));
}

void TstFileSystemPosix::readOnlyFolderIsAnError() {
    TemporaryStore store;
    QVERIFY(store.put("file", "x"));
    QCOMPARE(::chmod(store.root().c_str(), 0555), 0);
    const int failed = support::runInChild([&] {
        if (!becomeOrdinaryUser()) return 1;
        if (errorOf(store.files().publish("new", "x")) != "fileNotWritten") return 2;
        if (errorOf(store.files().publish("folder/new", "x")) != "folderNotCreated") return 3;
        if (errorOf(store.files().replace("file", "y")) != "fileNotWritten") return 4;
        return store.files().read("file", 1).ok() ? 0 : 5;
    });
    QCOMPARE(::chmod(store.root().c_str(), 0755), 0);
    QCOMPARE(failed, 0);
    QCOMPARE(store.contentOf("file"), std::string("x"));
}

void TstFileSystemPosix::fileSizeLimitIsAnErrorWithoutATrace() {
    TemporaryStore store;
    const int failed = support::runInChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{65536, 65536};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
        if (errorOf(store.files().publish("file", std::string(100000, 'x'))) != "fileNotWritten") return 2;
        if (errorOf(store.files().replace("file", std::string(100000, 'x'))) != "fileNotWritten") return 3;
        return store.files().publish("small", std::string(1000, 'x')).ok() ? 0 : 4;
    });
    QCOMPARE(failed, 0);
    QVERIFY(!store.files().exists("file").value());
    QCOMPARE(store.temporaries(), 0);
}

void TstFileSystemPosix::onlyOwnOldTemporariesAreRemoved() {
    TemporaryStore store;
    const std::string old = store::temporaryName();
    const std::string young = store::temporaryName();
    const std::string foreign = ".tmp-elsewhere-17-00112233445566778899aabbccddeeff";
    for (const auto& name : {old, young, foreign})
        QVERIFY(store.put(name, "unfinished"));
    const time_t day = 24 * 60 * 60;
    QVERIFY(makeOlder(store.pathOf(old), day + 3600));
    QVERIFY(makeOlder(store.pathOf(young), day - 3600));
    QVERIFY(makeOlder(store.pathOf(foreign), 10 * day));
    QVERIFY(store.files().publish("file", "x").ok());
    QCOMPARE(store.contentOf(old), std::string("(unreadable)"));
    QCOMPARE(store.contentOf(young), std::string("unfinished"));
    QCOMPARE(store.contentOf(foreign), std::string("unfinished"));
}

void TstFileSystemPosix::temporaryNamesAreRecognised_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("own");
    QTest::newRow("as made") << "%1" << true;
    QTest::newRow("another host whose name begins alike") << "insert" << false;
    QTest::newRow("longer") << "%1a" << false;
    QTest::newRow("upper case") << "%1A" << false;
    QTest::newRow("other file") << "file.json" << false;
    QTest::newRow("only the prefix") << ".tmp-" << false;
}

void TstFileSystemPosix::temporaryNamesAreRecognised() {
    QFETCH(QString, change);
    QFETCH(bool, own);
    QString name = QString::fromStdString(store::temporaryName());
    QVERIFY(name.startsWith(".tmp-"));
    if (change == "insert")
        name.insert(name.lastIndexOf('-', name.lastIndexOf('-') - 1), "-b");
    else
        name = change.contains('%') ? change.arg(name) : change;
    QCOMPARE(store::isTemporaryNameOfThisHost(name.toStdString()), own);
}

void TstFileSystemPosix::randomBytesDiffer() {
    store::SystemRandom random;
    QCOMPARE(random.bytes(0).size(), std::size_t(0));
    QCOMPARE(random.bytes(100000).size(), std::size_t(100000));
    QVERIFY(random.bytes(32) != random.bytes(32));
}

QTEST_APPLESS_MAIN(TstFileSystemPosix)
#include "tst_file_system_posix.moc"
