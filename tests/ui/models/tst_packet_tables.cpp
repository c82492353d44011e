#include "tests/support/team_store.h"
#include "ui/models/packet_tables.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace countersign;
using statement::Act;
using ui::CellTableModel;

namespace {

usecases::PacketView viewOf(test::TeamStore& team) {
    return usecases::packetView(usecases::checkStored(team.workspace(), team.core()).value());
}

QString textAt(const CellTableModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

/// The tables of the approval panel as models.
class TstPacketTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsAModel();
    void rosterFollowsASignature();
    void keepsTheCurrentRowWhenRowsStay();
    void hostileTextIsInert();
};

void TstPacketTables::everyTableIsAModel() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    const usecases::PacketView view = viewOf(team);
    CellTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ui::TableContent& content :
         {ui::comparisonTable(view.comparison), ui::otherLanesTable(view.comparison), ui::bandsTable(view.comparison),
          ui::rosterTable(view.roster), ui::evidenceItemsTable(view.evidence), ui::artifactsTable(view.evidence),
          ui::timelineTable(view.timeline), ui::findingsTable(view.findings)}) {
        QVERIFY(!content.rows.empty());
        for (const auto& row : content.rows)
            QCOMPARE(row.cells.size(), static_cast<std::size_t>(content.headers.size()));
        model.replaceAll(content);
        QCOMPARE(model.rowCount(), static_cast<int>(content.rows.size()));
    }
    model.replaceAll({});
    QCOMPARE(model.rowCount(), 0);
}

void TstPacketTables::rosterFollowsASignature() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    CellTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceAll(ui::rosterTable(viewOf(team).roster));
    QCOMPARE(textAt(model, 0, 5), QStringLiteral("Missing"));
    QCOMPARE(textAt(model, 0, 3), QStringLiteral("nobody yet; kofi can"));
    QVERIFY(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{})).ok());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.replaceAll(ui::rosterTable(viewOf(team).roster));
    QCOMPARE(textAt(model, 0, 5), QStringLiteral("Signature verified"));
    QCOMPARE(textAt(model, 1, 5), QStringLiteral("Missing"));
    QCOMPARE(changes.count(), 1);
}

void TstPacketTables::keepsTheCurrentRowWhenRowsStay() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    CellTableModel model;
    QItemSelectionModel selection(&model);
    model.replaceAll(ui::artifactsTable(viewOf(team).evidence));
    const int row = model.rowOf(QStringLiteral("ranking-snapshot"));
    QVERIFY(row >= 0);
    selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel::Select);
    model.replaceAll(ui::artifactsTable(viewOf(team).evidence));
    QCOMPARE(selection.currentIndex().row(), row);
    QCOMPARE(selection.currentIndex().data(CellTableModel::keyRole).toString(), QStringLiteral("ranking-snapshot"));
}

void TstPacketTables::hostileTextIsInert() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    const statement::CommentBody comment{"", "<b>Approved</b>\n\xe2\x80\xae" "daed", false, {}};
    QVERIFY(team.act(team.intent(Act::comment, "kofi", comment)).ok());
    CellTableModel model;
    model.replaceAll(ui::timelineTable(viewOf(team).timeline));
    const QString said = textAt(model, 1, 5);
    QVERIFY(said.contains(QStringLiteral("<b>Approved</b>\\u{A}\\u{202E}daed"), Qt::CaseInsensitive));
    QVERIFY(!said.contains(QChar(0x202e)));
}

QTEST_MAIN(TstPacketTables)
#include "tst_packet_tables.moc"
