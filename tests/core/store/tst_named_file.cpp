#include "core/store/file_system_posix.h"

#include "tests/support/child_process.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace countersign;
using store::readNamedFile;
using support::errorOf;
using support::TemporaryStore;

namespace {

bool writeAll(int file, const std::string& bytes) {
    return ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
}

/// Reads "-" in a child whose standard input is a pipe with `bytes`; 0 when the content arrives.
int readStandardInput(const std::string& bytes, std::size_t maxBytes, const QString& error) {
    return support::runInChild([&] {
        int ends[2];
        if (::pipe(ends) != 0 || !writeAll(ends[1], bytes)) return 1;
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        const auto read = readNamedFile("-", maxBytes);
        if (errorOf(read) != error) return 2;
        return !read || *read == bytes ? 0 : 3;
    });
}

} // namespace

class TstNamedFile : public QObject {
    Q_OBJECT

private slots:
    void filesAndLinksAreRead();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void standardInputIsRead();
    void aPipeIsReadToItsEnd();
    void aPipeHasALimit();
};

void TstNamedFile::filesAndLinksAreRead() {
    TemporaryStore store;
    QVERIFY(store.put("file", "content"));
    QCOMPARE(::symlink("file", store.pathOf("link").c_str()), 0);
    QCOMPARE(readNamedFile(store.pathOf("file"), 7).value(), std::string("content"));
    QCOMPARE(readNamedFile(store.pathOf("link"), 7).value(), std::string("content"));
    QCOMPARE(errorOf(readNamedFile(store.pathOf("link"), 6)), QString("fileTooLarge"));
    QVERIFY(!readNamedFile("/proc/self/status", 100000).value().empty());
}

void TstNamedFile::whatCannotBeReadIsNamed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("missing") << "no/such/file"
                             << "fileMissing";
    QTest::newRow("empty name") << ""
                                << "fileMissing";
    QTest::newRow("folder") << "/"
                            << "fileNotRegular";
    QTest::newRow("device without end") << "/dev/zero"
                                        << "fileNotRegular";
    QTest::newRow("empty device") << "/dev/null"
                                  << "fileNotRegular";
    QTest::newRow("below a file") << "/proc/self/status/x"
                                  << "fileNotRegular";
}

void TstNamedFile::whatCannotBeReadIsNamed() {
    QFETCH(QString, path);
    QFETCH(QString, error);
    const auto read = readNamedFile(path.toStdString(), 100);
    QCOMPARE(errorOf(read), error);
    QCOMPARE(read.error().file, path.toStdString());
}

void TstNamedFile::standardInputIsRead() {
    QCOMPARE(readStandardInput("content", 100, ""), 0);
    QCOMPARE(readStandardInput("", 100, ""), 0);
    QCOMPARE(readStandardInput("content", 6, "fileTooLarge"), 0);
}

void TstNamedFile::aPipeIsReadToItsEnd() {
    TemporaryStore store;
    const std::string pipe = store.pathOf("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    // More than a pipe holds, from a writer that comes late and pauses in the middle.
    const std::string half(100000, 'x');
    const pid_t writer = support::startChild([&] {
        ::alarm(30);
        ::usleep(50000);
        const int file = ::open(pipe.c_str(), O_WRONLY);
        if (!writeAll(file, half)) return 1;
        ::usleep(20000);
        return writeAll(file, half) ? 0 : 2;
    });
    const auto read = readNamedFile(pipe, 1 << 20);
    QCOMPARE(errorOf(read), QString());
    QVERIFY(*read == half + half);
    QCOMPARE(support::waitForChild(writer), 0);
}

void TstNamedFile::aPipeHasALimit() {
    TemporaryStore store;
    const std::string pipe = store.pathOf("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const pid_t writer = support::startChild([&] {
        ::alarm(30);
        ::signal(SIGPIPE, SIG_IGN);
        const int file = ::open(pipe.c_str(), O_WRONLY);
        while (writeAll(file, std::string(1000, 'x'))) {
        }
        return 0;
    });
    QCOMPARE(errorOf(readNamedFile(pipe, 5000)), QString("fileTooLarge"));
    QCOMPARE(support::waitForChild(writer), 0);
}

QTEST_APPLESS_MAIN(TstNamedFile)
#include "tst_named_file.moc"
