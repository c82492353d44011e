#include "core/statement/statement.h"

#include "tests/fuzz/json_change.h"
#include "tests/fuzz/property.h"

#include "core/json/writer.h"

using namespace countersign;

namespace {

/// The claim inside the base64 is changed, and the envelope made anew around it.
std::optional<std::string> changeStatement(std::string_view input, fuzz::JsonChange& change) {
    const auto read = statement::Statement::parse(std::string(input), "input");
    if (!read) return fuzz::changeCanonical(input, change);
    const json::Value& signature = read->envelope().find("signatures")->items().front();
    const auto raw = fromBase64(signature.find("sig")->asText());
    return statement::makeEnvelope(json::writeCanonical(change.of(read->payload())), read->keyId(), *raw);
}

} // namespace

/// An accepted statement file is the one spelling of its envelope, and its payload the one of its claim.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::asText(data, size));
    const auto read = statement::Statement::parse(bytes, "input");
    if (!read) return 0;
    fuzz::hold(read->bytes() == bytes, "a statement keeps its bytes");
    fuzz::hold(json::writeCanonical(read->envelope()) == bytes, "an envelope is canonical");

    const auto payload = fromBase64(read->envelope().find("payload")->asText());
    fuzz::hold(payload.ok() && json::writeCanonical(read->payload()) == *payload, "a payload is canonical");
    const json::Value& signature = read->envelope().find("signatures")->items().front();
    const auto raw = fromBase64(signature.find("sig")->asText());
    fuzz::hold(raw.ok() && statement::makeEnvelope(*payload, read->keyId(), *raw) == bytes,
               "its parts give its bytes");
    fuzz::hold(!statement::Statement::parse(bytes + "\n", "longer").ok(), "no second spelling");
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize,
                                               unsigned seed) {
    return fuzz::mutate(data, size, mostSize, seed, changeStatement);
}
