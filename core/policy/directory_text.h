#pragma once

#include "core/policy/environment.h"
#include "core/policy/signer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// `signers.yaml` as the program writes it (FORMAT.md "Directory"). What the people are is not checked here:
/// Directory::parse of the text does that.
std::string directoryText(std::string_view id, std::int64_t version, Environment environment,
                          const std::vector<Signer>& signers);

} // namespace countersign::policy
