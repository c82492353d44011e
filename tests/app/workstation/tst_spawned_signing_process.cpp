#include "app/workstation/spawned_signing_process.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

#include <sys/wait.h>

using namespace countersign;
using app::SpawnedSigningProcess;
using keys::SigningRun;

namespace {

/// Far more than any of these helpers needs, except the one that never answers.
constexpr auto ample = std::chrono::minutes(5);

/// Whether a run left no process behind.
bool noChildIsLeft() {
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

} // namespace

class TstSpawnedSigningProcess : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void theAnswerComesBack() {
        const SigningRun run = SpawnedSigningProcess(script("cat"), ample).run("all\nof it\n");
        QVERIFY(run.end == SigningRun::End::answered);
        QCOMPARE(run.text, std::string("all\nof it\n"));
        QVERIFY(noChildIsLeft());
    }

    void aLongRequestArrives() {
        const std::string request(3u << 20, 'x');
        const SigningRun run = SpawnedSigningProcess(script("wc -c"), ample).run(request);
        QVERIFY(run.end == SigningRun::End::answered);
        QCOMPARE(QString::fromStdString(run.text).trimmed(), QString::number(request.size()));
    }

    void whoNeverAnswersIsEnded() {
        const SigningRun run =
            SpawnedSigningProcess(script("exec sleep 100000"), std::chrono::milliseconds(50)).run("");
        QVERIFY(run.end == SigningRun::End::timedOut);
        QVERIFY(noChildIsLeft());
    }

    void whoNeverReadsIsEnded() {
        const SigningRun run =
            SpawnedSigningProcess(script("exec sleep 100000"), std::chrono::milliseconds(50))
                .run(std::string(8u << 20, 'x'));
        QVERIFY(run.end == SigningRun::End::timedOut);
        QVERIFY(noChildIsLeft());
    }

    void whatCannotBeUsedSaysWhy_data() {
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("no answer") << QByteArray("cat >/dev/null");
        QTest::newRow("fails") << QByteArray("exit 3");
        QTest::newRow("no end") << QByteArray("exec yes");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
    }
    void whatCannotBeUsedSaysWhy() {
        QFETCH(QByteArray, commands);
        const SigningRun run = SpawnedSigningProcess(script(commands), ample).run("");
        QVERIFY(run.end == SigningRun::End::unusable);
        QVERIFY(!run.text.empty());
        QVERIFY(noChildIsLeft());
    }

    void aMissingHelperIsNamed() {
        const std::string nowhere = m_folder.filePath("nowhere").toStdString();
        const SigningRun run = SpawnedSigningProcess(nowhere, ample).run("");
        QVERIFY(run.end == SigningRun::End::unusable);
        QVERIFY(run.text.starts_with(nowhere));
        QVERIFY(SpawnedSigningProcess("", ample).run("").end == SigningRun::End::unusable);
    }

    /// Nothing that loads code or chooses another keychain comes through; what finds the session does.
    void theEnvironmentIsAFewListedVariables() {
        for (const char* name : {"LD_PRELOAD", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QTKEYCHAIN_BACKEND",
                                 "OPENSSL_CONF", "XDG_CURRENT_DESKTOP", "PATH"})
            m_restore.append({name, qgetenv(name)}), qputenv(name, "/planted");
        m_restore.append({"DBUS_SESSION_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")});
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/here");
        const SigningRun run = SpawnedSigningProcess(script("/usr/bin/env"), ample).run("");
        for (const auto& [name, value] : std::as_const(m_restore))
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
        QVERIFY(run.end == SigningRun::End::answered);
        QVERIFY(run.text.find("DBUS_SESSION_BUS_ADDRESS=unix:path=/here\n") != std::string::npos);
        QVERIFY2(run.text.find("planted") == std::string::npos, run.text.c_str());
    }

private:
    std::string script(const QByteArray& commands) {
        const QString path = m_folder.filePath(QString::number(++m_scripts));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + commands + "\n") < 0) return {};
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return path.toStdString();
    }

    QTemporaryDir m_folder;
    int m_scripts = 0;
    QList<std::pair<const char*, QByteArray>> m_restore;
};

QTEST_GUILESS_MAIN(TstSpawnedSigningProcess)
#include "tst_spawned_signing_process.moc"
