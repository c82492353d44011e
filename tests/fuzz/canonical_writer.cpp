#include "tests/fuzz/json_change.h"
#include "tests/fuzz/property.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

using namespace countersign;

/// What the writer writes is canonical, whatever the spelling it was read from, and no other spelling is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto value = json::read(fuzz::asText(data, size), "input", json::Profile::signedFile);
    if (!value) return 0;
    const std::string written = json::writeCanonical(*value);
    const auto again = json::readCanonical(written, "written");
    fuzz::hold(again.ok() && *again == *value, "reading what was written gives the value");
    fuzz::hold(json::writeCanonical(*again) == written, "writing is stable");
    for (const char* extra : {" ", "\n", "\t"}) {
        fuzz::hold(!json::readCanonical(written + extra, "longer").ok(), "nothing may follow");
        fuzz::hold(!json::readCanonical(extra + written, "longer").ok(), "nothing may come before");
    }
    fuzz::hold(!json::readCanonical("\xEF\xBB\xBF" + written, "marked").ok(), "no byte order mark");
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize,
                                               unsigned seed) {
    return fuzz::mutate(data, size, mostSize, seed, fuzz::changeCanonical);
}
