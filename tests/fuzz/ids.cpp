#include "core/base/ids.h"

#include "tests/fuzz/property.h"

using namespace countersign;

/// An id is one path component that means the same on every system.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::asText(data, size);
    const auto id = ClusterId::parse(text);
    fuzz::hold(id.ok() == isId(text), "one grammar");
    if (!id) return 0;
    fuzz::hold(id->text() == text, "an id is kept as it was read");
    fuzz::hold(!text.empty() && text.size() <= 64, "1 to 64 bytes");
    fuzz::hold(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") ==
                   std::string_view::npos,
               "closed alphabet");
    fuzz::hold(text.find("..") == std::string_view::npos && text.front() != '.' && text.back() != '.',
               "no path but itself");
    const std::string folded = foldCase(text);
    fuzz::hold(isId(folded) && foldCase(folded) == folded, "its lower case is an id, too");
    return 0;
}
