#include "core/json/reader.h"

#include "core/base/bytes.h"
#include "core/json/parser.h"
#include "core/json/source.h"
#include "core/json/writer.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace countersign::json {

namespace {

Error notCanonical(std::string_view bytes, const std::string& canonical, std::string_view file) {
    const auto differing = std::mismatch(bytes.begin(), bytes.end(), canonical.begin(), canonical.end());
    const auto offset = static_cast<std::size_t>(differing.first - bytes.begin());
    const auto line = static_cast<std::uint32_t>(1 + std::count(bytes.begin(), differing.first, '\n'));
    const auto byteOr = [offset](std::string_view text) {
        return offset < text.size() ? "byte 0x" + toHex(text.substr(offset, 1)) : "the end";
    };
    return Error(ErrorCode::jsonNotCanonical, std::string(file), placeOf(offset, line),
                 "expected " + byteOr(canonical) + ", found " + byteOr(bytes));
}

} // namespace

Result<Value> read(std::string_view bytes, std::string_view file, Profile profile, Limits limits) {
    Source source(bytes, file);
    Value document;
    if (!Parser(source, profile, limits).parseDocument(document)) return source.error();
    return document;
}

Result<Value> readCanonical(std::string_view bytes, std::string_view file, Limits limits) {
    auto document = read(bytes, file, Profile::signedFile, limits);
    if (!document) return document;
    const std::string canonical = writeCanonical(*document);
    if (canonical != bytes) return notCanonical(bytes, canonical, file);
    return document;
}

} // namespace countersign::json
