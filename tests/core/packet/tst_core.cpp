#include "core/json/writer.h"
#include "core/packet/core.h"
#include "tests/support/edited_file.h"
#include "tests/support/edited_json.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace countersign;
using json::Value;
using packet::Core;
using packet::CoreContent;

namespace {

CoreContent draft() {
    return test::shippedWorkshop().draft();
}

Value text(const std::string& string) {
    return Value::string(string);
}

Value followedDraft() {
    CoreContent content = test::shippedWorkshop().draft(3);
    content.previous = {{1, Sha256()}, {2, Sha256()}};
    return Core::assemble(std::move(content)).value();
}

Value swapped(const Value& list) {
    std::vector<Value> items = list.items();
    std::swap(items.front(), items.back());
    return Value::array(std::move(items));
}

const Value& at(const Value& document, const char* member, const char* inner) {
    return *document.find(member)->find(inner);
}

void changeWith(CoreContent& content, std::mt19937& random) {
    const auto coin = [&] { return random() % 2 == 0; };
    if (coin()) content.evidence.simulationRuleVersion.reset();
    if (coin()) content.evidence.failMatrixRunId.reset();
    if (coin()) content.evidence.artifacts.pop_back();
    if (coin()) content.rationale.rejected2.reset();
    if (coin()) content.rationale.furtherRejected.clear();
    if (coin()) content.rationale.riskAcceptances.clear();
    if (coin()) content.rationale.primary.text = "Grün, 日本 — 𝔸\nsecond line \"quoted\" \\";
    if (coin()) content.key.revision = packet::maxRevision;
    if (coin()) content.policy.policyVersion = 2'147'483'647;
    if (coin()) content.previous = {{2, Sha256()}, {1, Sha256()}};
    if (coin()) content.supersedes = packet::SupersededRevision{1, Sha256()};
    std::shuffle(content.evidence.artifacts.begin(), content.evidence.artifacts.end(), random);
    std::shuffle(content.requiredSigners.begin(), content.requiredSigners.end(), random);
    for (packet::RequiredSigner& row : content.requiredSigners)
        std::shuffle(row.eligible.begin(), row.eligible.end(), random);
}

} // namespace

class TstCore : public QObject {
    Q_OBJECT

private slots:
    void names() {
        const Core core = Core::assemble(draft());
        QCOMPARE(core.key().strategyPacketId(), std::string("SAP-2026-W48-workshop-workshop-cluster"));
        QCOMPARE(core.value().find("post_window_outcome_link")->asText(),
                 std::string("outcome-reviews/SAP-workshop-cluster-r1-outcome.md"));
        QCOMPARE(core.fileName(),
                 "SAP-workshop-cluster-r1." + core.digest().hex().substr(0, 12) + ".core.json");
    }

    /// What is written is read back whole, whatever is in it and in whatever order it was given.
    void roundTrips() {
        std::mt19937 random(20261123);
        for (int i = 0; i < 200; ++i) {
            CoreContent content = draft();
            changeWith(content, random);
            const Core core = Core::assemble(content);
            const auto read = Core::parse(core.bytes(), "core");
            QVERIFY2(read.ok(), test::outcomeOf(read).c_str());
            QVERIFY(read->content() == core.content());
            QCOMPARE(read->bytes(), core.bytes());
            QCOMPARE(read->digest(), core.digest());
            std::shuffle(content.evidence.artifacts.begin(), content.evidence.artifacts.end(), random);
            std::shuffle(content.requiredSigners.begin(), content.requiredSigners.end(), random);
            QCOMPARE(Core::assemble(content).bytes(), core.bytes());
        }
    }

    /// Every member counts: another value gives another digest or is refused.
    void everyMemberIsInTheDigest() {
        const Core core = Core::assemble(draft());
        for (const auto& [name, value] : core.value().members()) {
            const Value without = test::withValue(core.value(), "/" + name, std::nullopt);
            QVERIFY2(!Core::parse(json::writeCanonical(without), "core").ok(), name.c_str());
        }
    }

    void missingItems() {
        CoreContent content = draft();
        content.evidence.artifacts.clear();
        content.evidence.simulationRuleVersion.reset();
        content.evidence.failMatrixRunId.reset();
        QCOMPARE(Core::assemble(content).content().evidence.missingItems().size(), std::size_t{5});
        QVERIFY(Core::assemble(draft()).content().evidence.missingItems().empty());
    }

    void badBytes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        const QByteArray good = QByteArray::fromStdString(Core::assemble(draft()).bytes());
        QTest::newRow("empty") << QByteArray() << QByteArray("jsonTruncated");
        QTest::newRow("cut short") << good.chopped(1) << QByteArray("jsonTruncated");
        QTest::newRow("new line at the end") << good + '\n' << QByteArray("jsonNotCanonical");
        QTest::newRow("space") << QByteArray(good).replace("\":", "\": ") << QByteArray("jsonNotCanonical");
        QTest::newRow("an array") << QByteArray("[]") << QByteArray("memberWrongType");
        QTest::newRow("a number") << QByteArray("7") << QByteArray("memberWrongType");
    }
    void badBytes() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        const auto core = Core::parse(bytes.toStdString(), "cores/c.json");
        QVERIFY(!core.ok());
        QCOMPARE(QByteArray::fromStdString(std::string(errorName(core.error().code))), error);
        QCOMPARE(core.error().file, std::string("cores/c.json"));
    }

    void badValues_data();
    void badValues() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, outcome);
        const auto core = Core::parse(bytes.toStdString(), "core");
        QCOMPARE(QByteArray::fromStdString(test::outcomeOf(core)), outcome);
    }

    /// What a derived member says otherwise is named.
    void unfaithfulMemberIsNamed() {
        const Value core =
            test::withValue(Core::assemble(draft()).value(), "/strategy_packet_id", text("SAP-x"));
        const auto read = Core::parse(json::writeCanonical(core), "core");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().detail, std::string("at /strategy_packet_id"));
    }
};

void TstCore::badValues_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const Value good = Core::assemble(draft()).value();
    const auto row = [&](const char* name, const char* pointer, std::optional<Value> value,
                         const char* outcome) {
        const Value bad = test::withValue(good, pointer, std::move(value));
        QTest::newRow(name) << QByteArray::fromStdString(json::writeCanonical(bad)) << QByteArray(outcome);
    };
    const auto unfaithful = [&](const char* name, const char* pointer, Value value) {
        row(name, pointer, std::move(value), "coreNotFaithful at file-wide");
    };
    row("nothing wrong", "/schema_version", Value::integer(1), "accepted");
    row("a member too many", "/approved", Value::boolean(true), "memberUnknown at /approved");
    row("a member too few", "/issued_by", std::nullopt, "memberMissing at /issued_by");
    row("another version", "/schema_version", Value::integer(2), "memberOutOfRange at /schema_version");
    row("revision 0", "/revision", Value::integer(0), "memberOutOfRange at /revision");
    row("revision as text", "/revision", text("1"), "memberWrongType at /revision");
    row("id that climbs", "/exception_cluster_id", text("a..b"), "idMalformed at /exception_cluster_id");
    row("30 February", "/issued_at_utc", text("2026-02-30T00:00:00Z"),
        "timestampMalformed at /issued_at_utc");
    row("digest in capitals", "/policy/policy_sha256", text(std::string(64, 'A')),
        "digestMalformed at /policy/policy_sha256");
    row("version 0 of the policy", "/policy/policy_version", Value::integer(0),
        "memberOutOfRange at /policy/policy_version");
    row("row of an observer", "/required_signers/0/role", text("observer_optional"),
        "memberNotListed at /required_signers/0/role");
    row("row of nobody", "/required_signers/0/eligible", Value::array(),
        "eligibleEmpty at /required_signers/0/eligible");
    row("row of a path", "/required_signers/0/eligible", Value::array({text("../x")}),
        "idMalformed at /required_signers/0/eligible");
    row("row with one person twice", "/required_signers/0/eligible", Value::array({text("a"), text("a")}),
        "memberRepeatsItem at /required_signers/0/eligible");
    row("row out of order", "/required_signers/0/eligible", Value::array({text("b"), text("a")}),
        "memberNotSorted at /required_signers/0/eligible");
    row("any window in a row", "/required_signers/0/authority_scope/windows", Value::array({text("*")}),
        "idMalformed at /required_signers/0/authority_scope/windows");
    row("unknown kind", "/evidence_bundle/artifacts/0/kind", text("screenshot"),
        "memberNotListed at /evidence_bundle/artifacts/0/kind");
    row("negative size", "/evidence_bundle/artifacts/0/size_bytes", Value::integer(-1),
        "memberOutOfRange at /evidence_bundle/artifacts/0/size_bytes");
    row("281 characters", "/decision_rationale/selection_primary_reason/text", text(std::string(281, 'x')),
        "memberTooLong at /decision_rationale/selection_primary_reason/text");
    row("lane in the wrong reason", "/decision_rationale/selection_primary_reason/lane_id", text("lane-b"),
        "memberUnknown at /decision_rationale/selection_primary_reason/lane_id");
    row("rejection without a lane", "/decision_rationale/rejected_lane_1_reason/lane_id", std::nullopt,
        "memberMissing at /decision_rationale/rejected_lane_1_reason/lane_id");
    row("no first rejection", "/decision_rationale/rejected_lane_1_reason", Value::null(),
        "memberWrongType at /decision_rationale/rejected_lane_1_reason");
    row("second rejection left out", "/decision_rationale/rejected_lane_2_reason", std::nullopt,
        "coreNotFaithful at file-wide");
    row("supersedes revision 0", "/lineage/supersedes",
        Value::object({{"revision", Value::integer(0)}, {"packet_sha256", text(std::string(64, '0'))}}),
        "memberOutOfRange at /lineage/supersedes/revision");
    unfaithful("another packet id", "/strategy_packet_id", text("SAP-other"));
    unfaithful("another outcome link", "/post_window_outcome_link", text("outcome-reviews/x.md"));
    unfaithful("hash of no artifact", "/evidence_bundle/dashboard_extract_hash", text(std::string(64, '0')));
    unfaithful("hash left out", "/evidence_bundle/dashboard_extract_hash", Value::null());
    unfaithful("artifacts out of order", "/evidence_bundle/artifacts",
               swapped(at(good, "evidence_bundle", "artifacts")));
    unfaithful("rows out of order", "/required_signers", swapped(*good.find("required_signers")));
    const Value followed = test::withValue(followedDraft(), "/lineage/previous",
                                           swapped(at(followedDraft(), "lineage", "previous")));
    QTest::newRow("previous out of order") << QByteArray::fromStdString(json::writeCanonical(followed))
                                           << QByteArray("coreNotFaithful at file-wide");
}

QTEST_APPLESS_MAIN(TstCore)
#include "tst_core.moc"
