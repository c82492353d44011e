#include "tests/fuzz/property.h"

#include "core/json/pointer.h"
#include "core/json/reader.h"

using namespace countersign;

/// Input: a pointer, a line feed, a document. Every leaf is found at its own pointer; whatever a pointer
/// finds is found by its leaves' pointers, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return 0;
    const std::string_view pointer = text.substr(0, end);
    const auto document = json::read(text.substr(end + 1), "input", json::Profile::evidence);
    if (!document) return 0;
    for (const auto& [place, leaf] : json::leaves(*document))
        fuzz::hold(json::resolve(*document, place) == leaf, "a leaf is at its pointer");

    const json::Value* found = json::resolve(*document, pointer);
    fuzz::hold(found == nullptr || pointer.empty() || pointer.front() == '/',
               "a pointer begins with a stroke");
    if (found == nullptr) return 0;
    for (const auto& [place, leaf] : json::leaves(*found))
        fuzz::hold(json::resolve(*document, std::string(pointer) + place) == leaf, "pointers can be joined");
    return 0;
}
