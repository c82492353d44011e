#include "tests/support/team_store.h"
#include "ui/models/inbox_filter.h"
#include "ui/models/packet_list_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace countersign;
using statement::Act;
using ui::InboxFilter;
using ui::PacketListModel;

namespace {

std::vector<usecases::PacketSummary> summariesOf(test::TeamStore& team) {
    std::vector<usecases::PacketSummary> out;
    const auto reading =
        usecases::WindowReading::read(team.workspace(), WindowId::parse("2026-W48-live").value()).value();
    const auto visited = usecases::visitSummaries(reading, [&](usecases::PacketSummary summary) {
        out.push_back(std::move(summary));
        return true;
    });
    return visited ? out : std::vector<usecases::PacketSummary>();
}

} // namespace

/// The inbox's rows: what they say to whom, and that views keep their place when the store is read again.
class TstPacketList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseTurnItIs();
    void followsAnActWithoutLosingTheRow();
    void filtersByQuestionWindowAndWords();
};

void TstPacketList::saysWhoseTurnItIs() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    PacketListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceAll(summariesOf(team));
    QCOMPARE(model.rowCount(), 1);
    const auto waiting = [&](const char* person) {
        model.setPerson(QLatin1String(person));
        return static_cast<usecases::Waiting>(model.index(0, 0).data(PacketListModel::waitingRole).toInt());
    };
    QVERIFY(waiting("noor") == usecases::Waiting::submission);
    QVERIFY(waiting("tomasz") == usecases::Waiting::nothing);
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    model.replaceAll(summariesOf(team));
    QVERIFY(waiting("noor") == usecases::Waiting::nothing);
    QVERIFY(waiting("tomasz") == usecases::Waiting::review);
    // The signer of a packet that was not reviewed yet has to wait for the reviewer.
    QVERIFY(waiting("kofi") == usecases::Waiting::nothing);
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    model.replaceAll(summariesOf(team));
    QVERIFY(waiting("kofi") == usecases::Waiting::signature);
}

void TstPacketList::followsAnActWithoutLosingTheRow() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    PacketListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<usecases::PacketSummary> summaries = summariesOf(team);
    model.replaceAll(summaries);
    const QPersistentModelIndex chosen = model.index(0, PacketListModel::standing);
    usecases::PacketSummary earlier = summaries.front();
    earlier.coreSha256 = Sha256();
    summaries.insert(summaries.begin(), earlier);
    model.replaceAll(summaries);
    QCOMPARE(chosen.row(), 1);
    model.replaceAll({earlier});
    QVERIFY(!chosen.isValid());
    QCOMPARE(model.rowCount(), 1);
}

void TstPacketList::filtersByQuestionWindowAndWords() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    PacketListModel model;
    InboxFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPerson(QStringLiteral("noor"));
    model.replaceAll(summariesOf(team));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.count(InboxFilter::Question::stuck), 0);
    QCOMPARE(filter.count(InboxFilter::Question::everything), 1);
    model.setPerson(QStringLiteral("tomasz"));
    filter.setQuestion(InboxFilter::Question::waitsForMe);
    QCOMPARE(filter.rowCount(), 0);
    filter.setQuestion(InboxFilter::Question::stuck);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("NOOR ") + QString::fromStdString(model.summary(0).selectedLane));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("nowhere"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    filter.setWindow(QStringLiteral("another-window"));
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(TstPacketList)
#include "tst_packet_list.moc"
