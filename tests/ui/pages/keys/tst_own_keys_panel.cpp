#include "ui/pages/keys/own_keys_panel.h"

#include "tests/support/desk_workstation.h"
#include "ui/models/own_key_model.h"
#include "ui/pages/keys/create_key_dialog.h"
#include "ui/pages/keys/enrolment_dialog.h"
#include "ui/pages/keys/fingerprint_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace countersign;

namespace {

QPushButton* button(QWidget& in, const QString& words) {
    for (QPushButton* each : in.findChildren<QPushButton*>())
        if (each->text().remove(QLatin1Char('&')).startsWith(words)) return each;
    return nullptr;
}

} // namespace

class TstOwnKeysPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelHoldsTogether() {
        test::TeamStore team;
        ui::OwnKeyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replaceAll(usecases::ownKeys(team.keys()).value());
        QCOMPARE(model.rowCount(), 5);
        const auto& first = model.key(0);
        QCOMPARE(model.rowOf(first.keyId), 0);
        QCOMPARE(model.rowOf(Sha256()), -1);
        QCOMPARE(model.index(0, ui::OwnKeyModel::fingerprint).data().toString().remove(QLatin1Char(' ')),
                 QString::fromStdString(first.keyId.hex()));
        model.replaceAll({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aKeyInAFileCannotBeRemovedHereAndThatIsSaid() {
        test::TeamStore team;
        test::DeskWorkstation desk(team);
        ui::Session session(desk);
        ui::OwnKeysPanel panel(session);
        panel.show();
        auto* table = panel.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QVERIFY(button(panel, QStringLiteral("Try the key"))->isEnabled());
        QVERIFY(!button(panel, QStringLiteral("Remove"))->isEnabled());
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Remove is off"));
        }));
    }

    void whatKeepsAKeyFromBeingUsedIsSaid() {
        test::TeamStore team(test::TeamStore::Keys::files);
        test::DeskWorkstation desk(team);
        ui::Session session(desk);
        ui::OwnKeysPanel panel(session);
        panel.show();
        QTRY_COMPARE(panel.findChild<QTableView*>()->model()->rowCount(), 5);
        team.passphrase = "another one entirely";
        button(panel, QStringLiteral("Try the key"))->click();
        auto* notice = panel.findChild<ui::Notice*>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!notice->accessibleName().isEmpty());
        QTRY_VERIFY(button(panel, QStringLiteral("Try the key"))->isEnabled());
    }

    void aSignerIdIsNeeded() {
        ui::CreateKeyDialog dialog(QString{});
        QPushButton* ok = button(dialog, QStringLiteral("Create in the keychain"));
        auto* signer = dialog.findChild<QLineEdit*>();
        for (const char* bad : {"", "../eve", "two words"}) {
            signer->setText(QString::fromLatin1(bad));
            QVERIFY2(!ok->isEnabled(), bad);
        }
        signer->setText(QStringLiteral(" priya.n "));
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.signer(), QStringLiteral("priya.n"));
    }

    void whatWasTickedIsAskedFor() {
        test::TeamStore team;
        ui::EnrolmentDialog dialog(usecases::ownKeys(team.keys()).value().front());
        QPushButton* ok = button(dialog, QStringLiteral("Sign and save"));
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Noor N."));
        QVERIFY(ok->isEnabled());
        for (QCheckBox* choice : dialog.findChildren<QCheckBox*>())
            choice->setChecked(choice->objectName() == QStringLiteral("reviewer"));
        QCOMPARE(dialog.wish().printedName, std::string("Noor N."));
        QCOMPARE(dialog.wish().capacities.size(), std::size_t(1));
        QVERIFY(dialog.wish().capacities.front() == policy::Capacity(policy::Duty::reviewer));
    }

    void onlyTheRightDigitsConfirm() {
        const Sha256 digest = Sha256::parse("ab12cd34" + std::string(56, '0')).value();
        ui::FingerprintDialog dialog(QStringLiteral("t"), QStringLiteral("m"), digest, QStringLiteral("Do it"));
        QPushButton* ok = button(dialog, QStringLiteral("Do it"));
        auto* typed = dialog.findChild<QLineEdit*>();
        for (const char* bad : {"", "ab12cd3", "ab12cd35", "00000000"}) {
            typed->setText(QString::fromLatin1(bad));
            QVERIFY2(!ok->isEnabled(), bad);
        }
        typed->setText(QStringLiteral("AB12CD34"));
        QVERIFY(ok->isEnabled());
    }
};

QTEST_MAIN(TstOwnKeysPanel)
#include "tst_own_keys_panel.moc"
