#include "core/usecases/possible_acts.h"
#include "tests/support/team_store.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using statement::Act;
using test::TeamStore;
using usecases::PossibleAct;

namespace {

PossibleAct judged(TeamStore& team, Act act, const char* person) {
    const auto packet = usecases::checkStored(team.workspace(), team.core()).value();
    const auto acts = usecases::possibleActs(packet, person, team.clock);
    return *std::find_if(acts.begin(), acts.end(), [&](const PossibleAct& one) { return one.act == act; });
}

/// "possible", the obstacle, or the name of the error.
QString said(const PossibleAct& act) {
    using Obstacle = PossibleAct::Obstacle;
    switch (act.obstacle) {
    case Obstacle::none:
        return "possible";
    case Obstacle::nobody:
        return "nobody";
    case Obstacle::noOpenHold:
        return "noOpenHold";
    case Obstacle::noApprovalOfOwn:
        return "noApprovalOfOwn";
    case Obstacle::approvedAlready:
        return "approvedAlready";
    case Obstacle::signedByOthers:
        return "signedByOthers";
    case Obstacle::refused:
        break;
    }
    const auto name = errorName(act.refusal.value().code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

enum Stage { draft, pending, reviewed, held, signedOnce, rejected };

void bringTo(TeamStore& team, int stage) {
    QVERIFY(team.issue().ok());
    if (stage >= pending) QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    if (stage >= reviewed) QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    if (stage == held) QVERIFY(team.act(team.intent(Act::hold, "tomasz", statement::HoldBody{"Wait."})).ok());
    if (stage == signedOnce)
        QVERIFY(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{})).ok());
    if (stage == rejected) {
        const auto packet = usecases::checkStored(team.workspace(), team.core()).value();
        const std::string code = packet.rules().policy.reasonCodes().of(policy::ReasonUse::withdraw).front();
        QVERIFY(team.act(team.intent(Act::withdraw, "noor", statement::RefusalBody{code, "No longer."})).ok());
    }
}

} // namespace

/// What a person may do about a packet and why not: the same judgement as that of signing.
class TstPossibleActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void agreesWithSigning();
};

void TstPossibleActs::judges_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int stage, const char* person, Act act, const char* expected) {
        QTest::newRow(name) << stage << QString(person) << int(act) << QString(expected);
    };
    row("nobody at the window", draft, "", Act::comment, "nobody");
    row("stranger", draft, "zoe", Act::comment, "actRefused");
    row("author submits", draft, "noor", Act::submit, "possible");
    row("author submits twice", pending, "noor", Act::submit, "actWouldNotCount");
    row("author withdraws", pending, "noor", Act::withdraw, "possible");
    row("author cannot review", pending, "noor", Act::review, "actRefused");
    row("reviewer reviews", pending, "tomasz", Act::review, "possible");
    row("no approval without review", pending, "kofi", Act::approve, "actWouldNotCount");
    row("signer approves", reviewed, "kofi", Act::approve, "possible");
    row("two roles, one is needed", reviewed, "ines", Act::approve, "possible");
    row("no approval on hold", held, "kofi", Act::approve, "actWouldNotCount");
    row("no hold to release", reviewed, "kofi", Act::release, "noOpenHold");
    row("release authority releases", held, "kofi", Act::release, "possible");
    row("placer releases", held, "tomasz", Act::release, "possible");
    row("another signer does not release", held, "mei", Act::release, "actWouldNotCount");
    row("approved already", signedOnce, "kofi", Act::approve, "approvedAlready");
    row("takes back", signedOnce, "kofi", Act::retract, "possible");
    row("nothing to take back", signedOnce, "mei", Act::retract, "noApprovalOfOwn");
    row("signer declines", reviewed, "mei", Act::decline, "possible");
    row("rejected is rejected", rejected, "kofi", Act::approve, "actWouldNotCount");
    row("a rejected packet can be discussed", rejected, "kofi", Act::comment, "possible");
}

void TstPossibleActs::judges() {
    QFETCH(int, stage);
    QFETCH(QString, person);
    QFETCH(int, act);
    QFETCH(QString, expected);
    TeamStore team;
    bringTo(team, stage);
    QCOMPARE(said(judged(team, Act(act), person.toUtf8().constData())), expected);
}

void TstPossibleActs::agreesWithSigning() {
    TeamStore team;
    bringTo(team, reviewed);
    QCOMPARE(said(judged(team, Act::approve, "kofi")), "possible");
    QVERIFY(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{})).ok());
    // A clock that went back stops every act, here as there.
    team.clock.set(team.clock.now().plusSeconds(-86400));
    QCOMPARE(said(judged(team, Act::approve, "mei")), "clockBehind");
}

QTEST_GUILESS_MAIN(TstPossibleActs)
#include "tst_possible_acts.moc"
