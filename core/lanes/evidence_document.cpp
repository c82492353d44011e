#include "core/lanes/evidence_document.h"

#include "core/base/ids.h"
#include "core/csv/reader.h"
#include "core/json/reader.h"
#include "core/yaml/reader.h"

#include <array>
#include <string>
#include <utility>

namespace countersign::lanes {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> mediaTypes{{
    {".json", jsonMediaType},
    {".yaml", yamlMediaType},
    {".yml", yamlMediaType},
    {".csv", csvMediaType},
    {".md", "text/markdown"},
    {".txt", "text/plain"},
    {".log", "text/plain"},
    {".html", "text/html"},
    {".pdf", "application/pdf"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
}};

} // namespace

std::string_view mediaTypeForName(std::string_view fileName) {
    const std::string folded = foldCase(fileName);
    for (const auto& [ending, mediaType] : mediaTypes)
        if (folded.ends_with(ending)) return mediaType;
    return "application/octet-stream";
}

bool isStructured(std::string_view mediaType) {
    return mediaType == jsonMediaType || mediaType == yamlMediaType || mediaType == csvMediaType;
}

Result<std::optional<json::Value>> readEvidence(std::string_view bytes, std::string_view mediaType,
                                                std::string_view file) {
    if (!isStructured(mediaType)) return std::optional<json::Value>();
    auto document = mediaType == jsonMediaType
                        ? json::read(bytes, file, json::Profile::evidence, {.maxBytes = maxEvidenceBytes})
                    : mediaType == yamlMediaType ? yaml::read(bytes, file, maxEvidenceBytes)
                                                 : csv::read(bytes, file, {.maxBytes = maxEvidenceBytes});
    if (!document) return std::move(document).error();
    return std::optional(std::move(document).value());
}

Result<json::Value> readStructured(std::string_view bytes, std::string_view mediaType,
                                   std::string_view file) {
    auto document = readEvidence(bytes, mediaType, file);
    if (!document) return std::move(document).error();
    if (!*document) return unreadFormat(file, mediaType);
    return std::move(**document);
}

Error unreadFormat(std::string_view file, std::string_view mediaType) {
    return Error(ErrorCode::snapshotMediaType, std::string(file), {}, std::string(mediaType));
}

} // namespace countersign::lanes
