#include "tests/fuzz/property.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

using namespace countersign;

/// What is accepted keeps its value when it is written for people, and one canonical spelling has one value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    const auto evidence = json::read(bytes, "input", json::Profile::evidence);
    const auto strict = json::read(bytes, "input", json::Profile::signedFile);
    const auto canonical = json::readCanonical(bytes, "input");

    if (evidence) {
        const auto again = json::read(json::writePretty(*evidence), "again", json::Profile::evidence);
        fuzz::hold(again.ok() && *again == *evidence, "indented evidence is the same evidence");
    }
    if (strict) {
        fuzz::hold(evidence.ok(), "a signed file is JSON");
        fuzz::hold(canonical.ok() == (json::writeCanonical(*strict) == bytes),
                   "exactly the canonical spelling is accepted");
    }
    fuzz::hold(!canonical.ok() || (strict.ok() && *strict == *canonical), "canonical bytes have one value");
    return 0;
}
