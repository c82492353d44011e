#include "core/json/writer.h"
#include "core/validation/scenario/workstation.h"
#include "tests/support/edited_json.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

using namespace countersign;
using policy::Role;
using validation::Workstation;

namespace {

/// Cores that differ in one thing each.
const std::vector<std::pair<const char*, packet::Core>>& cores() {
    static const auto all = [] {
        std::vector<std::pair<const char*, packet::Core>> list;
        const auto add = [&](const char* name, void (*alter)(packet::CoreContent&)) {
            packet::CoreContent content = test::shippedWorkshop().draft();
            alter(content);
            list.emplace_back(name, packet::Core::assemble(std::move(content)));
        };
        add("plain", [](packet::CoreContent&) {});
        add("revision", [](packet::CoreContent& content) { content.key.revision = 2; });
        add("cluster", [](packet::CoreContent& content) {
            content.key.cluster = ClusterId::parse("other-cluster").value();
        });
        add("window",
            [](packet::CoreContent& content) { content.key.window = WindowId::parse("other").value(); });
        add("rationale",
            [](packet::CoreContent& content) { content.rationale.primary.text = "Another reason."; });
        add("signers",
            [](packet::CoreContent& content) { content.requiredSigners.front().eligible.pop_back(); });
        return list;
    }();
    return all;
}

const std::vector<statement::Statement>& approvalsOf(std::size_t core) {
    static const auto all = [] {
        std::vector<std::vector<statement::Statement>> list;
        for (const auto& [name, made] : cores()) {
            Workstation machine(test::shippedWorkshop(), made);
            machine.approveFully();
            list.push_back(machine.statements());
        }
        return list;
    }();
    return all[core];
}

} // namespace

class TstNeverCountsElsewhere : public QObject {
    Q_OBJECT

private slots:
    void inAnotherPacket_data() {
        QTest::addColumn<int>("made");
        QTest::addColumn<int>("used");
        for (std::size_t made = 0; made < cores().size(); ++made)
            for (std::size_t used = 0; used < cores().size(); ++used)
                QTest::newRow((std::string(cores()[made].first) + " in " + cores()[used].first).c_str())
                    << static_cast<int>(made) << static_cast<int>(used);
    }
    void inAnotherPacket() {
        QFETCH(int, made);
        QFETCH(int, used);
        const packet::Core& core = cores()[static_cast<std::size_t>(used)].second;
        const auto& statements = approvalsOf(static_cast<std::size_t>(made));
        const workflow::Rules rules = test::shippedWorkshop().rules(core);
        const workflow::Reduction alone = workflow::reduce(rules, statements);
        QCOMPARE(alone.known.statements().size(), made == used ? statements.size() : std::size_t{0});
        // Nor do they change anything beside the packet's own.
        std::vector<statement::Statement> both = approvalsOf(static_cast<std::size_t>(used));
        const std::string bytes = workflow::seal(rules, both).bytes;
        both.insert(both.end(), statements.begin(), statements.end());
        QVERIFY(!bytes.empty());
        QCOMPARE(workflow::seal(rules, both).bytes, bytes);
    }

    /// An approval in one role, its signature kept and another role or person written over it.
    void asSomethingElse_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("another role") << "role"
                                      << "release_authority";
        QTest::newRow("another signer") << "signer_id"
                                        << "owner-2";
        QTest::newRow("another time") << "timestamp_utc"
                                      << "2026-11-23T08:30:00Z";
        QTest::newRow("another name") << "printed_name"
                                      << "Somebody";
    }
    void asSomethingElse() {
        QFETCH(QString, member);
        QFETCH(QString, value);
        const packet::Core& core = cores().front().second;
        std::vector<statement::Statement> statements = approvalsOf(0);
        const auto approval = std::find_if(statements.begin(), statements.end(), [](const auto& statement) {
            return statement.predicate().capacity == policy::Capacity(Role::strategyOwner);
        });
        const std::string pointer = "/predicate/" + member.toStdString();
        const auto payload =
            test::withValue(approval->payload(), pointer, json::Value::string(value.toStdString()));
        const std::string signature =
            approval->envelope().find("signatures")->items()[0].find("sig")->asText();
        auto forged = statement::Statement::parse(statement::makeEnvelope(json::writeCanonical(payload),
                                                                          approval->keyId(),
                                                                          fromBase64(signature).value()),
                                                  "forged");
        QVERIFY(forged.ok());
        *approval = std::move(*forged);
        const workflow::Reduction reduction =
            workflow::reduce(test::shippedWorkshop().rules(core), statements);
        QVERIFY(reduction.state == workflow::ApprovalState::pendingSignatures);
        QVERIFY(!reduction.known.find(approval->digest()));
    }
};

QTEST_APPLESS_MAIN(TstNeverCountsElsewhere)
#include "tst_never_counts_elsewhere.moc"
