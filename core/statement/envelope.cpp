#include "core/statement/envelope.h"

#include "core/json/object_reader.h"
#include "core/json/writer.h"

namespace countersign::statement {

Error malformed(std::string_view file, std::string place, std::string detail) {
    return Error(ErrorCode::statementMalformed, std::string(file), std::move(place), std::move(detail));
}

std::string preAuthenticationEncoding(std::string_view type, std::string_view payload) {
    std::string out = "DSSEv1 ";
    out.append(std::to_string(type.size())).append(" ").append(type).append(" ");
    out.append(std::to_string(payload.size())).append(" ").append(payload);
    return out;
}

Result<Envelope> Envelope::read(const json::Value& envelope, std::string_view file,
                                std::string_view payloadType) {
    Envelope parts;
    json::ObjectReader r(envelope, file, "", json::Scalars::signedFile);
    r.word("payloadType", {payloadType});
    const std::string payload = r.string("payload", 8u << 20);
    std::size_t signatures = 0;
    std::string signature;
    r.objects("signatures", [&](json::ObjectReader& item) {
        ++signatures;
        parts.keyId = item.digest("keyid");
        signature = item.string("sig", 1024);
    });
    if (auto done = r.finish(); !done) return std::move(done).error();
    if (signatures != 1) return malformed(file, "/signatures", "exactly one signature is needed");
    auto payloadBytes = fromBase64(payload);
    if (!payloadBytes) return malformed(file, "/payload", "").because(std::move(payloadBytes).error());
    auto signatureBytes = fromBase64(signature);
    if (!signatureBytes)
        return malformed(file, "/signatures/0/sig", "").because(std::move(signatureBytes).error());
    parts.payload = std::move(*payloadBytes);
    parts.signature = std::move(*signatureBytes);
    return parts;
}

std::string Envelope::write(std::string_view payloadType) const {
    auto row = json::Value::object(
        {{"keyid", json::Value::string(keyId.hex())}, {"sig", json::Value::string(toBase64(signature))}});
    return json::writeCanonical(
        json::Value::object({{"payload", json::Value::string(toBase64(payload))},
                             {"payloadType", json::Value::string(std::string(payloadType))},
                             {"signatures", json::Value::array({std::move(row)})}}));
}

} // namespace countersign::statement
