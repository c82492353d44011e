#include "core/usecases/dossier_loader.h"
#include "core/usecases/packet_status.h"
#include "core/usecases/signing_request.h"
#include "tests/support/team_store.h"

#include <QtTest>

#include <type_traits>

using namespace countersign;
using statement::Act;
using test::TeamStore;

namespace {

// The way of the data cannot be shortened: bytes that happen to lie around are neither shown nor signed.
static_assert(!std::is_default_constructible_v<usecases::CheckedPacket>);
static_assert(!std::is_constructible_v<usecases::ReviewedPacket, usecases::CheckedPacket>);
static_assert(!std::is_constructible_v<usecases::SigningRequest, std::string>);
static_assert(!std::is_constructible_v<usecases::SigningRequest, usecases::ReviewedPacket>);
static_assert(!std::is_constructible_v<keys::MessageToSign, std::string>);

template <typename T>
QString outcome(const Result<T>& result) {
    if (result) return QStringLiteral("done");
    const auto name = errorName(result.error().code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Everything up to the point where signatures are missing.
void bringToSignature(TeamStore& team) {
    QCOMPARE(outcome(team.issue()), "done");
    QCOMPARE(outcome(team.act(team.intent(Act::submit, "noor"))), "done");
    QCOMPARE(outcome(team.act(team.intent(Act::review, "tomasz", team.goReview()))), "done");
}

} // namespace

/// The way from a decision file to a sealed packet through the use cases; where it is about them, with key files.
class TstPerformAct : public QObject {
    Q_OBJECT

private slots:
    void mainJobSeals();
    void refusals_data();
    void refusals();
    void nothingIsWrittenUnlessConfirmed();
    void othersActWhileUnlocking();
    void timePassesWhileUnlocking();
    void previewIsSignedAsShown();
    void keyFilesThatDoNotFit();
    void secondRevisionSupersedes();
    void overtakenRevisionIsNotSealed();
};

void TstPerformAct::mainJobSeals() {
    TeamStore team(TeamStore::Keys::files);
    bringToSignature(team);
    auto approve = team.intent(Act::approve, "ines", statement::ApproveBody{});
    approve.capacity = policy::Capacity(policy::Role::strategyOwner);
    QCOMPARE(outcome(team.act(approve)), "done");
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "mei", statement::ApproveBody{}))), "done");
    const auto last = team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}));
    QCOMPARE(outcome(last), "done");
    QVERIFY(last->sealing && last->sealing->sealed);
    QVERIFY(team.files.files.contains("2026-W48-live/packets/SAP-matchmaking-timeout-spike-r1.json"));
    QVERIFY(team.files.files.contains("2026-W48-live/validation/SAP-matchmaking-timeout-spike-r1.log"));
    const auto checked = usecases::checkStored(team.workspace(), team.core());
    QCOMPARE(outcome(checked), "done");
    const auto status = usecases::statusOf(*checked);
    QCOMPARE(status.state, workflow::ApprovalState::approved);
    QVERIFY(status.open.empty());
    QVERIFY(!validation::fails(checked->findings()));
}

void TstPerformAct::refusals_data() {
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("signer");
    QTest::newRow("stranger") << "actRefused" << int(Act::approve) << "nobody";
    QTest::newRow("a reviewer cannot approve") << "actRefused" << int(Act::approve) << "tomasz";
    QTest::newRow("two roles fit") << "capacityUnclear" << int(Act::approve) << "ines";
    QTest::newRow("submitted twice") << "actWouldNotCount" << int(Act::submit) << "noor";
}

void TstPerformAct::refusals() {
    QFETCH(QString, expected);
    QFETCH(int, act);
    QFETCH(QString, signer);
    TeamStore team;
    bringToSignature(team);
    const auto before = team.files.files.size();
    const statement::Body body =
        Act(act) == Act::approve ? statement::Body(statement::ApproveBody{}) : statement::Body();
    QCOMPARE(outcome(team.act(team.intent(Act(act), signer.toUtf8().constData(), body))), expected);
    QCOMPARE(team.files.files.size(), before);
}

void TstPerformAct::nothingIsWrittenUnlessConfirmed() {
    TeamStore team(TeamStore::Keys::files);
    bringToSignature(team);
    const auto before = team.files.files.size();
    const auto no = [](const usecases::SigningView&) -> Result<bool> { return false; };
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}), no)),
             "notConfirmed");
    team.passphrase = "something else";
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))),
             "passphraseWrong");
    QCOMPARE(team.files.files.size(), before);
}

void TstPerformAct::othersActWhileUnlocking() {
    TeamStore team;
    bringToSignature(team);
    bool first = true;
    team.whileUnlocking = [&] {
        if (!std::exchange(first, false)) return;
        const auto hold = team.intent(Act::hold, "tomasz", statement::HoldBody{"Something came up."});
        QCOMPARE(outcome(team.act(hold)), "done");
    };
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "packetMoved");
    team.whileUnlocking = [] {};
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))),
             "actWouldNotCount");
}

void TstPerformAct::timePassesWhileUnlocking() {
    TeamStore team;
    bringToSignature(team);
    team.whileUnlocking = [&] { team.clock.set(team.clock.now().plusSeconds(301)); };
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "requestTooOld");
    team.whileUnlocking = [] {};
    team.clock.set(team.clock.now().plusSeconds(-86400));
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "clockBehind");
}

void TstPerformAct::previewIsSignedAsShown() {
    TeamStore team;
    bringToSignature(team);
    Sha256 shown;
    auto intent = team.intent(Act::approve, "kofi", statement::ApproveBody{});
    const auto preview = [&](const usecases::SigningView& view) -> Result<bool> {
        shown = view.digest;
        intent.requestedAt = view.predicate.at;
        return false;
    };
    QCOMPARE(outcome(team.act(intent, preview)), "notConfirmed");
    const auto same = [&](const usecases::SigningView& view) -> Result<bool> { return view.digest == shown; };
    QCOMPARE(outcome(team.act(intent, same)), "done");
    auto late = team.intent(Act::hold, "tomasz", statement::HoldBody{"Late."});
    late.requestedAt = team.clock.now().plusSeconds(-301);
    QCOMPARE(outcome(team.act(late)), "requestExpired");
    late.requestedAt = team.clock.now().plusSeconds(3600);
    QCOMPARE(outcome(team.act(late)), "requestExpired");
}

void TstPerformAct::keyFilesThatDoNotFit() {
    TeamStore team(TeamStore::Keys::files);
    bringToSignature(team);
    std::string kofi, mei;
    for (const auto& [name, file] : team.keyFiles.files) {
        if (name.starts_with("kofi") && name.ends_with(".key.pem")) kofi = name;
        if (name.starts_with("mei") && name.ends_with(".key.pem")) mei = name;
    }
    const auto own = team.keyFiles.files.at(kofi);
    team.keyFiles.files.at(kofi) = team.keyFiles.files.at(mei);
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "keyMismatch");
    team.keyFiles.files.erase(kofi);
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "keyAbsent");
    team.keyFiles.files[kofi] = own;
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "done");
}

void TstPerformAct::secondRevisionSupersedes() {
    TeamStore team;
    for (int revision = 1; revision <= 2; ++revision) {
        bringToSignature(team);
        auto approve = team.intent(Act::approve, "ines", statement::ApproveBody{});
        approve.capacity = policy::Capacity(policy::Role::strategyOwner);
        QCOMPARE(outcome(team.act(approve)), "done");
        QCOMPARE(outcome(team.act(team.intent(Act::approve, "mei", statement::ApproveBody{}))), "done");
        const auto last = team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}));
        QVERIFY(last && last->sealing && last->sealing->sealed);
    }
    QCOMPARE(team.core().key().revision, std::int64_t{2});
    const auto reading =
        usecases::WindowReading::read(team.workspace(), WindowId::parse("2026-W48-live").value());
    std::vector<workflow::ApprovalState> states;
    for (const packet::Core& core : reading.value().cores()) {
        const auto checked = usecases::CheckedPacket::check(reading.value().dossier(core).value());
        QVERIFY(!validation::fails(checked.value().findings()));
        states.push_back(usecases::statusOf(checked.value()).state);
    }
    QCOMPARE(states.front(), workflow::ApprovalState::superseded);
    QCOMPARE(states.back(), workflow::ApprovalState::approved);
}

void TstPerformAct::overtakenRevisionIsNotSealed() {
    TeamStore team;
    bringToSignature(team);
    auto approve = team.intent(Act::approve, "ines", statement::ApproveBody{});
    approve.capacity = policy::Capacity(policy::Role::strategyOwner);
    QCOMPARE(outcome(team.act(approve)), "done");
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "mei", statement::ApproveBody{}))), "done");
    QCOMPARE(outcome(team.act(team.intent(Act::approve, "kofi", statement::ApproveBody{}))), "done");
    const packet::Core first = team.core();
    // As if the last approval and the next revision had been made at the same moment on two workstations.
    team.files.files.erase("2026-W48-live/packets/SAP-matchmaking-timeout-spike-r1.json");
    const auto complete = usecases::sealPacket(team.workspace(), first);
    QVERIFY(complete && complete->sealed);
    team.files.files.erase("2026-W48-live/packets/SAP-matchmaking-timeout-spike-r1.json");
    QCOMPARE(outcome(team.issue()), "done");
    const auto overtaken = usecases::sealPacket(team.workspace(), first);
    QVERIFY(overtaken && !overtaken->sealed);
    QCOMPARE(overtaken->findings.size(), std::size_t{1});
    QCOMPARE(QByteArray(validation::constraintId(overtaken->findings.front().constraint).data()),
             QByteArray("REVISION_OVERTAKEN"));
    QVERIFY(!team.files.files.contains("2026-W48-live/packets/SAP-matchmaking-timeout-spike-r1.json"));
}

QTEST_APPLESS_MAIN(TstPerformAct)
#include "tst_perform_act.moc"
