#include "core/json/normal_form.h"

#include "core/base/check.h"
#include "core/base/utf8.h"

#include <utf8proc.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>

namespace countersign::json {

namespace {

constexpr auto composing = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

const utf8proc_property_t& propertyOf(char32_t codePoint) {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(codePoint));
}

/// Whether the code point, standing alone, is its own normal form. One that is not never occurs in NFC text.
bool survivesAlone(char32_t codePoint) {
    if (propertyOf(codePoint).decomp_seqindex == std::numeric_limits<utf8proc_uint16_t>::max()) return true;
    std::array<utf8proc_int32_t, 32> buffer{};
    const auto original = static_cast<utf8proc_int32_t>(codePoint);
    const auto capacity = static_cast<utf8proc_ssize_t>(buffer.size());
    auto length = utf8proc_decompose_char(original, buffer.data(), capacity, composing, nullptr);
    check(length > 0 && length <= capacity, "a decomposition fits");
    length = utf8proc_normalize_utf32(buffer.data(), length, composing);
    return length == 1 && buffer[0] == original;
}

/// Two conditions that all NFC text meets. They also keep out what utf8proc would need quadratic time to
/// sort.
bool mayBeNfc(std::string_view text) {
    int previousClass = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedUtf8 decoded = decodeUtf8(text, at);
        check(decoded.length > 0, "well-formed UTF-8");
        const int combiningClass = propertyOf(decoded.codePoint).combining_class;
        if (combiningClass != 0 && combiningClass < previousClass) return false;
        if (!survivesAlone(decoded.codePoint)) return false;
        previousClass = combiningClass;
        at += decoded.length;
    }
    return true;
}

bool mapsToItself(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &mapped, composing);
    const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owned(mapped, &std::free);
    check(length >= 0, "utf8proc maps well-formed text");
    return std::string_view(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)) == text;
}

} // namespace

bool isAssigned(char32_t codePoint) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(codePoint)) != UTF8PROC_CATEGORY_CN;
}

bool isNfc(std::string_view text) {
    if (!mayBeNfc(text)) return false;
    // U+11A7 takes no part in any composition, but utf8proc (until its pull request 317) drops it after a
    // Hangul syllable. Checking what stands between gives the same verdict with every version.
    constexpr std::string_view inert = "\u11a7";
    for (std::size_t end = text.find(inert); end != std::string_view::npos; end = text.find(inert)) {
        if (!mapsToItself(text.substr(0, end))) return false;
        text.remove_prefix(end + inert.size());
    }
    return mapsToItself(text);
}

} // namespace countersign::json
