#include "core/statement/enrolment.h"

#include "core/json/object_reader.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/policy/key_members.h"
#include "core/policy/text_members.h"
#include "core/statement/envelope.h"

#include <algorithm>
#include <utility>

namespace countersign::statement {

namespace {

Error notOurs(std::string_view file, std::string place, std::string detail) {
    return Error(ErrorCode::enrolmentMalformed, std::string(file), std::move(place), std::move(detail));
}

bool standsBefore(const policy::Capacity& one, const policy::Capacity& other) {
    return std::pair(one.member(), one.text()) < std::pair(other.member(), other.text());
}

json::Value toJson(const std::vector<policy::Capacity>& capacities) {
    json::Value list = json::Value::array();
    for (const policy::Capacity& capacity : capacities)
        list.append(json::Value::object(
            {{std::string(capacity.member()), json::Value::string(std::string(capacity.text()))}}));
    return list;
}

std::vector<policy::Capacity> readRequested(json::ObjectReader& reader) {
    std::vector<policy::Capacity> requested;
    reader.objects("requested", [&](json::ObjectReader& item) {
        const auto capacity = policy::Capacity::read(item);
        if (!capacity) return;
        if (!requested.empty() && !standsBefore(requested.back(), *capacity))
            item.failWith(capacity->member(),
                          notOurs({}, {}, "capacities are not sorted, or one stands twice"));
        requested.push_back(*capacity);
    });
    return requested;
}

Result<EnrolmentContent> readContent(const json::Value& payload, std::string_view file) {
    json::ObjectReader r(payload, file, "", json::Scalars::signedFile);
    r.integer("enrolment_version", 1, 1);
    const auto signer = r.id<SignerTag>("signer_id");
    std::string name = policy::readLine(r, "printed_name", 200);
    const auto key = policy::readPublicKey(r);
    const policy::Protection protection = policy::protectionWords.read(r, "protection");
    auto requested = readRequested(r);
    const Timestamp at = r.timestamp("requested_at_utc");
    if (auto done = r.finish(); !done) return std::move(done).error();
    return EnrolmentContent{*signer, std::move(name), *key, protection, std::move(requested), at};
}

} // namespace

std::vector<policy::Capacity> EnrolmentContent::ordered(std::vector<policy::Capacity> capacities) {
    std::sort(capacities.begin(), capacities.end(), standsBefore);
    capacities.erase(std::unique(capacities.begin(), capacities.end()), capacities.end());
    return capacities;
}

std::string EnrolmentContent::payload() const {
    const auto text = [](std::string_view value) { return json::Value::string(std::string(value)); };
    return json::writeCanonical(
        json::Value::object({{"enrolment_version", json::Value::integer(1)},
                             {"signer_id", text(signer.text())},
                             {"printed_name", text(printedName)},
                             {"key_id", text(key.keyId().hex())},
                             {"signature_method", text(crypto::methodName(key.method()))},
                             {"public_key", text(key.base64())},
                             {"protection", text(policy::protectionName(protection))},
                             {"requested", toJson(requested)},
                             {"requested_at_utc", text(at.text())}}));
}

Result<Enrolment> Enrolment::parse(std::string_view bytes, std::string_view file) {
    auto value = json::readCanonical(bytes, file);
    if (!value) return std::move(value).error();
    auto envelope = Envelope::read(*value, file, enrolmentPayloadType);
    if (!envelope) return notOurs(file, "", "the envelope").because(std::move(envelope).error());
    auto payload = json::readCanonical(envelope->payload, file);
    if (!payload) return notOurs(file, "/payload", "the payload").because(std::move(payload).error());
    auto content = readContent(*payload, file);
    if (!content) return std::move(content).error();
    const std::string message = preAuthenticationEncoding(enrolmentPayloadType, envelope->payload);
    if (envelope->keyId != content->key.keyId() || !content->key.verify(message, envelope->signature))
        return Error(ErrorCode::enrolmentNotProved, std::string(file), "/signatures/0",
                     "key " + content->key.keyId().hex());
    return Enrolment(std::move(*content));
}

} // namespace countersign::statement
