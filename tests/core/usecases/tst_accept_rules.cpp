#include "core/usecases/accept_rules.h"

#include "core/usecases/edit_directory.h"
#include "tests/support/team_store.h"

#include <QtTest>

#include <map>

using namespace countersign;
using namespace countersign::usecases;

namespace {

const WindowId window = WindowId::parse("2026-W48-live").value();

class Keeper final : public TrustKeeper {
public:
    explicit Keeper(policy::TrustList& list) : trust(list) {}
    Result<policy::TrustList> readTrust() const override { return trust; }
    Result<void> writeTrust(const policy::TrustList& list) override {
        ++written;
        trust = list;
        return {};
    }
    Result<void> keepAccepted(const Sha256& digest, const std::string& bytes) override {
        kept[digest] = bytes;
        return {};
    }

    policy::TrustList& trust;
    std::map<Sha256, std::string> kept;
    int written = 0;
};

/// The team's directory under a higher number, as the window's current one.
void adoptVersion(test::TeamStore& team, int version) {
    std::string bytes = currentDirectory(team.workspace(), window).value().bytes;
    const std::string first = "directory_version: 1";
    bytes.replace(bytes.find(first), first.size(), "directory_version: " + std::to_string(version));
    QVERIFY(adoptDirectory(team.workspace(), window, bytes, "next.yaml").ok());
}

} // namespace

class TstAcceptRules : public QObject {
    Q_OBJECT

private slots:
    void whatIsTrustedIsNoOffer() {
        test::TeamStore team;
        const auto offers = ruleOffers(team.workspace(), window);
        QVERIFY(offers.ok());
        for (const RuleOffer& offer : *offers) {
            QVERIFY(offer.trusted && !offer.refusal);
            QVERIFY(offer.changes.empty() && offer.values.empty());
        }
    }

    void theFirstVersionShowsEverythingItSays() {
        test::TeamStore team;
        team.trust = {};
        const auto offers = ruleOffers(team.workspace(), window).value();
        QVERIFY(offers[0].file.kind == policy::TrustedKind::policy && !offers[0].values.empty());
        QVERIFY(offers[1].file.kind == policy::TrustedKind::directory);
        // Five persons with a key each, and six grants.
        QCOMPARE(offers[1].changes.size(), std::size_t(16));
        for (const RuleOffer& offer : offers)
            QVERIFY(!offer.trusted && !offer.before && !offer.compared && !offer.refusal);
    }

    void acceptedFilesAreTrustedAndTheirBytesKept() {
        test::TeamStore team;
        team.trust = {};
        Keeper keeper(team.trust);
        const auto offers = ruleOffers(team.workspace(), window).value();
        QVERIFY(acceptRules(team.workspace(), {offers[1]}, keeper).ok());
        QCOMPARE(keeper.kept.at(offers[1].file.sha256), offers[1].bytes);
        const auto after = ruleOffers(team.workspace(), window).value();
        QVERIFY(!after[0].trusted && after[1].trusted);
    }

    void aLaterVersionShowsWhatChanges() {
        test::TeamStore team;
        adoptVersion(team, 2);
        const RuleOffer offer = ruleOffers(team.workspace(), window).value()[1];
        QVERIFY(!offer.trusted && offer.before && offer.compared && !offer.refusal);
        QCOMPARE(offer.before->version, std::int64_t(1));
        QVERIFY(offer.changes.empty());
    }

    void olderVersionsAndTwinsAreRefused_data() {
        QTest::addColumn<int>("trusted");
        QTest::addColumn<QString>("code");
        QTest::newRow("older") << 9 << "trustRolledBack";
        QTest::newRow("twin") << 2 << "trustVersionTwice";
    }
    void olderVersionsAndTwinsAreRefused() {
        QFETCH(int, trusted);
        QFETCH(QString, code);
        test::TeamStore team;
        adoptVersion(team, 2);
        RuleOffer offer = ruleOffers(team.workspace(), window).value()[1];
        team.trust.add({policy::TrustedKind::directory, Sha256(), "team", trusted, team.clock.now()});
        const auto shown = ruleOffers(team.workspace(), window).value()[1];
        QVERIFY(shown.refusal);
        QCOMPARE(QString::fromStdString(std::string(errorName(shown.refusal->code))), code);
        // Trusted elsewhere between the look and the acceptance: nothing is written either.
        Keeper keeper(team.trust);
        const auto accepted = acceptRules(team.workspace(), {offer}, keeper);
        QVERIFY(!accepted);
        QCOMPARE(QString::fromStdString(std::string(errorName(accepted.error().code))), code);
        QCOMPARE(keeper.written, 0);
        QVERIFY(keeper.kept.empty());
    }
};

QTEST_APPLESS_MAIN(TstAcceptRules)
#include "tst_accept_rules.moc"
