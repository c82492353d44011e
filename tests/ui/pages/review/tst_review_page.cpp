#include "ui/pages/review/review_page.h"

#include "core/usecases/review_material.h"
#include "tests/support/signing_window.h"
#include "ui/pages/review/verification_step.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/signing_sheet_view.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace countersign;
using statement::Act;
using statement::VerificationResult;
using test::canPress;
using test::press;
using test::readToEnd;
using test::visible;

namespace {

QRadioButton* answer(const QWidget& page, VerificationResult result) {
    return visible<ui::VerificationStep>(page)->findChildren<QRadioButton*>()[static_cast<int>(result)];
}

/// Reads the material that is on screen and answers.
void verify(const QWidget& page, VerificationResult result, const char* note = "") {
    QVERIFY(!answer(page, result)->isEnabled());
    readToEnd(page);
    QTest::mouseClick(answer(page, result), Qt::LeftButton, {}, QPoint(8, answer(page, result)->height() / 2));
    QTest::keyClicks(visible<QLineEdit>(page), QLatin1String(note));
    press(page, "proceed");
}

void choose(const QWidget& page, const char* name) {
    auto* button = visible<QRadioButton>(page, name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

QString outcomeOn(const QWidget& page) {
    const auto* label = visible<ui::PlainLabel>(page, "outcome");
    return label ? label->text() : QString();
}

const statement::Statement* reviewIn(const usecases::CheckedPacket& packet) {
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (known->predicate().act == Act::review) return known;
    return nullptr;
}

} // namespace

/// The walk through the four verifications, with mouse and keyboard.
class TstReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAGoReview();
    void aConcernNeedsANote();
    void nobodyRecommendsWhatFailed();
    void whatIsNotShownIsNotViewed();
    void beginsWithWhatChanged();
};

void TstReviewPage::recordsAGoReview() {
    test::SigningWindow window;
    QVERIFY(window.team.issue().ok());
    QVERIFY(window.team.act(window.team.intent(Act::submit, "noor")).ok());
    window.open("tomasz");
    ui::ReviewPage page(window.session);
    page.resize(1000, 600);
    page.show();
    QSignalSpy done(&page, &ui::ReviewPage::done);
    page.begin(window.ref());
    EVENTUALLY(visible<ui::VerificationStep>(page));
    for (int i = 0; i < 4; ++i)
        verify(page, VerificationResult::ok);
    QVERIFY(!canPress(page, "proceed"));
    choose(page, "go");
    press(page, "proceed");
    EVENTUALLY(visible<ui::SigningSheetView>(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).startsWith(QLatin1String("Recorded: ")));
    press(page, "close");
    QCOMPARE(done.count(), 1);
    const auto checked = usecases::checkStored(window.team.workspace(), window.team.core());
    const auto& body = std::get<statement::ReviewBody>(reviewIn(*checked)->predicate().body);
    QVERIFY(body.recommendation == statement::Recommendation::go);
    const auto materials = usecases::reviewMaterial(window.team.core());
    for (std::size_t i = 0; i < materials.size(); ++i)
        QVERIFY(body.verifications[i].viewed == materials[i].digests);
}

void TstReviewPage::aConcernNeedsANote() {
    test::SigningWindow window;
    QVERIFY(window.team.issue().ok());
    QVERIFY(window.team.act(window.team.intent(Act::submit, "noor")).ok());
    window.open("tomasz");
    ui::ReviewPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref());
    EVENTUALLY(visible<ui::VerificationStep>(page));
    readToEnd(page);
    QVERIFY(!canPress(page, "proceed"));
    answer(page, VerificationResult::concern)->click();
    QVERIFY(!canPress(page, "proceed"));
    QTest::keyClicks(visible<QLineEdit>(page), QStringLiteral("The bands overlap."));
    QVERIFY(canPress(page, "proceed"));
}

void TstReviewPage::nobodyRecommendsWhatFailed() {
    test::SigningWindow window;
    QVERIFY(window.team.issue().ok());
    QVERIFY(window.team.act(window.team.intent(Act::submit, "noor")).ok());
    window.open("tomasz");
    ui::ReviewPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref());
    EVENTUALLY(visible<ui::VerificationStep>(page));
    verify(page, VerificationResult::failed, "Another lane is better.");
    for (int i = 0; i < 3; ++i)
        verify(page, VerificationResult::ok);
    QVERIFY(!visible<QRadioButton>(page, "go")->isEnabled());
    choose(page, "hold");
    press(page, "proceed");
    EVENTUALLY(visible<ui::SigningSheetView>(page));
    readToEnd(page);
    press(page, "sign");
    EVENTUALLY(outcomeOn(page).startsWith(QLatin1String("Recorded: ")));
    const auto checked = usecases::checkStored(window.team.workspace(), window.team.core());
    QCOMPARE(checked->reduction().known.openHolds().size(), std::size_t{1});
}

void TstReviewPage::whatIsNotShownIsNotViewed() {
    test::SigningWindow window;
    QVERIFY(window.team.issue().ok());
    const std::string ranking = window.team.core().content().evidence.rankingSnapshotHash->hex();
    std::erase_if(window.team.files.files,
                  [&](const auto& file) { return file.first.ends_with("/" + ranking.substr(2)); });
    window.open("tomasz");
    ui::ReviewPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref());
    EVENTUALLY(visible<ui::VerificationStep>(page));
    readToEnd(page);
    answer(page, VerificationResult::ok)->click();
    QVERIFY(!canPress(page, "proceed"));
    QTest::keyClicks(visible<QLineEdit>(page), QStringLiteral("Read on the shared drive."));
    QVERIFY(canPress(page, "proceed"));
    QVERIFY(visible<ui::VerificationStep>(page)->answer()->viewed.empty());
}

void TstReviewPage::beginsWithWhatChanged() {
    test::SigningWindow window;
    window.bringToSignature();
    QVERIFY(window.team.issue().ok());
    window.open("tomasz");
    ui::ReviewPage page(window.session);
    page.resize(1000, 600);
    page.show();
    page.begin(window.ref());
    EVENTUALLY(visible<ui::ReadingTable>(page));
    QVERIFY(!visible<ui::VerificationStep>(page));
    QCOMPARE(visible<ui::ReadingTable>(page)->model()->columnCount(), 3);
    press(page, "proceed");
    QVERIFY(visible<ui::VerificationStep>(page));
    press(page, "back");
    QVERIFY(!visible<ui::VerificationStep>(page));
}

QTEST_MAIN(TstReviewPage)
#include "tst_review_page.moc"
