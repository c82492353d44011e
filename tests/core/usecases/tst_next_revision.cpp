#include "core/usecases/compare_revisions.h"
#include "core/usecases/decision_text.h"
#include "core/usecases/last_look.h"
#include "core/usecases/restore_decision.h"
#include "tests/support/edited_file.h"
#include "tests/support/shipped_workshop.h"
#include "tests/support/team_store.h"

#include <QtTest>

using namespace countersign;
using statement::Act;
using test::TeamStore;

namespace {

usecases::WindowReading readingOf(TeamStore& team) {
    return usecases::WindowReading::read(team.workspace(), WindowId::parse("2026-W48-live").value()).value();
}

std::string textOf(const test::MemoryFileSystem& folder, const std::string& name) {
    return folder.read(name, 1u << 20).value();
}

/// A draft with texts that YAML would love to misread.
packet::CoreContent awkwardDraft() {
    packet::CoreContent content = test::shippedWorkshop().draft();
    content.rationale.primary.text = "\"quoted\" \\ back: slash # no comment\nsecond line, 日本 – yes";
    content.rationale.secondary.text = "null";
    content.rationale.rejected1.text = "- [a, {b: c}]";
    content.rationale.riskAcceptances.clear();
    return packet::Core::assemble(std::move(content)).content();
}

} // namespace

/// The start of the next revision: the decision written back, what it changes, and what a reviewer has not
/// seen yet.
class TstNextRevision : public QObject {
    Q_OBJECT

private slots:
    void decisionReadsBack_data();
    void decisionReadsBack();
    void restoredDecisionIsTheSameDecision();
    void missingEvidenceWritesNothing();
    void otherFilesAreLeftAlone();
    void lastLook();
    void staleSnapshotIsNotSigned();
};

void TstNextRevision::decisionReadsBack_data() {
    QTest::addColumn<bool>("awkward");
    QTest::newRow("as shipped") << false;
    QTest::newRow("awkward texts") << true;
}

void TstNextRevision::decisionReadsBack() {
    QFETCH(bool, awkward);
    const packet::CoreContent content =
        awkward ? awkwardDraft() : packet::Core::assemble(test::shippedWorkshop().draft()).content();
    const auto decision = usecases::DecisionFile::parse(usecases::decisionText(content), "decision.yaml");
    QVERIFY2(decision.ok(), test::outcomeOf(decision).c_str());
    packet::DecisionRationale rationale = decision->rationale;
    rationale.settle();
    QVERIFY(rationale == content.rationale);
    QVERIFY(decision->cluster == content.key.cluster);
    QVERIFY(decision->selectedLane == content.selectedLane);
    QCOMPARE(decision->requiredSigners.size(), content.requiredSigners.size());
    for (std::size_t i = 0; i < content.requiredSigners.size(); ++i) {
        QVERIFY(decision->requiredSigners[i].role == content.requiredSigners[i].role);
        QVERIFY(decision->requiredSigners[i].eligible == content.requiredSigners[i].eligible);
    }
}

void TstNextRevision::restoredDecisionIsTheSameDecision() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    test::MemoryFileSystem folder("folder");
    const auto names = usecases::restoreDecision(team.workspace(), team.core(), folder);
    QVERIFY2(names.ok(), test::outcomeOf(names).c_str());
    QCOMPARE(names->size(), std::size_t{4});
    QCOMPARE(textOf(folder, "ranking-snapshot.json"),
             TeamStore::resource("demo/matchmaking-timeout-spike/ranking-snapshot.json"));
    const auto decision = usecases::DecisionFile::parse(textOf(folder, "decision.yaml"), "decision.yaml");
    QVERIFY(decision.ok());
    const auto issued = usecases::issuePacket(
        team.workspace(), WindowId::parse("2026-W48-live").value(), *decision,
        [&](const std::string& name) -> Result<std::string> { return textOf(folder, name); },
        SignerId::parse("noor").value(), std::nullopt, std::nullopt, team.keys(), TeamStore::confirm());
    QVERIFY2(issued.ok(), test::outcomeOf(issued).c_str());
    const auto reading = readingOf(team);
    QCOMPARE(reading.cores().size(), std::size_t{2});
    const auto first = usecases::checkStored(team.workspace(), reading.cores().front());
    const auto second = usecases::checkStored(team.workspace(), reading.cores().back());
    const auto comparison = usecases::compareRevisions(team.workspace(), *first, *second);
    QVERIFY(comparison.decision.empty());
    QVERIFY(comparison.files.empty());
}

void TstNextRevision::missingEvidenceWritesNothing() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const std::string snapshot = TeamStore::resource("demo/matchmaking-timeout-spike/ranking-snapshot.json");
    std::erase_if(team.files.files, [&](const auto& file) { return file.second.bytes == snapshot; });
    test::MemoryFileSystem folder("folder");
    const auto names = usecases::restoreDecision(team.workspace(), team.core(), folder);
    QVERIFY(!names.ok());
    QVERIFY(names.error().code == ErrorCode::evidenceNotAtHand);
    QVERIFY(folder.files.empty());
}

void TstNextRevision::otherFilesAreLeftAlone() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    test::MemoryFileSystem folder("folder");
    QVERIFY(folder.publish("decision.yaml", "mine").ok());
    QVERIFY(!usecases::restoreDecision(team.workspace(), team.core(), folder).ok());
    QCOMPARE(textOf(folder, "decision.yaml"), std::string("mine"));
}

void TstNextRevision::lastLook() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const SignerId tomasz = SignerId::parse("tomasz").value();
    QVERIFY(usecases::lastLook(readingOf(team), team.core(), tomasz).error().code == ErrorCode::neverLooked);
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
    QVERIFY(
        team.act(team.intent(Act::comment, "noor", statement::CommentBody{"", "Thanks.", false, {}})).ok());
    {
        const auto look = usecases::lastLook(readingOf(team), team.core(), tomasz);
        QVERIFY(look.ok());
        QVERIFY(look->statement->predicate().act == Act::review);
        const auto now = usecases::checkStored(team.workspace(), team.core());
        const auto unseen = usecases::unseenSince(*now, *look);
        QCOMPARE(unseen.size(), std::size_t{1});
        QVERIFY(unseen.front()->predicate().act == Act::comment);
    }
    QVERIFY(team.issue().ok());
    const auto look = usecases::lastLook(readingOf(team), team.core(), tomasz);
    QVERIFY(look.ok());
    QCOMPARE(look->packet.core().key().revision, std::int64_t{1});
    const auto now = usecases::checkStored(team.workspace(), team.core());
    QCOMPARE(usecases::unseenSince(*now, *look).size(), std::size_t{1});
}

/// Domain.md section 2: a snapshot over the policy's age is refused when signing, not found out afterwards.
void TstNextRevision::staleSnapshotIsNotSigned() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const std::size_t files = team.files.files.size();
    team.clock.set(Timestamp::parse("2026-11-26T04:10:01Z").value());
    const auto late = usecases::performAct(team.workspace(), team.core(), team.intent(Act::submit, "noor"),
                                           team.keys(), TeamStore::confirm());
    QVERIFY(!late.ok());
    QVERIFY(late.error().code == ErrorCode::packetFails);
    QVERIFY(QString::fromStdString(late.error().describe()).contains("SNAPSHOT_STALE RS-W48"));
    QCOMPARE(team.files.files.size(), files);
    team.clock.set(Timestamp::parse("2026-11-26T04:10:00Z").value());
    const auto intime = usecases::performAct(team.workspace(), team.core(), team.intent(Act::submit, "noor"),
                                             team.keys(), TeamStore::confirm());
    QVERIFY2(intime.ok(), test::outcomeOf(intime).c_str());
}

QTEST_APPLESS_MAIN(TstNextRevision)
#include "tst_next_revision.moc"
