#include "core/crypto/private_key.h"
#include "core/crypto/sha256.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/statement/enrolment.h"
#include "core/statement/envelope.h"
#include "core/statement/statement.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using policy::Duty;
using policy::Role;
using statement::Enrolment;
using statement::EnrolmentContent;

namespace {

crypto::PrivateKey keyOf(const std::string& name) {
    const auto seed = crypto::sha256(name).bytes();
    return crypto::PrivateKey::fromEd25519Seed(std::string(seed.begin(), seed.end())).value();
}

EnrolmentContent lena() {
    return {SignerId::parse("lena-ek").value(),
            "Lena Ék",
            keyOf("lena").publicKey(),
            policy::Protection::osKeychain,
            EnrolmentContent::ordered({Role::releaseAuthority, Duty::reviewer, Role::releaseAuthority}),
            Timestamp::parse("2026-11-20T08:00:00Z").value()};
}

/// A request around that payload, signed by `signer` over the message of `type`, naming `named` as its key.
std::string request(const std::string& payload, const std::string& signer = "lena",
                    std::string_view type = statement::enrolmentPayloadType,
                    const std::string& named = "lena",
                    std::string_view envelopeType = statement::enrolmentPayloadType) {
    const std::string signature =
        keyOf(signer).sign(statement::preAuthenticationEncoding(type, payload)).value();
    return statement::Envelope{payload, keyOf(named).publicKey().keyId(), signature}.write(envelopeType);
}

std::string editedRequest(std::string_view from, std::string_view to) {
    return request(test::edited(lena().payload(), from, to));
}

} // namespace

class TstEnrolment : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItWasWritten();
    void askingForNothingIsAllowed();
    void provesPossessionWithEitherMethod();
    void refuses_data();
    void refuses();
    void noBitMayChange();
    void isNoStatement();
};

void TstEnrolment::isReadAsItWasWritten() {
    const auto read = Enrolment::parse(request(lena().payload()), "lena.json");
    QVERIFY2(read.ok(), test::outcomeOf(read).c_str());
    const EnrolmentContent& content = read->content();
    QCOMPARE(content.signer.text(), std::string("lena-ek"));
    QCOMPARE(content.printedName, std::string("Lena Ék"));
    QCOMPARE(content.key.keyId().hex(), keyOf("lena").publicKey().keyId().hex());
    QCOMPARE(content.requested.size(), std::size_t(2));
    QVERIFY(content.requested[0] == policy::Capacity(Duty::reviewer));
    QVERIFY(content.requested[1] == policy::Capacity(Role::releaseAuthority));
    QCOMPARE(content.at.text(), std::string("2026-11-20T08:00:00Z"));
    QCOMPARE(content.payload(), lena().payload());
}

void TstEnrolment::askingForNothingIsAllowed() {
    EnrolmentContent content = lena();
    content.requested.clear();
    QVERIFY(Enrolment::parse(request(content.payload()), "lena.json").ok());
}

void TstEnrolment::provesPossessionWithEitherMethod() {
    const auto key = crypto::PrivateKey::generate(crypto::SignatureMethod::ecdsaP256Sha256).value();
    EnrolmentContent content = lena();
    content.key = key.publicKey();
    const std::string payload = content.payload();
    const std::string signature =
        key.sign(statement::preAuthenticationEncoding(statement::enrolmentPayloadType, payload)).value();
    QVERIFY(Enrolment::parse(statement::Envelope{payload, key.publicKey().keyId(), signature}.write(
                                 statement::enrolmentPayloadType),
                             "lena.json")
                .ok());
}

void TstEnrolment::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const std::string& bytes, const char* outcome) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << outcome;
    };
    const std::string good = lena().payload();
    const std::string otherKey = keyOf("mallory").publicKey().base64();
    const std::string otherId = keyOf("mallory").publicKey().keyId().hex();
    const std::string ownId = keyOf("lena").publicKey().keyId().hex();
    row("empty file", "", "jsonTruncated at byte 0");
    row("not canonical", request(good) + "\n",
        ("jsonNotCanonical at byte " + std::to_string(request(good).size())).c_str());
    row("signed by another key", request(good, "mallory"), "enrolmentNotProved at /signatures/0");
    row("another key named beside", request(good, "lena", statement::enrolmentPayloadType, "mallory"),
        "enrolmentNotProved at /signatures/0");
    row("signed as a statement", request(good, "lena", statement::payloadType),
        "enrolmentNotProved at /signatures/0");
    row("a statement's envelope",
        request(good, "lena", statement::payloadType, "lena", statement::payloadType),
        "enrolmentMalformed at file-wide");
    row("somebody else's public key", editedRequest(lena().key.base64(), otherKey),
        "keyIdMismatch at /public_key");
    row("somebody else's key id", editedRequest(ownId, otherId), "keyIdMismatch at /public_key");
    row("another method", editedRequest("\"ed25519\"", "\"ecdsa-p256-sha256\""),
        "keyMethodMismatch at /public_key");
    row("unknown protection", editedRequest("os_keychain", "pocket"), "memberNotListed at /protection");
    row("unknown duty", editedRequest("\"reviewer\"", "\"king\""), "memberNotListed at /requested/0/duty");
    row("neither role nor duty", editedRequest("{\"duty\":\"reviewer\"}", "{}"),
        "capacityAmbiguous at /requested/0/role");
    row("a capacity twice",
        editedRequest("{\"duty\":\"reviewer\"},", "{\"duty\":\"reviewer\"},{\"duty\":\"reviewer\"},"),
        "enrolmentMalformed at /requested/1/duty");
    row("capacities not sorted",
        editedRequest("{\"duty\":\"reviewer\"},{\"role\":\"release_authority\"}",
                      "{\"role\":\"release_authority\"},{\"duty\":\"reviewer\"}"),
        "enrolmentMalformed at /requested/1/duty");
    row("id that is a path", editedRequest("\"lena-ek\"", "\"../ek\""), "idMalformed at /signer_id");
    row("no name", editedRequest("\"Lena Ék\"", "\"\""), "textUnfit at /printed_name");
    row("name of two lines", editedRequest("\"Lena Ék\"", "\"Lena\\nEk\""), "textUnfit at /printed_name");
    row("another version", editedRequest("\"enrolment_version\":1", "\"enrolment_version\":2"),
        "memberOutOfRange at /enrolment_version");
    row("local time", editedRequest("T08:00:00Z", "T08:00:00+01:00"),
        "timestampMalformed at /requested_at_utc");
    row("a member too many",
        editedRequest("{\"enrolment_version\"", "{\"admin\":\"yes\",\"enrolment_version\""),
        "memberUnknown at /admin");
    row("payload that is no object", request("[]"), "memberWrongType at document");
    row("payload not canonical", request(good + " "), "enrolmentMalformed at /payload");
}

void TstEnrolment::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const auto result = Enrolment::parse(bytes.toStdString(), "request.json");
    QCOMPARE(QString::fromStdString(test::outcomeOf(result)), outcome);
}

void TstEnrolment::noBitMayChange() {
    const std::string good = request(lena().payload());
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 7)));
        QVERIFY2(!Enrolment::parse(bad, "request.json").ok(), bad.c_str());
    }
}

void TstEnrolment::isNoStatement() {
    QVERIFY(!statement::Statement::parse(request(lena().payload()), "request.json").ok());
    // Nor when its envelope says so.
    QVERIFY(!statement::Statement::parse(
                 request(lena().payload(), "lena", statement::payloadType, "lena", statement::payloadType),
                 "request.json")
                 .ok());
}

QTEST_APPLESS_MAIN(TstEnrolment)
#include "tst_enrolment.moc"
