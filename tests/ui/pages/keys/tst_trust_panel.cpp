#include "ui/pages/keys/trust_panel.h"

#include "tests/support/desk_workstation.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace countersign;

namespace {

ui::PlainTable* table(QWidget& in, const QString& name) {
    for (auto* each : in.findChildren<ui::PlainTable*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

/// Types into the dialog that comes next, and presses its first button.
void answerNextDialog(const QString& typed) {
    QTimer::singleShot(0, [typed] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(typed);
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Accept") && button->isEnabled()) return button->click();
        dialog->reject();
    });
}

} // namespace

class TstTrustPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptingTakesTheShownDigits() {
        test::TeamStore team;
        team.trust = {};
        test::DeskWorkstation desk(team);
        ui::Session session(desk);
        ui::TrustPanel panel(session);
        panel.show();
        session.open(QStringLiteral("store"));
        auto* offers = table(panel, QStringLiteral("Policies and directories not trusted yet"));
        auto* trusted = table(panel, QStringLiteral("Trusted policies and directories"));
        QTRY_COMPARE(offers->model()->rowCount(), 2);
        QVERIFY(table(panel, QStringLiteral("What changes with it"))->model()->rowCount() > 0);
        auto* accept = panel.findChild<QPushButton*>();
        answerNextDialog(QStringLiteral("00000000"));
        accept->click();
        QVERIFY(team.trust.entries().empty());
        const QString digits = offers->model()->index(0, 2).data().toString();
        answerNextDialog(digits.left(8));
        accept->click();
        QTRY_COMPARE(offers->model()->rowCount(), 1);
        QTRY_COMPARE(trusted->model()->rowCount(), 1);
        QCOMPARE(trusted->model()->index(0, 2).data().toString(), digits);
    }
};

QTEST_MAIN(TstTrustPanel)
#include "tst_trust_panel.moc"
