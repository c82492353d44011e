#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/packet/core_difference.h"
#include "core/packet/item_id.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using json::Value;
using packet::Core;
using packet::CoreContent;
using packet::Difference;

namespace {

CoreContent draft() {
    return test::shippedWorkshop().draft();
}

Value read(const char* text) {
    return json::read(text, "test", json::Profile::evidence).value();
}

/// "~place", "+place" or "-place", with what a number did.
QString told(const std::vector<Difference>& differences) {
    QStringList out;
    for (const Difference& one : differences) {
        QString line = !one.before ? "+" : !one.after ? "-" : "~";
        line += QString::fromStdString(one.place);
        if (one.change) line += " by " + QString::fromStdString(one.change->text());
        if (one.better) line += *one.better ? " better" : " worse";
        out.append(line);
    }
    return out.join("; ");
}

QString afterEdit(void (*edit)(CoreContent&)) {
    CoreContent content = draft();
    edit(content);
    return told(packet::coreDifferences(Core::assemble(draft()), Core::assemble(std::move(content))));
}

} // namespace

class TstDifference : public QObject {
    Q_OBJECT

private slots:
    void documents_data();
    void documents();
    void cores_data();
    void cores();
    void nextRevisionAloneSaysNothing();
    void swappedSidesMirror();
    void jsonForm();
    void fractionsOfEvidenceAreWrittenAsText();
};

void TstDifference::documents_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", R"({"a":1})", R"({"a":1})", "");
    row("the same number", R"({"a":12.0,"b":1e1})", R"({"a":12,"b":10})", "");
    row("text that is no number", R"({"a":"x"})", R"({"a":"y"})", "~/a");
    row("lower hours", R"({"estimated_effort_hours":4})", R"({"estimated_effort_hours":3.5})",
        "~/estimated_effort_hours by -0.5 better");
    row("higher risk", R"({"risk_of_regression_score":0.1})", R"({"risk_of_regression_score":0.25})",
        "~/risk_of_regression_score by 0.15 worse");
    row("higher confidence", R"({"confidence_score":"0.8"})", R"({"confidence_score":"0.86"})",
        "~/confidence_score by 0.06 better");
    row("a number without an order", R"({"snapshot_max_age_hours":72})", R"({"snapshot_max_age_hours":48})",
        "~/snapshot_max_age_hours by -24");
    row("another order of items", R"([{"lane_id":"a","n":1},{"lane_id":"b","n":2}])",
        R"([{"lane_id":"b","n":2},{"lane_id":"a","n":1}])", "");
    row("item changed, wherever it stands", R"([{"lane_id":"a","n":1},{"lane_id":"b","n":2}])",
        R"([{"lane_id":"b","n":3},{"lane_id":"a","n":1}])", "~/b/n by 1");
    row("item added", R"([{"signer_id":"ada"}])", R"([{"signer_id":"ada"},{"signer_id":"kofi"}])", "+/kofi");
    row("person removed", R"({"eligible":["ada","dora"]})", R"({"eligible":["ada"]})", "-/eligible/dora");
    row("same artifact, another pointer", R"([{"artifact_id":"x","pointer":"/0"}])",
        R"([{"artifact_id":"x","pointer":"/1"}])", "-/x~10; +/x~11");
    row("two rows of one role", R"([{"role":"r","n":"a"},{"role":"r","n":"b"}])",
        R"([{"role":"r","n":"a"},{"role":"r","n":"c"}])", "~/r#2/n");
    row("items without ids", R"([[1],[2]])", R"([[1],[3]])", "~/1/0 by 1");
    row("another kind", R"({"a":null})", R"({"a":{"b":"c"}})", "~/a");
    row("slash in an id", R"({"a/b":"1x"})", R"({"a/b":"2x"})", "~/a~1b");
}

void TstDifference::documents() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(told(packet::differences(read(qPrintable(before)), read(qPrintable(after)))), "expected");
}

void TstDifference::cores_data() {
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, void (*edit)(CoreContent&), const QString& expected) {
        QTest::newRow(name) << afterEdit(edit) << expected;
    };
    row(
        "reason", [](CoreContent& c) { c.rationale.primary.text = "Otherwise."; },
        "~/decision_rationale/selection_primary_reason/text");
    row(
        "person taken out",
        [](CoreContent& c) {
            c.requiredSigners.front().eligible.erase(c.requiredSigners.front().eligible.begin());
        },
        QString::fromStdString("-/required_signers/" +
                               std::string(policy::roleName(draft().requiredSigners.front().role)) +
                               "/eligible/" + draft().requiredSigners.front().eligible.front()));
    row(
        "rejections in another order",
        [](CoreContent& c) { std::swap(c.rationale.rejected1, *c.rationale.rejected2); }, "");
    row(
        "artifact from elsewhere", [](CoreContent& c) { c.evidence.artifacts.front().uri = "urn:x:other"; },
        QString::fromStdString("~/evidence_bundle/artifacts/" + draft().evidence.artifacts.front().id.text() +
                               "/uri"));
    row(
        "owner of a control", [](CoreContent& c) { c.rationale.riskAcceptances.clear(); },
        [] {
            QStringList gone;
            for (const packet::Commitment& one : draft().rationale.riskAcceptances)
                gone.append("-/decision_rationale/known_risk_acceptances/" + QString::fromStdString(one.id));
            return gone.join("; ");
        }());
}

void TstDifference::cores() {
    QFETCH(QString, found);
    QTEST(found, "expected");
}

/// Revision, outcome link, lineage and the time of the issue differ always; they are no difference in meaning.
void TstDifference::nextRevisionAloneSaysNothing() {
    const Core first = Core::assemble(draft());
    CoreContent content = draft();
    content.key.revision = 2;
    content.previous = {{1, first.digest()}};
    content.supersedes = packet::SupersededRevision{1, Sha256()};
    content.issuedAt = content.issuedAt.plusSeconds(60);
    for (packet::Artifact& artifact : content.evidence.artifacts)
        if (artifact.kind == packet::ArtifactKind::failMatrix) artifact.capturedAt = content.issuedAt;
    QCOMPARE(told(packet::coreDifferences(first, Core::assemble(std::move(content)))), QString());
}

void TstDifference::swappedSidesMirror() {
    const Value before = read(R"({"a":[{"lane_id":"x","score":0.5}],"b":"t"})");
    const Value after = read(R"({"a":[{"lane_id":"y","score":0.5}],"b":"u"})");
    const auto there = packet::differences(before, after);
    const auto back = packet::differences(after, before);
    QCOMPARE(there.size(), back.size());
    QCOMPARE(told(there), QString("-/a/x; +/a/y; ~/b"));
    QCOMPARE(told(back), QString("+/a/x; -/a/y; ~/b"));
}

void TstDifference::jsonForm() {
    const auto found = packet::differences(read(R"({"score":"0.5"})"), read(R"({"score":"0.25"})"));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().toJson() ==
            read(R"({"place":"/score","kind":"changed","before":"0.5","after":"0.25",
        "numeric_difference":"-0.25","direction":"worse"})"));
}

void TstDifference::fractionsOfEvidenceAreWrittenAsText() {
    const auto found = packet::differences(read(R"({"a":0.1,"b":[{"c":2.5}]})"), read(R"({"a":0.25})"));
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(json::writeCanonical(found[0].toJson()).find(R"("after":"0.25","before":"0.1")") != std::string::npos);
    QVERIFY(json::writeCanonical(found[1].toJson()).find(R"("c":"2.5")") != std::string::npos);
}

QTEST_APPLESS_MAIN(TstDifference)
#include "tst_difference.moc"
