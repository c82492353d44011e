#pragma once

#include "core/base/timestamp.h"

#include <string>
#include <string_view>

namespace countersign::policy {

/// The UTC quarter a moment lies in, as the policy writes it: "2026-Q4".
std::string quarterOf(Timestamp at);
/// Whether `text` is a quarter: four digits, "-Q", 1 to 4.
bool isQuarter(std::string_view text);

} // namespace countersign::policy
