#include "core/usecases/act_choices.h"

#include "core/usecases/look_view.h"
#include "tests/support/team_store.h"

#include <QtTest>

using namespace countersign;
using statement::Act;

namespace {

usecases::ActChoices choices(test::TeamStore& team, Act act, const char* who) {
    const auto checked = usecases::checkStored(team.workspace(), team.core());
    return usecases::actChoices(*checked, act, SignerId::parse(who).value(), team.clock.now());
}

} // namespace

/// What a person is offered before an act, and what is told of a last look.
class TstActChoices : public QObject {
    Q_OBJECT

private slots:
    void offersCapacitiesAndKeys();
    void offersReasonCodesOfThePolicy();
    void offersHoldsApprovalsAndQuestions();
    void tellsWhatHappenedSinceTheLastLook();
};

void TstActChoices::offersCapacitiesAndKeys() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QCOMPARE(choices(team, Act::approve, "ines").capacities.size(), std::size_t{2});
    QCOMPARE(choices(team, Act::approve, "kofi").capacities.size(), std::size_t{1});
    QCOMPARE(choices(team, Act::approve, "kofi").keys.size(), std::size_t{1});
    QVERIFY(choices(team, Act::submit, "kofi").capacities.empty());
    QVERIFY(choices(team, Act::approve, "stranger").capacities.empty());
}

void TstActChoices::offersReasonCodesOfThePolicy() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QVERIFY(!choices(team, Act::decline, "kofi").reasonCodes.empty());
    QVERIFY(!choices(team, Act::withdraw, "noor").reasonCodes.empty());
    QVERIFY(choices(team, Act::hold, "kofi").reasonCodes.empty());
}

void TstActChoices::offersHoldsApprovalsAndQuestions() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    QVERIFY(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{})).ok());
    QVERIFY(team.act(team.intent(Act::comment, "mei", statement::CommentBody{"", "Why?", true, {}})).ok());
    QVERIFY(team.act(team.intent(Act::hold, "tomasz", statement::HoldBody{"Wait."})).ok());
    const auto holds = choices(team, Act::release, "tomasz").targets;
    QCOMPARE(holds.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(holds.front().text), QByteArray("Wait."));
    QCOMPARE(choices(team, Act::retract, "kofi").targets.size(), std::size_t{1});
    QVERIFY(choices(team, Act::retract, "mei").targets.empty());
    const auto questions = choices(team, Act::comment, "noor").targets;
    QCOMPARE(questions.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(questions.front().text), QByteArray("Why?"));
}

void TstActChoices::tellsWhatHappenedSinceTheLastLook() {
    test::TeamStore team;
    QVERIFY(team.issue().ok());
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    QVERIFY(team.issue().ok());
    const auto checked = usecases::checkStored(team.workspace(), team.core());
    const auto look = usecases::lookView(team.workspace(), *checked, SignerId::parse("tomasz").value());
    QVERIFY(look.ok());
    QCOMPARE(look->revision, std::int64_t{1});
    QVERIFY(look->look.act == Act::review);
    QCOMPARE(look->since.size(), std::size_t{1});
    QVERIFY(look->since.front().act == Act::issue);
    const auto never = usecases::lookView(team.workspace(), *checked, SignerId::parse("mei").value());
    QVERIFY(!never.ok() && never.error().code == ErrorCode::neverLooked);
}

QTEST_APPLESS_MAIN(TstActChoices)
#include "tst_act_choices.moc"
