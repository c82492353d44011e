#include "core/policy/text_members.h"

#include "core/base/utf8.h"
#include "core/json/normal_form.h"

#include <optional>

namespace countersign::policy {

namespace {

bool isControl(char32_t codePoint) {
    return codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
}

/// What keeps the text from standing on one line of a signed file; empty when nothing does.
std::string_view flawOf(std::string_view text) {
    if (text.empty()) return "it is empty";
    for (std::size_t at = 0; at < text.size();) {
        const DecodedUtf8 decoded = decodeUtf8(text, at);
        if (decoded.length == 0) return "it is not UTF-8";
        if (isControl(decoded.codePoint)) return "it holds a control character";
        if (!json::isAssigned(decoded.codePoint)) return "it holds an unassigned code point";
        at += decoded.length;
    }
    return json::isNfc(text) ? "" : "it is not in normalisation form C";
}

} // namespace

std::string readName(json::ObjectReader& reader, std::string_view member) {
    const std::optional<Name> name = reader.id<NameTag>(member);
    return name ? name->text() : std::string();
}

std::string readLine(json::ObjectReader& reader, std::string_view member, std::size_t maxCodePoints) {
    std::string text = reader.string(member, maxCodePoints);
    if (reader.failed()) return {};
    const std::string_view flaw = flawOf(text);
    if (!flaw.empty()) reader.failWith(member, Error(ErrorCode::textUnfit, {}, {}, std::string(flaw)));
    return text;
}

} // namespace countersign::policy
