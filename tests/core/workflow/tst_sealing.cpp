#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/packet/core.h"
#include "core/validation/scenario/forged_packet.h"
#include "core/validation/scenario/workstation.h"
#include "core/workflow/packet_document.h"
#include "core/workflow/sealed_packet.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

using namespace countersign;
using policy::Role;
using validation::Workstation;
using workflow::ApprovalState;
using workflow::SealedPacket;

namespace {

const packet::Core& core() {
    static const packet::Core made = packet::Core::assemble(test::shippedWorkshop().draft());
    return made;
}

const Workstation& approved() {
    static const Workstation machine = [] {
        Workstation made(test::shippedWorkshop(), core());
        made.approveFully();
        return made;
    }();
    return machine;
}

SealedPacket sealedPacket() {
    auto packet = SealedPacket::parse(approved().seal().bytes, "sealed");
    if (!packet) qFatal("%s", packet.error().describe().c_str());
    return std::move(*packet);
}

json::Value withMember(const char* name, json::Value value) {
    json::Value document = sealedPacket().document();
    document.set(name, std::move(value));
    return document;
}

} // namespace

class TstSealing : public QObject {
    Q_OBJECT

private slots:
    /// seal, read, reduce the history alone, write: the same bytes.
    void roundTrip() {
        const SealedPacket packet = sealedPacket();
        QCOMPARE(packet.core().digest(), core().digest());
        QCOMPARE(packet.claimedDigest(), packet.actualDigest());
        const workflow::Rules rules{packet.core(), test::shippedWorkshop().policy(),
                                    test::shippedWorkshop().directory()};
        const workflow::Reduction reduction = workflow::reduce(rules, packet.history());
        QVERIFY(reduction.state == ApprovalState::approved);
        QCOMPARE(json::writeCanonical(workflow::packetDocument(rules, reduction, ApprovalState::approved)),
                 packet.bytes());
        QCOMPARE(workflow::seal(rules, packet.history()).bytes, packet.bytes());
    }

    void sixMembersBesideTheCore() {
        json::Value document = sealedPacket().document();
        QCOMPARE(document.members().size(), core().value().members().size() + 6);
        for (const std::string_view member : workflow::sealedMembers)
            document.remove(member);
        QCOMPARE(json::writeCanonical(document), core().bytes());
    }

    void derivedMembers() {
        const SealedPacket packet = sealedPacket();
        const json::Value& document = packet.document();
        QCOMPARE(document.find("approval_state")->asText(), std::string("approved"));
        // issue, submit, review, then three approvals, 20 s apart.
        QCOMPARE(document.find("approval_timestamp_utc")->asText(),
                 core().content().issuedAt.plusSeconds(100).text());
        const auto& roster = document.find("signer_roster")->items();
        QCOMPARE(roster.size(), std::size_t{3});
        for (std::size_t i = 0; i < roster.size(); ++i) {
            const packet::RequiredSigner& row = core().content().requiredSigners[i];
            QCOMPARE(roster[i].find("role")->asText(), std::string(policy::roleName(row.role)));
            QVERIFY(row.names(roster[i].find("signer_id")->asText()));
        }
        QCOMPARE(document.find("human_review")->items().size(), std::size_t{1});
        QCOMPARE(packet.history().size(), std::size_t{6});
    }

    /// Each statement stands behind those it names.
    void historyIsCausal() {
        const SealedPacket packet = sealedPacket();
        std::vector<Sha256> before;
        for (const statement::Statement& statement : packet.history()) {
            for (const Sha256& named : statement.predicate().named())
                QVERIFY(std::find(before.begin(), before.end(), named) != before.end());
            before.push_back(statement.digest());
        }
    }

    void unsealedDocumentHasNulls() {
        Workstation machine(test::shippedWorkshop(), core());
        machine.issue();
        const auto document = workflow::packetDocument(test::shippedWorkshop().rules(core()),
                                                       machine.reduction(), machine.reduction().state);
        QCOMPARE(document.find("approval_state")->asText(), std::string("draft"));
        QVERIFY(document.find("approval_timestamp_utc")->isNull());
        QVERIFY(document.find("packet_sha256")->isNull());
        QCOMPARE(document.find("signer_roster")->items().size(), std::size_t{0});
        QCOMPARE(document.find("history")->items().size(), std::size_t{1});
    }

    void notBeforeItsTime() {
        Workstation machine(test::shippedWorkshop(), core());
        machine.issue();
        machine.submit();
        machine.review("reviewer-1");
        machine.approve("owner-1", Role::strategyOwner);
        const workflow::Sealing sealing = machine.seal();
        QVERIFY(!sealing.sealed());
        QVERIFY(sealing.bytes.empty());
        QCOMPARE(sealing.obstacles.size(), std::size_t{2});
    }

    /// Where the rules are kept, a forger has nothing to add.
    void forgeryOfAnHonestPacket() {
        const Workstation& machine = approved();
        QCOMPARE(validation::forgePacket(test::shippedWorkshop().rules(core()), machine.statements()),
                 machine.seal().bytes);
    }

    void unreadable_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const json::Value& document, const char* place) {
            QTest::newRow(name) << QByteArray::fromStdString(json::writeCanonical(document))
                                << QByteArray(place);
        };
        row("an array", json::Value::array(), "");
        row("history is no array", withMember("history", json::Value::object()), "/history");
        row("history holds a number", withMember("history", json::Value::array({json::Value::integer(1)})),
            "/history/0");
        row("no digest", withMember("packet_sha256", json::Value::null()), "/packet_sha256");
        row("a digest in capitals", withMember("packet_sha256", json::Value::string(std::string(64, 'A'))),
            "/packet_sha256");
    }
    void unreadable() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, place);
        const auto packet = SealedPacket::parse(bytes.toStdString(), "packets/p.json");
        QVERIFY(!packet.ok());
        QVERIFY(packet.error().code == ErrorCode::sealedMalformed);
        QCOMPARE(packet.error().file, std::string("packets/p.json"));
        QCOMPARE(packet.error().place, place.toStdString());
    }

    void foreignMemberIsTheCores() {
        const auto packet = SealedPacket::parse(
            json::writeCanonical(withMember("approved_by", json::Value::string("me"))), "sealed");
        QVERIFY(!packet.ok());
        QVERIFY(packet.error().code == ErrorCode::memberUnknown);
    }
};

QTEST_APPLESS_MAIN(TstSealing)
#include "tst_sealing.moc"
