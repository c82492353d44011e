#include "tests/fuzz/json_change.h"
#include "tests/fuzz/property.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/packet/core.h"
#include "core/workflow/packet_document.h"
#include "core/workflow/sealed_packet.h"

using namespace countersign;

namespace {

void examineCore(const std::string& bytes) {
    const auto core = packet::Core::parse(bytes, "input");
    if (!core) return;
    fuzz::hold(core->bytes() == bytes, "a core keeps its bytes");
    fuzz::hold(json::writeCanonical(core->value()) == bytes, "a core is canonical");
    const packet::Core made = packet::Core::assemble(core->content());
    fuzz::hold(made.bytes() == bytes && made.digest() == core->digest(), "its content gives its bytes");
    fuzz::hold(!packet::Core::parse(bytes + "\n", "longer").ok(), "no second spelling of a core");
}

void examineSealed(const std::string& bytes) {
    const auto sealed = workflow::SealedPacket::parse(bytes, "input");
    if (!sealed) return;
    fuzz::hold(sealed->bytes() == bytes, "a sealed packet keeps its bytes");
    fuzz::hold(json::writeCanonical(sealed->document()) == bytes, "a sealed packet is canonical");
    fuzz::hold(workflow::packetDigest(sealed->document()) == sealed->actualDigest(), "its digest is its own");
    json::Value document = sealed->document();
    for (const std::string_view member : workflow::sealedMembers)
        document.remove(member);
    fuzz::hold(json::writeCanonical(document) == sealed->core().bytes(), "the core in it is its core");
    fuzz::hold(!workflow::SealedPacket::parse(bytes + " ", "longer").ok(), "no second spelling when sealed");
}

/// A sealed packet gets the digest of what it says now; otherwise nothing behind that check would be reached.
std::optional<std::string> changePacket(std::string_view input, fuzz::JsonChange& change) {
    const auto value = json::read(input, "input", json::Profile::signedFile);
    if (!value) return std::nullopt;
    json::Value document = change.of(*value);
    if (document.isObject() && document.find("packet_sha256") != nullptr)
        document.set("packet_sha256", json::Value::string(workflow::packetDigest(document).hex()));
    return json::writeCanonical(document);
}

} // namespace

/// Cores and sealed packets: accepted bytes are the only spelling of what they say.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::asText(data, size));
    examineCore(bytes);
    examineSealed(bytes);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize,
                                               unsigned seed) {
    return fuzz::mutate(data, size, mostSize, seed, changePacket);
}
