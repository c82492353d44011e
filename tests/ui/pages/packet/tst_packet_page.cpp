#include "tests/support/desk_workstation.h"
#include "ui/pages/packet/evidence_reader.h"
#include "ui/pages/packet/packet_page.h"
#include "ui/widgets/fitted_table.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

using namespace countersign;
using statement::Act;
using ui::PacketPage;

namespace {

/// A page on a store with one packet that waits for signatures.
struct Desk {
    test::TeamStore team;
    test::DeskWorkstation workstation{team};
    ui::Session session{workstation};
    PacketPage page{session};

    Desk() {
        page.resize(1100, 700);
        check(team.issue().ok() && team.act(team.intent(Act::submit, "noor")).ok() &&
                  team.act(team.intent(Act::review, "tomasz", team.goReview())).ok(),
              "the packet waits for signatures");
        session.setPerson(QStringLiteral("kofi"));
        QSignalSpy read(&session, &ui::Session::packetsRead);
        session.open(QStringLiteral("a store"));
        check(read.wait(), "the store is read");
    }

    ui::PacketRef ref() const { return {session.packets().front().key, session.packets().front().coreSha256}; }
    QScrollArea* area() const { return page.findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly); }
    bool open() {
        page.show();
        page.show(ref());
        return QTest::qWaitFor([this] { return area()->isVisible(); });
    }
    QPushButton* button(const QString& words) const {
        for (QPushButton* one : page.findChildren<QPushButton*>())
            if (one->text().startsWith(words)) return one;
        return nullptr;
    }
    ui::FittedTable* table(const QString& name) const {
        for (ui::FittedTable* one : page.findChildren<ui::FittedTable*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }
};

} // namespace

/// The approval panel on a real packet.
class TstPacketPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatThePersonMayDo();
    void followsAnotherPersonsActAndKeepsItsPlace();
    void opensCitedEvidenceHighlighted();
    void copiesALink();
    void hasNoSinkForRichText();
    void everyControlHasAName();
};

void TstPacketPage::offersWhatThePersonMayDo() {
    Desk desk;
    QVERIFY(desk.open());
    QPushButton* approve = desk.button(QStringLiteral("Approve"));
    QVERIFY(approve && approve->isEnabled());
    QPushButton* review = desk.button(QStringLiteral("Review"));
    QVERIFY(review && !review->isEnabled());
    QVERIFY(review->accessibleDescription().startsWith(QStringLiteral("Not possible: ")));
    QSignalSpy asked(&desk.page, &PacketPage::actRequested);
    approve->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.front().at(1).value<Act>() == Act::approve);
    desk.session.setPerson({});
    QVERIFY(QTest::qWaitFor([&] { return !approve->isEnabled(); }));
}

void TstPacketPage::followsAnotherPersonsActAndKeepsItsPlace() {
    Desk desk;
    QVERIFY(desk.open());
    ui::FittedTable* timeline = desk.table(QStringLiteral("Timeline"));
    QVERIFY(timeline);
    QAbstractItemModelTester tester(timeline->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(timeline->model()->rowCount(), 3);
    QScrollBar* bar = desk.area()->verticalScrollBar();
    QVERIFY(QTest::qWaitFor([&] { return bar->maximum() > 400; }));
    bar->setValue(400);
    QVERIFY(desk.team.act(desk.team.intent(Act::approve, "mei", statement::ApproveBody{})).ok());
    desk.session.refresh();
    QVERIFY(QTest::qWaitFor([&] { return timeline->model()->rowCount() == 4; }));
    QVERIFY(QTest::qWaitFor([&] { return bar->value() == 400; }));
}

void TstPacketPage::opensCitedEvidenceHighlighted() {
    Desk desk;
    QVERIFY(desk.open());
    QPushButton* citation = nullptr;
    for (QPushButton* one : desk.page.findChildren<QPushButton*>())
        if (one->accessibleName().contains(QStringLiteral("ranking-snapshot"))) citation = one;
    QVERIFY(citation);
    citation->click();
    auto* reader = desk.page.findChild<ui::EvidenceReader*>();
    QVERIFY(reader->isVisible());
    auto* text = reader->findChild<QPlainTextEdit*>();
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(desk.table(QStringLiteral("Evidence files"))->chosenKey(), QStringLiteral("ranking-snapshot"));
}

void TstPacketPage::copiesALink() {
    Desk desk;
    QVERIFY(desk.open());
    desk.button(QStringLiteral("Copy link"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("countersign 'a store' --packet SAP-matchmaking-timeout-spike-r1"));
}

void TstPacketPage::hasNoSinkForRichText() {
    Desk desk;
    QVERIFY(desk.open());
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(desk.page.findChildren<QTextEdit*>().isEmpty());
    QVERIFY(desk.page.findChildren<QTextBrowser*>().isEmpty());
}

void TstPacketPage::everyControlHasAName() {
    Desk desk;
    QVERIFY(desk.open());
    for (const QAbstractButton* button : desk.page.findChildren<QAbstractButton*>())
        if (button->isVisible()) QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    for (const QAbstractItemView* view : desk.page.findChildren<QAbstractItemView*>())
        if (!qobject_cast<const QHeaderView*>(view)) QVERIFY(!view->accessibleName().isEmpty());
}

QTEST_MAIN(TstPacketPage)
#include "tst_packet_page.moc"
