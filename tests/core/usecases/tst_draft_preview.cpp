#include "core/usecases/draft_material.h"
#include "core/usecases/draft_preview.h"
#include "tests/support/edited_file.h"
#include "tests/support/team_store.h"

#include <QtTest>
#include <memory>

using namespace countersign;
using test::TeamStore;
using usecases::DecisionDraft;
using validation::Constraint;

namespace {

usecases::DraftDesk deskOf(TeamStore& team) {
    return usecases::DraftDesk::open(team.workspace(), WindowId::parse("2026-W48-live").value()).value();
}

std::string shipped(const std::string& name) {
    return TeamStore::resource("demo/matchmaking-timeout-spike/" + name);
}

Result<std::string> readShipped(const std::string& name) {
    return shipped(name);
}

/// The shipped decision as a draft; each row names its own person.
DecisionDraft shippedDraft() {
    DecisionDraft draft = DecisionDraft::parse(shipped("decision.yaml"), "decision.yaml").value();
    draft.window = "2026-W48-live";
    draft.requiredSigners = {{"strategy_owner", {"ines"}},
                             {"risk_governance_reviewer", {"mei"}},
                             {"release_authority", {"kofi"}}};
    return draft;
}

usecases::DraftPreview previewOf(TeamStore& team, const DecisionDraft& draft,
                                 const usecases::ReadSource& read = readShipped) {
    return usecases::previewDraft(deskOf(team), draft, read, SignerId::parse("noor").value());
}

bool finds(const usecases::DraftPreview& preview, Constraint constraint) {
    for (const validation::Finding& finding : preview.findings)
        if (finding.constraint == constraint) return true;
    return false;
}

/// Snapshot lanes as the simulation exports them.
constexpr const char* csvLanes =
    "exception_cluster_id,lane_id,mitigation_option_id,option_summary,estimated_effort_hours,"
    "dependency_count,predicted_convergence_low_hours,predicted_convergence_mid_hours,"
    "predicted_convergence_high_hours,risk_of_regression_score,confidence_score,promotion_window_impact,"
    "simulation_generated_utc,score\n"
    "matchmaking-timeout-spike,lane-a,opt-a,A,1,0,1,2,3,0.1,0.9,none,2026-11-23T08:00:00Z,0.9\n"
    "matchmaking-timeout-spike,lane-b,opt-b,B,1,0,1,2,3,0.1,0.8,none,2026-11-23T08:00:00Z,0.8\n";

} // namespace

/// A draft while it is written: what is computed, what is missing, what is wrong.
class TstDraftPreview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_team = std::make_unique<TeamStore>(); }
    void textReadsBack();
    void gapsAreNamed_data();
    void gapsAreNamed();
    void shippedDecisionIsIssuable();
    void everythingIsComputed();
    void anotherLaneNeedsAnotherReason();
    void gapsHideNothingElse();
    void errorsOfFilesAreNamedEach();
    void lanesInCsvNeedFacts();
    void leavesCanBeCited();
    void rosterWithNobody();
    void revisionBeginsWithTheEarlierOne();

private:
    /// Making its keys takes a while; only the last test changes it.
    std::unique_ptr<TeamStore> m_team;
};

void TstDraftPreview::textReadsBack() {
    DecisionDraft draft = shippedDraft();
    draft.startedFrom = {3, std::string(64, 'a')};
    draft.primary.text = "\"quoted\" \\ back: slash # none\nsecond line, 日本";
    draft.secondary = {};
    draft.riskAcceptances.push_back({.id = "RA-9"});
    draft.context.push_back({.file = "/a b/c.png", .artifactId = "graph"});
    const auto again = DecisionDraft::parse(draft.text(), "draft.yaml");
    QVERIFY2(again.ok(), test::outcomeOf(again).c_str());
    QVERIFY(*again == draft);
    const auto empty = DecisionDraft::parse(DecisionDraft().text(), "draft.yaml");
    QVERIFY2(empty.ok(), test::outcomeOf(empty).c_str());
    QVERIFY(*empty == DecisionDraft());
}

void TstDraftPreview::gapsAreNamed_data() {
    using Edit = void (*)(DecisionDraft&);
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* pointer, Edit edit) { QTest::newRow(pointer) << edit << QString(pointer); };
    row("/exception_cluster_id", [](DecisionDraft& d) { d.cluster.clear(); });
    row("/selected_lane_id", [](DecisionDraft& d) { d.selectedLane.clear(); });
    row("/evidence/ranking_snapshot", [](DecisionDraft& d) { d.rankingSnapshot = {}; });
    row("/evidence/forecast_band_snapshot/uri", [](DecisionDraft& d) { d.forecastBand.uri.clear(); });
    row("/decision_rationale/selection_primary_reason/reason_code",
        [](DecisionDraft& d) { d.primary.reasonCode.clear(); });
    row("/decision_rationale/rejected_lane_2_reason/text", [](DecisionDraft& d) { d.rejections[1].text.clear(); });
    row("/decision_rationale/further_rejected_lane_reasons/0/reason_code",
        [](DecisionDraft& d) { d.rejections[2].reasonCode.clear(); });
    row("/decision_rationale/known_risk_acceptances/0/owner",
        [](DecisionDraft& d) { d.riskAcceptances[0].owner.clear(); });
    row("/decision_rationale/required_follow_up_controls/0/due_at_utc",
        [](DecisionDraft& d) { d.followUpControls[0].dueAt.clear(); });
}

void TstDraftPreview::gapsAreNamed() {
    using Edit = void (*)(DecisionDraft&);
    QFETCH(Edit, edit);
    QFETCH(QString, pointer);
    DecisionDraft draft = shippedDraft();
    QVERIFY(draft.gaps().empty());
    edit(draft);
    QCOMPARE(draft.gaps(), std::vector<std::string>{pointer.toStdString()});
    TeamStore& team = *m_team;
    QVERIFY(!previewOf(team, draft).issuable());
    if (pointer == "/evidence/ranking_snapshot") return;
    const auto filled = usecases::DecisionFile::parse(draft.filled().decisionYaml(), "filled");
    QVERIFY2(filled.ok(), test::outcomeOf(filled).c_str());
}

void TstDraftPreview::shippedDecisionIsIssuable() {
    TeamStore& team = *m_team;
    const auto preview = previewOf(team, shippedDraft());
    QVERIFY2(!preview.error, preview.error ? preview.error->describe().c_str() : "");
    QVERIFY(preview.issuable());
    for (const validation::Finding& finding : preview.findings)
        QVERIFY2(finding.severity() != validation::Severity::fail, finding.detail.c_str());
}

void TstDraftPreview::everythingIsComputed() {
    TeamStore& team = *m_team;
    const auto preview = previewOf(team, shippedDraft());
    QVERIFY(preview.computed.has_value());
    QCOMPARE(preview.computed->comparison.lanes.size(), std::size_t{2});
    QCOMPARE(preview.computed->confidenceClass, std::string("high"));
    QCOMPARE(preview.computed->riskOverlay, std::string("low"));
    QCOMPARE(preview.computed->fallbackLane, std::string("lane-cross-region-off"));
    QCOMPARE(preview.computed->tier, std::string("high_impact"));
    // Ines holds two roles: the directory proposes her for both, and the author decides.
    QCOMPARE(preview.computed->roster.size(), std::size_t{3});
    QVERIFY(!previewOf(team, [] {
                DecisionDraft draft = shippedDraft();
                draft.requiredSigners.clear();
                return draft;
            }()).computed->roster[0].eligible.empty());
}

void TstDraftPreview::anotherLaneNeedsAnotherReason() {
    TeamStore& team = *m_team;
    DecisionDraft draft = shippedDraft();
    const auto desk = deskOf(team);
    const auto material = usecases::readMaterial(desk, draft, readShipped);
    const auto first = desk.choices(material.lanes, draft.selectedLane);
    draft.selectedLane = material.lanes[1].id.text();
    const auto second = desk.choices(material.lanes, draft.selectedLane);
    QVERIFY(first.primaryCodes != second.primaryCodes);
    QCOMPARE(first.rejectedLanes.front(), material.lanes[1].id.text());
    QCOMPARE(second.rejectedLanes.front(), material.lanes[0].id.text());
    // The lane of the lowest score, below the policy's threshold, needs no reason.
    QCOMPARE(second.rejectedLanes.size(), material.lanes.size() - 2);
    const auto preview = previewOf(team, draft);
    QVERIFY(!preview.issuable());
    QVERIFY(finds(preview, Constraint::REASON_CODE_UNKNOWN));
    QVERIFY(finds(preview, Constraint::RATIONALE_LANE_WRONG));
}

void TstDraftPreview::gapsHideNothingElse() {
    TeamStore& team = *m_team;
    DecisionDraft draft = shippedDraft();
    draft.primary.text.clear();
    draft.secondary.reasonCode.clear();
    draft.rejections[0].evidenceRefs = {{"ranking-snapshot", "/lanes/77"}};
    draft.dashboardExtract = {};
    const auto preview = previewOf(team, draft);
    QCOMPARE(preview.gaps.size(), std::size_t{2});
    QVERIFY(preview.computed.has_value());
    QVERIFY(finds(preview, Constraint::EVIDENCE_REF_UNRESOLVED));
    QVERIFY(finds(preview, Constraint::EVIDENCE_INCOMPLETE));
    // The code that is not chosen yet is a gap, no wrong code.
    QVERIFY(!finds(preview, Constraint::REASON_CODE_UNKNOWN));
}

void TstDraftPreview::errorsOfFilesAreNamedEach() {
    TeamStore& team = *m_team;
    const auto desk = deskOf(team);
    const usecases::ReadSource broken = [](const std::string& name) -> Result<std::string> {
        if (name == "dashboard-extract.csv") return std::string("a,b\n1\n");
        if (name == "forecast-band.json") return std::string("{\"rows\": 7}");
        return std::string("{\"lanes\": ");
    };
    const auto material = usecases::readMaterial(desk, shippedDraft(), broken);
    QCOMPARE(material.files.size(), std::size_t{3});
    for (const usecases::DraftFile& file : material.files) {
        QVERIFY(file.error.has_value());
        QVERIFY(!file.error->file.empty());
    }
    QVERIFY(material.lanes.empty());
    QVERIFY(previewOf(team, shippedDraft(), broken).error.has_value());

    DecisionDraft foreign = shippedDraft();
    foreign.cluster = "another-cluster";
    const auto other = usecases::readMaterial(desk, foreign, readShipped);
    QCOMPARE(std::string(errorName(other.files[0].error->code)), std::string("snapshotForeign"));
}

void TstDraftPreview::lanesInCsvNeedFacts() {
    TeamStore& team = *m_team;
    const auto desk = deskOf(team);
    DecisionDraft draft;
    draft.window = "2026-W48-live";
    draft.cluster = "matchmaking-timeout-spike";
    draft.selectedLane = "lane-a";
    draft.rankingSnapshot = {"lanes.csv", "https://x.example/lanes.csv", "2026-11-23T08:30:00Z", ""};
    const usecases::ReadSource read = [](const std::string&) -> Result<std::string> { return std::string(csvLanes); };
    auto material = usecases::readMaterial(desk, draft, read);
    QVERIFY2(!material.files[0].error, material.files[0].error ? material.files[0].error->describe().c_str() : "");
    QCOMPARE(material.lanes.size(), std::size_t{2});
    QVERIFY(material.citable.empty());
    QVERIFY(!draft.computable());
    QVERIFY(!previewOf(team, draft, read).computed.has_value());

    draft.snapshotFacts = {"RS-1", "rules-7", "2026-11-23T08:00:00Z", "wait", "lane-b"};
    material = usecases::readMaterial(desk, draft, read);
    QCOMPARE(material.citable.size(), std::size_t{2});
    draft.rejections = {{"lane-b", "", "", {}}};
    const auto preview = previewOf(team, draft, read);
    QVERIFY2(preview.computed.has_value(), preview.error ? preview.error->describe().c_str() : "");
    QCOMPARE(preview.computed->fallbackLabel, std::string("wait"));
}

void TstDraftPreview::leavesCanBeCited() {
    TeamStore& team = *m_team;
    const auto material = usecases::readMaterial(deskOf(team), shippedDraft(), readShipped);
    QCOMPARE(material.citable.size(), std::size_t{3});
    bool found = false;
    for (const auto& [pointer, value] : material.citable[0].leaves)
        found = found || (pointer == "/lanes/0/score" && !value.empty());
    QVERIFY(found);
    QCOMPARE(material.citable[2].artifactId, std::string("dashboard-extract"));
    QVERIFY(material.citable[2].leaves.front().first.starts_with("/0/"));
}

void TstDraftPreview::rosterWithNobody() {
    TeamStore& team = *m_team;
    DecisionDraft draft = shippedDraft();
    draft.requiredSigners[0].eligible.clear();
    const auto preview = previewOf(team, draft);
    QVERIFY(preview.computed.has_value());
    QVERIFY(preview.error.has_value());
    QCOMPARE(std::string(errorName(preview.error->code)), std::string("nobodyEligible"));
}

void TstDraftPreview::revisionBeginsWithTheEarlierOne() {
    TeamStore& team = *m_team;
    QVERIFY(team.issue().ok());
    const auto desk = deskOf(team);
    QCOMPARE(desk.clusters().front().second, std::int64_t{2});
    const DecisionDraft::Origin origin{1, team.core().digest().hex()};
    const auto begun = usecases::beginFrom(desk, "matchmaking-timeout-spike", origin);
    QVERIFY2(begun.ok(), test::outcomeOf(begun).c_str());
    QVERIFY(begun->draft.startedFrom == origin);
    QVERIFY(begun->draft.gaps().empty());
    QCOMPARE(begun->evidence.size(), std::size_t{3});
    const auto preview = previewOf(team, begun->draft, [&](const std::string& name) -> Result<std::string> {
        for (const auto& [file, bytes] : begun->evidence)
            if (file == name) return bytes;
        return Error(ErrorCode::fileMissing, name);
    });
    QVERIFY2(preview.issuable(), preview.error ? preview.error->describe().c_str() : "");
    QVERIFY(!usecases::beginFrom(desk, "matchmaking-timeout-spike", {7, origin.coreSha256}).ok());
}

QTEST_APPLESS_MAIN(TstDraftPreview)
#include "tst_draft_preview.moc"
