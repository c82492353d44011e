#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace countersign::lanes {

/// The limit of evidence that is read; larger files can still be attached and hashed.
inline constexpr std::size_t maxEvidenceBytes = 4u << 20;

inline constexpr std::string_view jsonMediaType = "application/json";
inline constexpr std::string_view yamlMediaType = "application/yaml";
inline constexpr std::string_view csvMediaType = "text/csv";

/// "application/json", "application/yaml", "text/csv", "text/markdown", "image/png", …;
/// "application/octet-stream" for every ending it does not know. Case of the ending does not count.
std::string_view mediaTypeForName(std::string_view fileName);

/// Whether pointers go into files of that type.
bool isStructured(std::string_view mediaType);

/// An evidence file as pointers see it (FORMAT.md "Decision rationale"): JSON as it is, YAML with text
/// scalars, CSV as an array of row objects. nullopt for every other media type, where "" is the only pointer.
Result<std::optional<json::Value>> readEvidence(std::string_view bytes, std::string_view mediaType,
                                                std::string_view file);

/// The error snapshotMediaType.
Error unreadFormat(std::string_view file, std::string_view mediaType);

/// The same for files that have to be read: an opaque one is an error, snapshotMediaType.
Result<json::Value> readStructured(std::string_view bytes, std::string_view mediaType, std::string_view file);

} // namespace countersign::lanes
