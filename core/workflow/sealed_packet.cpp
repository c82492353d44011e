#include "core/workflow/sealed_packet.h"

#include "core/json/object_reader.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/workflow/packet_document.h"

namespace countersign::workflow {

namespace {

Error malformed(std::string_view file, std::string place, std::string detail) {
    return Error(ErrorCode::sealedMalformed, std::string(file), std::move(place), std::move(detail));
}

/// The same text is the same statement, however it came here.
Result<statement::Statement> readStatement(const json::Value& envelope, std::string_view file,
                                           std::span<const statement::Statement> known) {
    for (const statement::Statement& statement : known)
        if (statement.envelope() == envelope) return statement;
    return statement::Statement::parse(json::writeCanonical(envelope), file);
}

Result<packet::Core> readCore(const json::Value& document, std::string_view file,
                              std::span<const packet::Core> known) {
    json::Value value = document;
    for (const std::string_view member : sealedMembers)
        value.remove(member);
    for (const packet::Core& core : known)
        if (core.value() == value) return core;
    return packet::Core::fromValue(value, file);
}

Result<std::vector<statement::Statement>> readHistory(const json::Value& document, std::string_view file,
                                                      std::span<const statement::Statement> known) {
    const json::Value* history = document.find("history");
    if (!history || !history->isArray())
        return malformed(file, "/history", "an array of envelopes is needed");
    std::vector<statement::Statement> out;
    for (std::size_t i = 0; i < history->items().size(); ++i) {
        auto statement = readStatement(history->items()[i], file, known);
        if (!statement)
            return malformed(file, "/history/" + std::to_string(i), "").because(std::move(statement).error());
        out.push_back(std::move(*statement));
    }
    return out;
}

Result<Sha256> readClaimedDigest(const json::Value& document, std::string_view file) {
    const json::Value* claimed = document.find("packet_sha256");
    if (!claimed || !claimed->isString()) return malformed(file, "/packet_sha256", "a digest is needed");
    auto digest = Sha256::parse(claimed->asText());
    if (!digest) return malformed(file, "/packet_sha256", "").because(std::move(digest).error());
    return *digest;
}

} // namespace

Result<SealedPacket> SealedPacket::parse(std::string bytes, std::string_view file, const Known& known) {
    auto document = json::readCanonical(bytes, file);
    if (!document) return std::move(document).error();
    if (!document->isObject()) return malformed(file, "", "an object is needed");
    auto core = readCore(*document, file, known.cores);
    if (!core) return std::move(core).error();
    auto history = readHistory(*document, file, known.statements);
    if (!history) return std::move(history).error();
    auto claimed = readClaimedDigest(*document, file);
    if (!claimed) return std::move(claimed).error();

    SealedPacket out(std::move(*core));
    out.m_bytes = std::move(bytes);
    out.m_actualDigest = packetDigest(*document);
    out.m_document = std::move(*document);
    out.m_history = std::move(*history);
    out.m_claimedDigest = *claimed;
    return out;
}

} // namespace countersign::workflow
