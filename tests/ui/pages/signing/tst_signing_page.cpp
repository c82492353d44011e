#include "ui/pages/signing/signing_page.h"

#include "tests/support/signing_window.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/signing_sheet_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace countersign;
using statement::Act;
using test::canPress;
using test::press;
using test::readToEnd;
using test::visible;

namespace {

QString outcomeOn(const QWidget& page) {
    const auto* label = visible<ui::PlainLabel>(page, "outcome");
    return label ? label->text() : QString();
}

/// The sheet is on screen, nothing of it read yet.
bool shows(const QWidget& page) {
    return visible<ui::SigningSheetView>(page) && visible<ui::ReadingTable>(page)->rowsLeft() > 0;
}

} // namespace

/// From "I want to approve" to "recorded", as a person goes there.
class TstSigningPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvesAndSeals();
    void opensTheButtonAtTheEndOnly();
    void asksForTheRoleAmongSeveral();
    void asksForCodeAndReason();
    void writesNothingWhenCancelled();
    void showsAgainAfterFiveMinutes();
    void showsAgainWhenThePacketMoved();
    void saysWhyItCannotBeDone();
    void needsAPerson();
};

void TstSigningPage::approvesAndSeals() {
    test::SigningWindow window;
    window.bringToSignature();
    auto owner = window.team.intent(Act::approve, "ines", statement::ApproveBody{});
    owner.capacity = policy::Capacity(policy::Role::strategyOwner);
    QVERIFY(window.team.act(owner).ok());
    QVERIFY(window.team.act(window.team.intent(Act::approve, "mei", statement::ApproveBody{})).ok());
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    QSignalSpy done(&page, &ui::SigningPage::done);
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(shows(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).startsWith(QLatin1String("Recorded: 2026-W48-live/statements/")));
    QVERIFY(visible<ui::PlainLabel>(page, "outcomeMore")->text().contains(QLatin1String("approved and sealed")));
    press(page, "close");
    QCOMPARE(done.count(), 1);
}

void TstSigningPage::opensTheButtonAtTheEndOnly() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(shows(page));
    QVERIFY(!canPress(page, "sign"));
    // The end alone is not all of it.
    QTest::keyClick(visible<ui::ReadingTable>(page), Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(!canPress(page, "sign"));
    readToEnd(page);
    QVERIFY(canPress(page, "sign"));
}

void TstSigningPage::asksForTheRoleAmongSeveral() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("ines");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(visible<QComboBox>(page, "capacity"));
    QVERIFY(!canPress(page, "proceed"));
    auto* capacity = visible<QComboBox>(page, "capacity");
    capacity->setCurrentIndex(capacity->findText(QStringLiteral("strategy_owner")));
    press(page, "proceed");
    EVENTUALLY(shows(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).contains(QLatin1String("approve.strategy_owner.ines")));
    QVERIFY(visible<ui::PlainLabel>(page, "outcomeMore")->text().contains(QLatin1String("not sealed yet")));
}

void TstSigningPage::asksForCodeAndReason() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref(), Act::decline);
    EVENTUALLY(visible<QComboBox>(page, "code"));
    QVERIFY(!canPress(page, "proceed"));
    visible<QComboBox>(page, "code")->setCurrentIndex(1);
    QVERIFY(!canPress(page, "proceed"));
    QTest::keyClicks(visible<QLineEdit>(page, "text"), QStringLiteral("The band is too wide."));
    press(page, "proceed");
    EVENTUALLY(shows(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).contains(QLatin1String("decline.release_authority.kofi")));
}

void TstSigningPage::writesNothingWhenCancelled() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    QSignalSpy cancelled(&page, &ui::SigningPage::cancelled);
    const std::size_t before = window.statements();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(shows(page));
    press(page, "cancel");
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(window.statements(), before);
}

void TstSigningPage::showsAgainAfterFiveMinutes() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(shows(page));
    readToEnd(page);
    window.team.clock.set(window.team.clock.now().plusSeconds(301));
    page.findChild<ui::SigningSheetView*>()->countDown();
    QVERIFY(outcomeOn(page).contains(QLatin1String("five minutes")));
    press(page, "again");
    EVENTUALLY(shows(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).startsWith(QLatin1String("Recorded: ")));
}

void TstSigningPage::showsAgainWhenThePacketMoved() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(shows(page));
    readToEnd(page);
    const statement::CommentBody comment{"", "One thing more.", false, {}};
    QVERIFY(window.team.act(window.team.intent(Act::comment, "mei", comment)).ok());
    const std::size_t before = window.statements();
    press(page, "sign");
    EVENTUALLY(canPress(page, "again"));
    QCOMPARE(window.statements(), before);
    press(page, "again");
    EVENTUALLY(shows(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).startsWith(QLatin1String("Recorded: ")));
}

void TstSigningPage::saysWhyItCannotBeDone() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("tomasz");
    ui::SigningPage page(window.session);
    page.show();
    page.begin(window.ref(), Act::approve);
    EVENTUALLY(!outcomeOn(page).isEmpty());
    QVERIFY(!outcomeOn(page).startsWith(QLatin1String("Recorded")));
}

void TstSigningPage::needsAPerson() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("");
    ui::SigningPage page(window.session);
    page.show();
    page.begin(window.ref(), Act::approve);
    QTest::qWait(0);
    QVERIFY(!visible<ui::SigningSheetView>(page));
}

QTEST_MAIN(TstSigningPage)
#include "tst_signing_page.moc"
