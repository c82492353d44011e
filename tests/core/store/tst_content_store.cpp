#include "core/store/content_store.h"

#include "core/crypto/sha256.h"
#include "tests/support/temporary_store.h"

#include <QtTest>

#include <unistd.h>

using namespace countersign;
using store::Content;
using store::ContentStore;
using support::errorOf;
using support::TemporaryStore;

namespace {

const std::string abc = "abc";
/// FIPS 180-2, appendix B.1.
const std::string abcPath =
    "evidence/sha256/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

} // namespace

class TstContentStore : public QObject {
    Q_OBJECT

private slots:
    void whatIsPutStandsUnderItsDigest_data();
    void whatIsPutStandsUnderItsDigest();
    void puttingTwiceKeepsOne();
    void absentIsNoError();
    void changedContentIsAMismatchWithoutBytes_data();
    void changedContentIsAMismatchWithoutBytes();
    void whatCannotBeReadIsAnError();
};

void TstContentStore::whatIsPutStandsUnderItsDigest_data() {
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("folder");
    QTest::newRow("root") << ""
                          << "";
    QTest::newRow("window") << "strategy-approval/W1"
                            << "strategy-approval/W1/";
}

void TstContentStore::whatIsPutStandsUnderItsDigest() {
    QFETCH(QString, prefix);
    QFETCH(QString, folder);
    TemporaryStore store;
    ContentStore contents(store.files(), prefix.toStdString());
    const auto digest = contents.put(abc);
    QCOMPARE(errorOf(digest), QString());
    QCOMPARE(store.contentOf(folder.toStdString() + abcPath), abc);
    const auto got = contents.get(*digest, abc.size());
    QCOMPARE(errorOf(got), QString());
    QVERIFY(got->state == Content::State::verified);
    QCOMPARE(got->bytes, abc);
}

void TstContentStore::puttingTwiceKeepsOne() {
    TemporaryStore store;
    ContentStore contents(store.files(), "");
    QVERIFY(contents.put(abc).value() == contents.put(abc).value());
    QVERIFY(contents.put("").ok());
    QCOMPARE(store.files().list("evidence/sha256").value().size(), std::size_t(2));
}

void TstContentStore::absentIsNoError() {
    TemporaryStore store;
    const auto got = ContentStore(store.files(), "W1").get(crypto::sha256(abc), 100);
    QCOMPARE(errorOf(got), QString());
    QVERIFY(got->state == Content::State::absent);
}

void TstContentStore::changedContentIsAMismatchWithoutBytes_data() {
    QTest::addColumn<QString>("found");
    QTest::newRow("changed") << "abd";
    QTest::newRow("cut off") << "ab";
    QTest::newRow("empty") << "";
    QTest::newRow("longer") << "abc\n";
}

void TstContentStore::changedContentIsAMismatchWithoutBytes() {
    QFETCH(QString, found);
    TemporaryStore store;
    QVERIFY(store.files().publish(abcPath, found.toStdString()).ok());
    ContentStore contents(store.files(), "");
    const auto got = contents.get(crypto::sha256(abc), 100);
    QCOMPARE(errorOf(got), QString());
    QVERIFY(got->state == Content::State::mismatch);
    QVERIFY(got->bytes.empty());
    QCOMPARE(errorOf(contents.put(abc)), QString("fileExists"));
}

void TstContentStore::whatCannotBeReadIsAnError() {
    TemporaryStore store;
    ContentStore contents(store.files(), "");
    const Sha256 digest = contents.put(abc).value();
    QCOMPARE(errorOf(contents.get(digest, 2)), QString("fileTooLarge"));
    QCOMPARE(::unlink(store.pathOf(abcPath).c_str()), 0);
    QCOMPARE(::symlink("/dev/null", store.pathOf(abcPath).c_str()), 0);
    QCOMPARE(errorOf(contents.get(digest, 100)), QString("fileNotRegular"));
}

QTEST_APPLESS_MAIN(TstContentStore)
#include "tst_content_store.moc"
