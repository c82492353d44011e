#include "core/crypto/sha256.h"
#include "core/policy/trust_list.h"
#include "tests/support/edited_file.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace countersign;
using policy::TrustedFile;
using policy::TrustedKind;
using policy::TrustList;

namespace {

Sha256 digest(int number) {
    return crypto::sha256(std::to_string(number));
}

TrustedFile entry(TrustedKind kind, const char* id, int version, int content) {
    return {kind, digest(content), id, version, Timestamp::parse("2026-10-01T08:00:00Z").value()};
}

/// What the writer makes of one policy and one directory.
std::string goodFile() {
    TrustList list;
    list.add(entry(TrustedKind::directory, "signers", 4, 1));
    list.add(entry(TrustedKind::policy, "null", 2, 2));
    return list.serialize();
}

} // namespace

class TstTrustList : public QObject {
    Q_OBJECT

private slots:
    void writesOneSpelling();
    void trustsNothingAtFirst();
    void keepsWhatWasAcceptedFirst();
    void tellsKindsApart();
    void knowsTheNewest();
    void refusesRollbackAndTwins_data();
    void refusesRollbackAndTwins();
    void roundTrips();
    void refuses_data();
    void refuses();
};

void TstTrustList::writesOneSpelling() {
    QCOMPARE(goodFile(), "trust_version: 1\n"
                         "trusted:\n"
                         "  - {kind: policy, sha256: " +
                             digest(2).hex() +
                             ", id: \"null\", version: 2, accepted_at_utc: 2026-10-01T08:00:00Z}\n"
                             "  - {kind: directory, sha256: " +
                             digest(1).hex() +
                             ", id: \"signers\", version: 4, accepted_at_utc: 2026-10-01T08:00:00Z}\n");
}

void TstTrustList::trustsNothingAtFirst() {
    const TrustList empty;
    QVERIFY(!empty.contains(TrustedKind::policy, digest(1)));
    const auto again = TrustList::parse(empty.serialize(), "trust.yaml");
    QVERIFY(again.ok());
    QVERIFY(again->entries().empty());
}

void TstTrustList::keepsWhatWasAcceptedFirst() {
    TrustList list;
    list.add(entry(TrustedKind::policy, "p", 1, 1));
    TrustedFile later = entry(TrustedKind::policy, "p", 1, 1);
    later.acceptedAt = later.acceptedAt.plusSeconds(60);
    list.add(later);
    QCOMPARE(list.entries().size(), std::size_t(1));
    QCOMPARE(list.entries()[0].acceptedAt.text(), std::string("2026-10-01T08:00:00Z"));
}

void TstTrustList::tellsKindsApart() {
    TrustList list;
    list.add(entry(TrustedKind::policy, "p", 1, 1));
    QVERIFY(list.contains(TrustedKind::policy, digest(1)));
    QVERIFY(!list.contains(TrustedKind::directory, digest(1)));
    QVERIFY(!list.contains(TrustedKind::policy, digest(2)));
}

void TstTrustList::knowsTheNewest() {
    TrustList list;
    list.add(entry(TrustedKind::policy, "p", 10, 1));
    list.add(entry(TrustedKind::policy, "p", 9, 2));
    list.add(entry(TrustedKind::policy, "q", 11, 3));
    list.add(entry(TrustedKind::directory, "p", 12, 4));
    QCOMPARE(list.newest(TrustedKind::policy, "p")->version, 10);
    QVERIFY(!list.newest(TrustedKind::directory, "q").has_value());
}

void TstTrustList::refusesRollbackAndTwins_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("content");
    QTest::addColumn<QString>("outcome");
    const int policy = static_cast<int>(TrustedKind::policy);
    const int directory = static_cast<int>(TrustedKind::directory);
    QTest::newRow("the newest itself") << policy << "p" << 10 << 1 << "accepted";
    QTest::newRow("a higher one") << policy << "p" << 11 << 7 << "accepted";
    QTest::newRow("an older one that was trusted") << policy << "p" << 9 << 2 << "trustRolledBack";
    QTest::newRow("an older one never seen") << policy << "p" << 8 << 7 << "trustRolledBack";
    QTest::newRow("the same version, other bytes") << policy << "p" << 10 << 7 << "trustVersionTwice";
    QTest::newRow("another id") << policy << "other" << 1 << 7 << "accepted";
    QTest::newRow("another kind") << directory << "p" << 1 << 7 << "accepted";
}

void TstTrustList::refusesRollbackAndTwins() {
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(int, version);
    QFETCH(int, content);
    QFETCH(QString, outcome);
    TrustList list;
    list.add(entry(TrustedKind::policy, "p", 9, 2));
    list.add(entry(TrustedKind::policy, "p", 10, 1));
    const auto result =
        list.refuse(entry(static_cast<TrustedKind>(kind), id.toUtf8().constData(), version, content));
    const std::string found = result ? "accepted" : std::string(errorName(result.error().code));
    QCOMPARE(QString::fromStdString(found), outcome);
}

void TstTrustList::roundTrips() {
    std::mt19937 random(20261001);
    for (int round = 0; round < 50; ++round) {
        std::vector<TrustedFile> entries;
        for (int i = 0; i < round % 9; ++i)
            entries.push_back(entry(random() % 2 ? TrustedKind::policy : TrustedKind::directory,
                                    random() % 2 ? "a" : "b", i + 1, i));
        TrustList list;
        for (const TrustedFile& one : entries)
            list.add(one);
        TrustList shuffled;
        std::shuffle(entries.begin(), entries.end(), random);
        for (const TrustedFile& one : entries)
            shuffled.add(one);
        QCOMPARE(shuffled.serialize(), list.serialize());
        QCOMPARE(TrustList::parse(list.serialize(), "trust.yaml").value().serialize(), list.serialize());
    }
}

void TstTrustList::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome");
    const QString first = QString::fromStdString(digest(2).hex());
    const QString second = QString::fromStdString(digest(1).hex());
    QTest::newRow("other version") << "trust_version: 1"
                                   << "trust_version: 2"
                                   << "memberOutOfRange at /trust_version";
    QTest::newRow("unknown kind") << "kind: policy"
                                  << "kind: packet"
                                  << "memberNotListed at /trusted/0/kind";
    QTest::newRow("short digest") << first << "ab"
                                  << "digestMalformed at /trusted/0/sha256";
    QTest::newRow("digest twice") << second << first << "nameRepeated at /trusted/1/sha256";
    QTest::newRow("id with a slash") << "signers"
                                     << "a/b"
                                     << "idMalformed at /trusted/1/id";
    QTest::newRow("version 0") << "version: 4"
                               << "version: 0"
                               << "memberOutOfRange at /trusted/1/version";
    QTest::newRow("two files of one version") << ""
                                              << ("  - {kind: directory, sha256: " + digest(9).hex() +
                                                  ", id: signers, version: 4, accepted_at_utc: "
                                                  "2026-10-01T08:00:00Z}\n")
                                                     .c_str()
                                              << "trustVersionTwice at /trusted/2/version";
    QTest::newRow("unknown member") << "version: 4"
                                    << "version: 4, by: me"
                                    << "memberUnknown at /trusted/1/by";
    QTest::newRow("unknown top member") << ""
                                        << "more: 1\n"
                                        << "memberUnknown at /more";
}

void TstTrustList::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, outcome);
    const std::string bad = test::edited(goodFile(), from.toStdString(), to.toStdString());
    QCOMPARE(test::outcomeOf(TrustList::parse(bad, "trust.yaml")), outcome.toStdString());
}

QTEST_APPLESS_MAIN(TstTrustList)
#include "tst_trust_list.moc"
