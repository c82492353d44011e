#include "core/usecases/cited_evidence.h"
#include "core/usecases/packet_view.h"
#include "tests/support/team_store.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using statement::Act;
using test::TeamStore;
using usecases::PacketView;

namespace {

usecases::CheckedPacket checked(TeamStore& team) {
    return usecases::checkStored(team.workspace(), team.core()).value();
}

PacketView viewOf(TeamStore& team) {
    return usecases::packetView(checked(team));
}

void bringToSignature(TeamStore& team) {
    QVERIFY(team.issue().ok());
    QVERIFY(team.act(team.intent(Act::submit, "noor")).ok());
    QVERIFY(team.act(team.intent(Act::review, "tomasz", team.goReview())).ok());
}

void approve(TeamStore& team, const char* signer, policy::Role role) {
    auto intent = team.intent(Act::approve, signer, statement::ApproveBody{});
    intent.capacity = policy::Capacity(role);
    QVERIFY(team.act(intent).ok());
}

std::string evidenceFile(TeamStore& team, const std::string& artifactId) {
    const std::string hex = team.core().content().evidence.find(artifactId)->sha256.hex();
    return "2026-W48-live/evidence/sha256/" + hex.substr(0, 2) + "/" + hex.substr(2);
}

} // namespace

/// What the approval panel is told of a packet, through its life and with evidence missing or wrong.
class TstPacketView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTheLanes();
    void citesWhatStandsInTheEvidence();
    void followsTheRoster();
    void tellsTheTimeline();
    void tellsWhatAReviewAndACommentSay();
    void missingAndWrongBytes();
    void readsEvidenceAsText();
};

void TstPacketView::comparesTheLanes() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const PacketView view = viewOf(team);
    QCOMPARE(view.comparison.lanes.size(), std::size_t(2));
    QVERIFY(view.comparison.lanes.front().selected);
    QCOMPARE(view.comparison.lanes.front().id, view.summary.selectedLane);
    QCOMPARE(view.comparison.fields.size(), std::size_t(9));
    for (const auto& field : view.comparison.fields) {
        QCOMPARE(field.values.size(), std::size_t(2));
        QCOMPARE(field.differences.size(), std::size_t(1));
    }
    QCOMPARE(view.comparison.bands.size(), std::size_t(2));
    QVERIFY(!view.comparison.bands.front().low.empty());
    QVERIFY(!view.comparison.otherLanes.empty());
    QCOMPARE(view.comparison.otherFields.front().values.size(), view.comparison.otherLanes.size());
    QVERIFY(!view.comparison.forecast.empty());
    QVERIFY(view.comparison.secondsToClose.has_value());
    QVERIFY(!view.confidenceClass.empty() && !view.riskOverlay.empty() && !view.fallbackLabel.empty());
}

void TstPacketView::citesWhatStandsInTheEvidence() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const PacketView view = viewOf(team);
    QCOMPARE(view.rationale.front().member, std::string("selection_primary_reason"));
    QCOMPARE(view.rationale.front().pointer, std::string("/decision_rationale/selection_primary_reason"));
    for (const auto& reason : view.rationale)
        for (const auto& citation : reason.citations)
            QVERIFY2(citation.value.has_value(), citation.pointer.c_str());
}

void TstPacketView::followsTheRoster() {
    TeamStore team;
    bringToSignature(team);
    PacketView view = viewOf(team);
    QCOMPARE(view.roster.size(), std::size_t(3));
    QCOMPARE(view.roster[0].role, std::string("release_authority"));
    QVERIFY(!view.roster[0].signature);
    QCOMPARE(view.roster[0].whoCan, std::vector<std::string>{"kofi"});
    approve(team, "ines", policy::Role::strategyOwner);
    approve(team, "mei", policy::Role::riskGovernanceReviewer);
    approve(team, "kofi", policy::Role::releaseAuthority);
    view = viewOf(team);
    for (const auto& row : view.roster) {
        QVERIFY(row.signature && row.signature->verified);
        QVERIFY(row.whoCan.empty());
        QCOMPARE(row.signature->method, std::string("ed25519"));
        QCOMPARE(row.signature->protection, std::string("file"));
    }
    QVERIFY(view.packetSha256.has_value());
    QVERIFY(view.timeline.back().leadsTo == workflow::ApprovalState::approved);
}

void TstPacketView::tellsTheTimeline() {
    TeamStore team;
    bringToSignature(team);
    approve(team, "kofi", policy::Role::releaseAuthority);
    const PacketView view = viewOf(team);
    QCOMPARE(view.timeline.size(), std::size_t(4));
    QVERIFY(view.timeline[0].leadsTo == workflow::ApprovalState::draft);
    QVERIFY(!view.timeline[0].secondsSincePrevious);
    QVERIFY(view.timeline[1].leadsTo == workflow::ApprovalState::pendingSignatures);
    QCOMPARE(view.timeline[2].secondsSincePrevious.value(), std::int64_t(60));
    QCOMPARE(view.timeline[3].references.size(), std::size_t(1));
    QVERIFY(view.timeline[3].references.front().act == Act::review);
    QVERIFY(view.timeline[3].open);
}

void TstPacketView::tellsWhatAReviewAndACommentSay() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    auto review = std::get<statement::ReviewBody>(team.goReview());
    review.verifications[1].result = statement::VerificationResult::concern;
    review.verifications[1].note = "Who stands in for kofi?";
    review.recommendation = statement::Recommendation::hold;
    QVERIFY(team.act(team.intent(Act::review, "tomasz", review)).ok());
    const statement::CommentBody question{"/projection", "Why so low?", true, {}};
    QVERIFY(team.act(team.intent(Act::comment, "kofi", question)).ok());
    PacketView view = viewOf(team);
    QVERIFY(view.timeline[1].recommendation == statement::Recommendation::hold);
    QVERIFY(view.timeline[1].open);
    QCOMPARE(view.timeline[1].verifications[1].note, std::string("Who stands in for kofi?"));
    QCOMPARE(view.timeline[2].pointer, std::string("/projection"));
    QVERIFY(view.timeline[2].question && view.timeline[2].open);
    const statement::CommentBody answer{"/projection", "By the snapshot.", false, view.timeline[2].statement};
    QVERIFY(team.act(team.intent(Act::comment, "noor", answer)).ok());
    view = viewOf(team);
    QVERIFY(!view.timeline[2].open);
    QVERIFY(view.timeline[3].references.front().act == Act::comment);
}

void TstPacketView::missingAndWrongBytes() {
    using State = validation::EvidenceBytes::State;
    TeamStore team;
    QVERIFY(team.issue().ok());
    for (const auto& artifact : viewOf(team).evidence.artifacts)
        QVERIFY(artifact.state == State::verified);
    team.files.files.erase(evidenceFile(team, "ranking-snapshot"));
    team.files.files[evidenceFile(team, "forecast-band")].bytes = "something else";
    const PacketView view = viewOf(team);
    const auto stateOf = [&](const std::string& id) {
        const auto& all = view.evidence.artifacts;
        return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; })->state;
    };
    QVERIFY(stateOf("ranking-snapshot") == State::hashOnly);
    QVERIFY(stateOf("forecast-band") == State::mismatch);
    // What was signed is still compared; what only the evidence knows is not there.
    QCOMPARE(view.comparison.bands.size(), std::size_t(2));
    QVERIFY(view.comparison.otherLanes.empty());
    QVERIFY(view.comparison.forecast.empty());
    const auto packet = checked(team);
    QVERIFY(usecases::evidenceText(packet, "ranking-snapshot").kind == usecases::EvidenceText::Kind::hashOnly);
    QVERIFY(usecases::evidenceText(packet, "forecast-band").kind == usecases::EvidenceText::Kind::mismatch);
    QVERIFY(usecases::evidenceText(packet, "forecast-band").text.empty());
    QVERIFY(!usecases::CitedEvidence(packet).find("ranking-snapshot", "/lanes/0/score"));
}

void TstPacketView::readsEvidenceAsText() {
    TeamStore team;
    QVERIFY(team.issue().ok());
    const auto packet = checked(team);
    const auto text = usecases::evidenceText(packet, "ranking-snapshot");
    QVERIFY(text.kind == usecases::EvidenceText::Kind::text);
    QVERIFY(!text.cut);
    usecases::CitedEvidence cited(packet);
    const auto place = cited.find("ranking-snapshot", "/lanes/0/score");
    QVERIFY(place && place->line > 1 && !place->value.empty());
    QVERIFY(!cited.find("ranking-snapshot", "/lanes/99/score"));
    QVERIFY(!cited.find("no-such-artifact", ""));
    QVERIFY(usecases::evidenceText(packet, "no-such-artifact").kind == usecases::EvidenceText::Kind::hashOnly);
}

QTEST_GUILESS_MAIN(TstPacketView)
#include "tst_packet_view.moc"
