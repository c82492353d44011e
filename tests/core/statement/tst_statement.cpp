#include "core/base/bytes.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/validation/scenario/workstation.h"
#include "tests/support/edited_file.h"
#include "tests/support/edited_json.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

using namespace countersign;
using json::Value;
using policy::Duty;
using policy::Role;
using statement::Statement;
using validation::Workstation;

namespace {

const packet::Core& core() {
    static const packet::Core made = packet::Core::assemble(test::shippedWorkshop().draft());
    return made;
}

/// One statement of each act.
const std::vector<Statement>& oneOfEach() {
    static const std::vector<Statement> all = [] {
        Workstation machine(test::shippedWorkshop(), core());
        machine.issue();
        machine.submit();
        machine.review("reviewer-1", statement::Recommendation::hold);
        const Sha256 approval = machine.approve("owner-1", Role::strategyOwner);
        machine.retract("owner-1", Role::strategyOwner, approval);
        machine.decline("owner-1", Role::strategyOwner);
        machine.withdraw();
        const Sha256 hold = machine.hold("reviewer-1", Duty::reviewer);
        machine.release("reviewer-1", Duty::reviewer, hold);
        machine.comment("observer-1", Role::observerOptional, false, hold);
        return machine.statements();
    }();
    return all;
}

const Statement& ofAct(statement::Act act) {
    return oneOfEach()[static_cast<std::size_t>(act)];
}

/// The envelope of an altered payload; nobody signed it, but reading does not ask that.
std::string enveloped(const Value& payload) {
    return statement::makeEnvelope(json::writeCanonical(payload), Sha256(), "signature");
}

Value text(const std::string& string) {
    return Value::string(string);
}

} // namespace

class TstStatement : public QObject {
    Q_OBJECT

private slots:
    /// "DSSEv1 SP len SP type SP len SP payload" with lengths in bytes, not characters.
    void preAuthenticationEncoding_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("specification")
            << QByteArray("http://example.com/HelloWorld") << QByteArray("hello world")
            << QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("DSSEv1 0  0 ");
        QTest::newRow("multibyte") << QByteArray("t") << QByteArray("Zieliński 日")
                                   << QByteArray("DSSEv1 1 t 14 Zieliński 日");
        QTest::newRow("new line and zero")
            << QByteArray("t") << QByteArray("a\n\0b", 4) << QByteArray("DSSEv1 1 t 4 a\n\0b", 17);
    }
    void preAuthenticationEncoding() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, encoded);
        QCOMPARE(QByteArray::fromStdString(
                     statement::preAuthenticationEncoding(type.toStdString(), payload.toStdString())),
                 encoded);
    }

    void roundTrips_data() {
        QTest::addColumn<int>("index");
        for (const statement::Act act : statement::allActs)
            QTest::newRow(std::string(statement::actName(act)).c_str()) << static_cast<int>(act);
    }
    void roundTrips() {
        QFETCH(int, index);
        const Statement& made = oneOfEach()[static_cast<std::size_t>(index)];
        QVERIFY(made.predicate().act == static_cast<statement::Act>(index));
        const auto read = Statement::parse(made.bytes(), "statement");
        QVERIFY2(read.ok(), test::outcomeOf(read).c_str());
        QVERIFY(read->predicate() == made.predicate());
        QCOMPARE(read->coreDigest(), core().digest());
        QCOMPARE(statement::makePayload(core(), read->predicate()), json::writeCanonical(made.payload()));
        const auto& key = test::shippedWorkshop().people().keyOf(made.predicate().signer.text()).publicKey();
        QVERIFY(read->verifies(key));
        QVERIFY(!read->verifies(test::shippedWorkshop().people().keyOf("owner-2").publicKey()));
    }

    /// What one verification found is kept for these bytes and this key only (threat row 16).
    void remembersTheVerdictOfItsOwnBytesOnly() {
        const Statement& made = oneOfEach().front();
        const auto& people = test::shippedWorkshop().people();
        const auto& key = people.keyOf(made.predicate().signer.text()).publicKey();
        const Value& row = made.envelope().find("signatures")->items().front();
        std::string signature = fromBase64(row.find("sig")->asText()).value();
        signature[40] = static_cast<char>(signature[40] ^ 1);
        const Value altered =
            test::withValue(made.envelope(), "/signatures/0/sig", text(toBase64(signature)));
        const Statement forged = Statement::parse(json::writeCanonical(altered), "statement").value();
        for (int again = 0; again < 2; ++again) {
            const Statement copy = made;
            QVERIFY(!copy.verifies(people.keyOf("owner-2").publicKey()));
            QVERIFY(copy.verifies(key));
            QVERIFY(!forged.verifies(key));
        }
    }

    /// No member of a payload can be altered, added or left out without another digest or a refusal.
    void everyLeafIsSigned_data() { roundTrips_data(); }
    void everyLeafIsSigned() {
        QFETCH(int, index);
        const Statement& made = oneOfEach()[static_cast<std::size_t>(index)];
        const Value predicate = *made.payload().find("predicate");
        for (const auto& [name, value] : predicate.members()) {
            const Value without = test::withValue(made.payload(), "/predicate/" + name, std::nullopt);
            QVERIFY2(!Statement::parse(enveloped(without), "statement").ok(), name.c_str());
        }
        const Value more = test::withValue(made.payload(), "/predicate/comment", text("x"));
        QCOMPARE(test::outcomeOf(Statement::parse(enveloped(more), "s")),
                 std::string("memberUnknown at /predicate/comment"));
    }

    void fileName() {
        const Statement& approval = ofAct(statement::Act::approve);
        QCOMPARE(approval.fileName(), "approve.strategy_owner.owner-1." +
                                          approval.fileDigest().hex().substr(0, 12) + ".dsse.json");
        const Statement& issue = ofAct(statement::Act::issue);
        QVERIFY(issue.fileName().starts_with("issue.author.author-1."));
    }

    void named() {
        const Statement& release = ofAct(statement::Act::release);
        const auto named = release.predicate().named();
        QVERIFY(std::is_sorted(named.begin(), named.end()));
        QVERIFY(std::find(named.begin(), named.end(),
                          std::get<statement::ReleaseBody>(release.predicate().body).releases) !=
                named.end());
        QVERIFY(ofAct(statement::Act::issue).predicate().named().empty());
    }

    void strictEnvelope_data();
    void strictEnvelope() { compareOutcome(); }
    void strictPayload_data();
    void strictPayload() { compareOutcome(); }

private:
    void compareOutcome() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, outcome);
        const auto read = Statement::parse(bytes.toStdString(), "statements/s.json");
        QCOMPARE(QByteArray::fromStdString(test::outcomeOf(read)), outcome);
        if (!read) QCOMPARE(read.error().file, std::string("statements/s.json"));
    }
};

void TstStatement::strictEnvelope_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const Value& good = ofAct(statement::Act::hold).envelope();
    const std::string payload = good.find("payload")->asText();
    const Value signature = good.find("signatures")->items().front();
    const auto row = [&](const char* name, const char* pointer, std::optional<Value> value,
                         const char* outcome) {
        const Value bad = test::withValue(good, pointer, std::move(value));
        QTest::newRow(name) << QByteArray::fromStdString(json::writeCanonical(bad)) << QByteArray(outcome);
    };
    row("nothing wrong", "/payload", text(payload), "accepted");
    row("another type", "/payloadType", text("application/json"), "memberNotListed at /payloadType");
    row("a member too many", "/comment", text("x"), "memberUnknown at /comment");
    row("no signature", "/signatures", Value::array(), "statementMalformed at /signatures");
    row("two signatures", "/signatures", Value::array({signature, signature}),
        "statementMalformed at /signatures");
    row("certificate beside the signature", "/signatures/0/cert", text("x"),
        "memberUnknown at /signatures/0/cert");
    row("key id in capitals", "/signatures/0/keyid", text(std::string(64, 'A')),
        "digestMalformed at /signatures/0/keyid");
    row("no key id", "/signatures/0/keyid", std::nullopt, "memberMissing at /signatures/0/keyid");
    row("signature without padding", "/signatures/0/sig", text("YWI"),
        "statementMalformed at /signatures/0/sig");
    row("signature in the other alphabet", "/signatures/0/sig", text("-_-_"),
        "statementMalformed at /signatures/0/sig");
    row("payload with set trailing bits", "/payload", text("YWJ="), "statementMalformed at /payload");
    row("payload with a line break", "/payload", text(payload.substr(0, 4) + "\n" + payload.substr(4)),
        "statementMalformed at /payload");
    row("empty payload", "/payload", text(""), "statementMalformed at /payload");
    const auto bytes = [](const char* name, const std::string& content, const char* outcome) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(outcome);
    };
    bytes("an array", "[]", "memberWrongType at document");
    bytes("payload is a number", statement::makeEnvelope("7", Sha256(), "s"), "actUnknown at /predicate/act");
    bytes("payload is an array", statement::makeEnvelope("[]", Sha256(), "s"),
          "actUnknown at /predicate/act");
    bytes("payload not canonical", statement::makeEnvelope("{ }", Sha256(), "s"),
          "statementMalformed at /payload");
    bytes("payload with a new line", statement::makeEnvelope("{}\n", Sha256(), "s"),
          "statementMalformed at /payload");
}

void TstStatement::strictPayload_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [&](const char* name, statement::Act act, const char* pointer,
                         std::optional<Value> value, const char* outcome) {
        const Value bad = test::withValue(ofAct(act).payload(), pointer, std::move(value));
        QTest::newRow(name) << QByteArray::fromStdString(enveloped(bad)) << QByteArray(outcome);
    };
    using enum statement::Act;
    const Value subject = ofAct(hold).payload().find("subject")->items().front();
    row("nothing wrong", hold, "/predicate/reason", text("Other words."), "accepted");
    row("another statement type", hold, "/_type", text("https://in-toto.io/Statement/v0.1"),
        "memberNotListed at /_type");
    row("type of another act", hold, "/predicateType", text("urn:countersign:approve:v1"),
        "memberNotListed at /predicateType");
    row("act of another type", hold, "/predicate/act", text("release"), "memberNotListed at /predicateType");
    row("unknown act", hold, "/predicate/act", text("bless"), "actUnknown at /predicate/act");
    row("act is no text", hold, "/predicate/act", Value::integer(1), "actUnknown at /predicate/act");
    row("predicate is no object", hold, "/predicate", Value::array(), "actUnknown at /predicate/act");
    row("no subject", hold, "/subject", Value::array(), "statementMalformed at /subject");
    row("two subjects", hold, "/subject", Value::array({subject, subject}), "statementMalformed at /subject");
    row("subject of another revision", hold, "/subject/0/name", text("SAP-workshop-cluster-r2.core.json"),
        "statementMalformed at /subject/0/name");
    row("another digest beside it", hold, "/subject/0/digest/sha1", text("0"),
        "memberUnknown at /subject/0/digest/sha1");
    row("role beside the duty", hold, "/predicate/role", text("strategy_owner"),
        "capacityAmbiguous at /predicate/role");
    row("neither role nor duty", hold, "/predicate/duty", std::nullopt,
        "capacityAmbiguous at /predicate/role");
    row("duty that does not exist", hold, "/predicate/duty", text("king"),
        "memberNotListed at /predicate/duty");
    row("empty reason", hold, "/predicate/reason", text(""), "reasonEmpty at /predicate/reason");
    row("281 characters", hold, "/predicate/reason", text(std::string(281, 'x')),
        "memberTooLong at /predicate/reason");
    row("seen twice", submit, "/predicate/seen",
        Value::array({text(std::string(64, '0')), text(std::string(64, '0'))}),
        "memberRepeatsItem at /predicate/seen");
    row("seen out of order", submit, "/predicate/seen",
        Value::array({text(std::string(64, '1')), text(std::string(64, '0'))}),
        "memberNotSorted at /predicate/seen");
    row("member of another act", submit, "/predicate/reason", text("x"),
        "memberUnknown at /predicate/reason");
    row("concern without a note", review, "/predicate/verifications/top_two_comparison/note", text(""),
        "reviewContradictory at /predicate/verifications");
    row("unknown result", review, "/predicate/verifications/signer_authority/result", text("fine"),
        "memberNotListed at /predicate/verifications/signer_authority/result");
    row("verification left out", review, "/predicate/verifications/signer_authority", std::nullopt,
        "memberMissing at /predicate/verifications/signer_authority");
    row("reason code that is a path", decline, "/predicate/reason_code", text("../x"),
        "idMalformed at /predicate/reason_code");
}

QTEST_APPLESS_MAIN(TstStatement)
#include "tst_statement.moc"
