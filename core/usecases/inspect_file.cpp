#include "core/usecases/inspect_file.h"

#include "core/crypto/sha256.h"
#include "core/json/object_reader.h"
#include "core/json/reader.h"
#include "core/lanes/evidence_document.h"
#include "core/statement/statement.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t rawKeyBytes = 32;
constexpr std::size_t longestPayload = 8u << 20;
constexpr std::size_t longestText = 4096;
/// SubjectPublicKeyInfo of an Ed25519 key up to its 32 bytes (RFC 8410).
constexpr std::string_view ed25519Prefix{"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12};

/// Bytes of a base64 member; empty after an error, which the reader keeps.
std::string readBase64(json::ObjectReader& reader, std::string_view member, std::size_t longest) {
    const std::string text = reader.string(member, longest);
    if (reader.failed()) return {};
    auto bytes = fromBase64(text);
    if (bytes) return std::move(*bytes);
    reader.failWith(member, std::move(bytes).error());
    return {};
}

} // namespace

Result<json::Value> inspectDocument(std::string_view bytes, std::string_view file, std::string_view format) {
    const std::string_view mediaType = format == "csv"    ? lanes::csvMediaType
                                       : format == "yaml" ? lanes::yamlMediaType
                                                          : lanes::jsonMediaType;
    auto document = lanes::readEvidence(bytes, mediaType, file);
    if (!document) return std::move(document).error();
    return std::move(**document);
}

Result<crypto::PublicKey> inspectKey(std::string_view bytes) {
    if (bytes.size() == rawKeyBytes)
        return crypto::PublicKey::fromDer(std::string(ed25519Prefix).append(bytes));
    if (bytes.starts_with("-----")) return crypto::PublicKey::fromPem(bytes);
    if (bytes.starts_with('\x30')) return crypto::PublicKey::fromDer(bytes);
    if (bytes.ends_with('\n')) bytes.remove_suffix(1);
    return crypto::PublicKey::fromBase64(bytes);
}

Result<InspectedEnvelope> inspectEnvelope(std::string_view bytes, std::string_view file,
                                          const crypto::PublicKey& key) {
    const auto document = json::read(bytes, file, json::Profile::evidence);
    if (!document) return document.error();
    InspectedEnvelope envelope;
    json::ObjectReader reader(*document, file, "", json::Scalars::evidence);
    if (reader.failed()) return reader.finish().error();
    envelope.payloadType = reader.string("payloadType", longestText);
    envelope.payload = readBase64(reader, "payload", longestPayload);
    envelope.payloadSha256 = crypto::sha256(envelope.payload);
    const std::string message = statement::preAuthenticationEncoding(envelope.payloadType, envelope.payload);
    reader.objects("signatures", [&](json::ObjectReader& item) {
        if (item.has("keyid")) item.string("keyid", longestText);
        const std::string signature = readBase64(item, "sig", longestText);
        ++envelope.signatures;
        envelope.verifies = envelope.verifies || key.verify(message, signature);
    });
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return envelope;
}

} // namespace countersign::usecases
