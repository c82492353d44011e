#pragma once

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/packet/core.h"

#include <string_view>

namespace countersign::packet {

inline constexpr std::int64_t schemaVersion = 1;

/// The JSON of a core (FORMAT.md "Core"), and back; closed, every member required.
json::Value coreToJson(const CoreContent& content);
Result<CoreContent> coreFromJson(const json::Value& value, std::string_view file);

} // namespace countersign::packet
