#include "core/usecases/readiness.h"

#include "core/usecases/dossier_loader.h"
#include "tests/support/team_store.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::usecases;

namespace {

const WindowId window = WindowId::parse("2026-W48-live").value();

std::vector<PacketSummary> summaries(test::TeamStore& team) {
    std::vector<PacketSummary> out;
    const auto reading = WindowReading::read(team.workspace(), window).value();
    const auto visited = visitSummaries(reading, [&](PacketSummary summary) {
        out.push_back(std::move(summary));
        return true;
    });
    return visited ? out : std::vector<PacketSummary>();
}

PacketSummary revision(int number, workflow::ApprovalState state) {
    PacketSummary out{.key = {window, ClusterId::parse("login").value(), number},
                      .issuedAt = Timestamp::fromUnixSeconds(0)};
    out.state = state;
    return out;
}

} // namespace

class TstReadiness : public QObject {
    Q_OBJECT

private slots:
    void everyExpectedClusterIsThereWithoutAPacket() {
        test::TeamStore team;
        const auto sheet = readinessOf(team.workspace(), window, summaries(team)).value();
        QVERIFY(sheet.described && sheet.gateWorks && !sheet.passes);
        QCOMPARE(sheet.clusters.size(), sheet.described->expectedClusters.size());
        for (const ClusterReadiness& cluster : sheet.clusters)
            QVERIFY(cluster.expected && !cluster.packet && !cluster.approved());
        QVERIFY(!sheet.blocks.empty());
    }

    void aPacketStandsBesideItsCluster() {
        test::TeamStore team;
        QVERIFY(team.issue().ok());
        const auto sheet = readinessOf(team.workspace(), window, summaries(team)).value();
        const auto found = std::find_if(sheet.clusters.begin(), sheet.clusters.end(),
                                        [](const ClusterReadiness& cluster) { return cluster.packet.has_value(); });
        QVERIFY(found != sheet.clusters.end());
        QVERIFY(found->expected && !found->approved() && !found->packet->unmet.empty());
        QVERIFY(!sheet.passes);
    }

    void theApprovedRevisionCountsThenTheNewest_data() {
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("counts");
        using workflow::ApprovalState;
        QTest::newRow("a later draft does not hide the approval") << static_cast<int>(ApprovalState::draft) << 1;
        QTest::newRow("a later approval counts") << static_cast<int>(ApprovalState::approved) << 2;
    }
    void theApprovedRevisionCountsThenTheNewest() {
        QFETCH(int, second);
        QFETCH(int, counts);
        const auto clusters = clustersOf(std::nullopt, window,
                                         {revision(1, workflow::ApprovalState::approved),
                                          revision(2, static_cast<workflow::ApprovalState>(second))});
        QCOMPARE(clusters.size(), std::size_t(1));
        QVERIFY(!clusters.front().expected && clusters.front().approved());
        QCOMPARE(static_cast<int>(clusters.front().packet->key.revision), counts);
    }

    void latencyRunsFromSubmissionToApproval() {
        PacketSummary waits = revision(1, workflow::ApprovalState::pendingSignatures);
        waits.submittedAt = Timestamp::fromUnixSeconds(100);
        PacketSummary done = revision(2, workflow::ApprovalState::superseded);
        done.submittedAt = Timestamp::fromUnixSeconds(100);
        done.approvedAt = Timestamp::fromUnixSeconds(160);
        const auto found =
            latenciesOf(window, {revision(3, workflow::ApprovalState::draft), waits, done});
        QCOMPARE(found.size(), std::size_t(2));
        const Timestamp now = Timestamp::fromUnixSeconds(400);
        QCOMPARE(found[0].seconds(now), std::int64_t(300));
        QCOMPARE(found[1].seconds(now), std::int64_t(60));
        QVERIFY(latenciesOf(WindowId::parse("other").value(), {waits, done}).empty());
    }
};

QTEST_APPLESS_MAIN(TstReadiness)
#include "tst_readiness.moc"
