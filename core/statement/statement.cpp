#include "core/statement/statement.h"

#include "core/crypto/sha256.h"
#include "core/json/object_reader.h"
#include "core/json/leaf_pairs.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

namespace countersign::statement {

namespace {

constexpr std::string_view statementType = "https://in-toto.io/Statement/v1";

std::string predicateType(Act act) {
    return "urn:countersign:" + std::string(actName(act)) + ":v1";
}

std::string subjectName(const packet::PacketKey& key) {
    return key.stem() + ".core.json";
}

struct Subject {
    std::string name;
    Sha256 digest;
};

Subject readSubject(json::ObjectReader& r) {
    Subject subject;
    std::size_t count = 0;
    r.objects("subject", [&](json::ObjectReader& item) {
        ++count;
        subject.name = item.string("name", 200);
        item.object("digest", [&](json::ObjectReader& digest) { subject.digest = digest.digest("sha256"); });
    });
    if (!r.failed() && count != 1) r.failWith("subject", malformed("", "", "exactly one subject is needed"));
    return subject;
}

Result<Act> actOf(const json::Value& payload, std::string_view file) {
    const json::Value* predicate = payload.isObject() ? payload.find("predicate") : nullptr;
    const json::Value* act = predicate && predicate->isObject() ? predicate->find("act") : nullptr;
    if (act && act->isString())
        if (const auto known = parseAct(act->asText())) return *known;
    return Error(ErrorCode::actUnknown, std::string(file), "/predicate/act",
                 act && act->isString() ? act->asText() : std::string());
}

} // namespace

std::string makePayload(const packet::Core& core, const Predicate& predicate) {
    auto subject = json::Value::object(
        {{"name", json::Value::string(subjectName(core.key()))},
         {"digest", json::Value::object({{"sha256", json::Value::string(core.digest().hex())}})}});
    return json::writeCanonical(
        json::Value::object({{"_type", json::Value::string(std::string(statementType))},
                             {"subject", json::Value::array({std::move(subject)})},
                             {"predicateType", json::Value::string(predicateType(predicate.act))},
                             {"predicate", predicate.toJson()}}));
}

std::string makeEnvelope(std::string_view payload, const Sha256& keyId, std::string_view signature) {
    return Envelope{std::string(payload), keyId, std::string(signature)}.write(payloadType);
}

Sha256 viewDigest(const packet::Core& core, const Predicate& predicate,
                  const std::vector<const json::Value*>& reviewPayloadsByDigest) {
    json::Value shown = predicate.toJson();
    shown.remove("view_sha256");
    std::string pairs;
    json::appendLeafPairs(pairs, "/core", core.value());
    json::appendLeafPairs(pairs, "/predicate", shown);
    for (std::size_t i = 0; i < reviewPayloadsByDigest.size(); ++i)
        json::appendLeafPairs(pairs, "/reviews/" + std::to_string(i), *reviewPayloadsByDigest[i]);
    if (reviewPayloadsByDigest.empty()) json::appendLeafPairs(pairs, "/reviews", json::Value::array());
    return crypto::sha256("[" + pairs + "]");
}

Result<Statement> Statement::parse(std::string bytes, std::string_view file) {
    auto envelope = json::readCanonical(bytes, file);
    if (!envelope) return std::move(envelope).error();
    auto parts = Envelope::read(*envelope, file, payloadType);
    if (!parts) return std::move(parts).error();
    auto payload = json::readCanonical(parts->payload, file);
    if (!payload) return malformed(file, "/payload", "the payload").because(std::move(payload).error());
    const auto act = actOf(*payload, file);
    if (!act) return act.error();

    json::ObjectReader r(*payload, file, "", json::Scalars::signedFile);
    r.word("_type", {statementType});
    r.word("predicateType", {predicateType(*act)});
    const Subject subject = readSubject(r);
    std::optional<Predicate> predicate;
    r.object("predicate", [&](json::ObjectReader& nested) { predicate = Predicate::read(nested, *act); });
    if (auto done = r.finish(); !done) return std::move(done).error();
    if (subject.name != subjectName(predicate->key))
        return malformed(file, "/subject/0/name", "the subject is not the packet of the predicate");

    const Sha256 digest = crypto::sha256(parts->payload);
    const Sha256 fileDigest = crypto::sha256(bytes);
    return Statement(std::shared_ptr<const Body>(
        new Body{std::move(*predicate), std::move(bytes), std::move(parts->payload),
                 std::move(parts->signature), std::move(*envelope), std::move(*payload), subject.digest, digest,
                 fileDigest, parts->keyId}));
}

bool Statement::verifies(const crypto::PublicKey& key) const {
    using Verdict = Body::Verdict;
    if (key.keyId() != m_body->keyId) return false;
    Verdict verdict = m_body->verdict;
    if (verdict == Verdict::unknown) {
        const bool holds =
            key.verify(preAuthenticationEncoding(payloadType, m_body->payloadBytes), m_body->signature);
        verdict = holds ? Verdict::holds : Verdict::fails;
        m_body->verdict = verdict;
    }
    return verdict == Verdict::holds;
}

std::string Statement::fileName() const {
    return foldCase(std::string(actName(predicate().act)) + "." + std::string(predicate().capacity.text()) +
                    "." + predicate().signer.text() + "." + fileDigest().shortHex() + ".dsse.json");
}

} // namespace countersign::statement
