#include "ui/session/signing_flow.h"

#include "tests/support/signing_window.h"

#include <QSignalSpy>

using namespace countersign;
using statement::Act;

namespace {

/// What a flow told the window.
struct Told {
    explicit Told(ui::SigningFlow& flow) {
        QObject::connect(&flow, &ui::SigningFlow::shown, [this](const ui::SigningSheet& sheet) { shown.push_back(sheet); });
        QObject::connect(&flow, &ui::SigningFlow::finished,
                         [this](const usecases::ActOutcome& outcome) { finished.push_back(outcome); });
        QObject::connect(&flow, &ui::SigningFlow::failed, [this](const Error& error) { failed.push_back(error); });
    }
    std::vector<ui::SigningSheet> shown;
    std::vector<usecases::ActOutcome> finished;
    std::vector<Error> failed;
};

/// Kofi approves.
ui::SigningFlow::Work approval(test::SigningWindow& window) {
    return [&window, core = window.team.core(),
            intent = window.team.intent(Act::approve, "kofi", statement::ApproveBody{})](const usecases::Decide& decide) {
        return usecases::performAct(window.team.workspace(), core, intent, window.team.keys(), decide);
    };
}

} // namespace

/// The thread that waits for a person: what it shows it signs, and it always ends.
class TstSigningFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItShowed();
    void theSheetHoldsEveryLeafOfTheStatement();
    void writesNothingWhenRefused();
    void endsWhenTheWindowGoes();
    void tellsThatThePacketMoved();
    void tellsThatItTookTooLong();
};

void TstSigningFlow::signsWhatItShowed() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningFlow flow;
    Told told(flow);
    flow.start(approval(window));
    EVENTUALLY(told.shown.size() == std::size_t{1});
    const std::size_t before = window.statements();
    flow.confirm();
    flow.refuse();
    EVENTUALLY(told.finished.size() == std::size_t{1});
    QCOMPARE(window.statements(), before + 1);
    const auto checked = usecases::checkStored(window.team.workspace(), window.team.core());
    const auto* signedOne = checked->reduction().known.find(told.finished.front().statement);
    QVERIFY(signedOne);
    const auto& body = std::get<statement::ApproveBody>(signedOne->predicate().body);
    QCOMPARE(told.shown.front().digest, QString::fromStdString(body.view.hex()));
    QVERIFY(told.shown.front().at == signedOne->predicate().at);
    QCOMPARE(told.shown.front().keyId, QString::fromStdString(signedOne->keyId().hex()));
}

void TstSigningFlow::theSheetHoldsEveryLeafOfTheStatement() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningFlow flow;
    Told told(flow);
    flow.start(approval(window));
    EVENTUALLY(told.shown.size() == std::size_t{1});
    const ui::SigningSheet& sheet = told.shown.front();
    QCOMPARE(sheet.who, QStringLiteral("kofi"));
    QCOMPARE(sheet.capacity, QStringLiteral("release_authority"));
    std::size_t core = 0, predicate = 0, reviews = 0;
    for (const ui::SheetLeaf& leaf : sheet.leaves) {
        core += leaf.pointer.startsWith(QLatin1String("/core/"));
        predicate += leaf.pointer.startsWith(QLatin1String("/predicate/"));
        reviews += leaf.pointer.startsWith(QLatin1String("/reviews/0/"));
    }
    QVERIFY(core > 50 && predicate > 10 && reviews > 10);
    QCOMPARE(core + predicate + reviews, sheet.leaves.size());
}

void TstSigningFlow::writesNothingWhenRefused() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningFlow flow;
    Told told(flow);
    flow.start(approval(window));
    EVENTUALLY(told.shown.size() == std::size_t{1});
    const std::size_t before = window.statements();
    flow.refuse();
    EVENTUALLY(told.failed.size() == std::size_t{1});
    QVERIFY(told.failed.front().code == ErrorCode::notConfirmed);
    QCOMPARE(window.statements(), before);
}

void TstSigningFlow::endsWhenTheWindowGoes() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    const std::size_t before = window.statements();
    {
        ui::SigningFlow flow;
        Told told(flow);
        flow.start(approval(window));
        EVENTUALLY(told.shown.size() == std::size_t{1});
    }
    {
        // Not even shown yet.
        ui::SigningFlow flow;
        flow.start(approval(window));
    }
    QCOMPARE(window.statements(), before);
}

void TstSigningFlow::tellsThatThePacketMoved() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningFlow flow;
    Told told(flow);
    flow.start(approval(window));
    EVENTUALLY(told.shown.size() == std::size_t{1});
    QVERIFY(window.team.act(window.team.intent(Act::hold, "tomasz", statement::HoldBody{"Wait."})).ok());
    flow.confirm();
    EVENTUALLY(told.failed.size() == std::size_t{1});
    QVERIFY(told.failed.front().code == ErrorCode::packetMoved);
}

void TstSigningFlow::tellsThatItTookTooLong() {
    test::SigningWindow window;
    window.bringToSignature();
    window.open("kofi");
    ui::SigningFlow flow;
    Told told(flow);
    flow.start(approval(window));
    EVENTUALLY(told.shown.size() == std::size_t{1});
    window.team.clock.set(window.team.clock.now().plusSeconds(301));
    flow.confirm();
    EVENTUALLY(told.failed.size() == std::size_t{1});
    QVERIFY(told.failed.front().code == ErrorCode::requestTooOld);
}

QTEST_MAIN(TstSigningFlow)
#include "tst_signing_flow.moc"
