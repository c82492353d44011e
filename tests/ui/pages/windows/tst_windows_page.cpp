#include "ui/pages/windows/windows_page.h"

#include "tests/support/desk_workstation.h"
#include "ui/models/window_rows.h"
#include "ui/session/session.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plain_table.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace countersign;

namespace {

template <typename Widget>
Widget* named(QWidget& in, const char* name) {
    for (auto* each : in.findChildren<Widget*>())
        if (each->accessibleName() == QLatin1String(name)) return each;
    return nullptr;
}

} // namespace

class TstWindowsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStandInTheirColumns() {
        const WindowId window = WindowId::parse("w1").value();
        usecases::PacketSummary packet{.key = {window, ClusterId::parse("login").value(), 1},
                                       .issuedAt = Timestamp::fromUnixSeconds(0)};
        packet.state = workflow::ApprovalState::approved;
        packet.onHold = true;
        ui::CellTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replaceAll(ui::windowRows({window, WindowId::parse("w2").value()}, {packet}));
        QCOMPARE(model.rowCount(), 2);
        QStringList first;
        for (int column = 1; column < model.columnCount(); ++column)
            first << model.index(0, column).data().toString();
        QCOMPARE(first.join(QLatin1Char(' ')), QStringLiteral("0 0 1 0 0 1 0"));
        QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("0"));
        model.replaceAll(ui::clusterRows(usecases::clustersOf(std::nullopt, window, {packet})));
        QCOMPARE(model.rowCount(), 1);
        model.replaceAll(ui::windowRows({}, {}));
        QCOMPARE(model.rowCount(), 0);
    }

    void theSheetNamesClustersAndTheVerdict() {
        test::TeamStore team;
        QVERIFY(team.issue().ok());
        test::DeskWorkstation desk(team);
        ui::Session session(desk);
        ui::WindowsPage page(session);
        page.show();
        session.open(QStringLiteral("store"));
        auto* clusters = named<ui::PlainTable>(page, "Clusters of the window");
        QTRY_VERIFY(clusters->model()->rowCount() > 0);
        QTRY_COMPARE(named<ui::Badge>(page, "Verdict of the gate")->text(), QStringLiteral("Not ready"));
        QTRY_VERIFY(named<ui::PlainTable>(page, "What stops the release")->model()->rowCount() > 0);
        QSignalSpy opened(&page, &ui::WindowsPage::openRequested);
        auto* open = page.findChild<QPushButton*>();
        int enabled = 0;
        for (int row = 0; row < clusters->model()->rowCount(); ++row) {
            clusters->selectRow(row);
            enabled += open->isEnabled() ? 1 : 0;
            if (open->isEnabled()) open->click();
        }
        QCOMPARE(enabled, 1);
        QCOMPARE(opened.count(), 1);
    }
};

QTEST_MAIN(TstWindowsPage)
#include "tst_windows_page.moc"
