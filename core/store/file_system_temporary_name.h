#pragma once

#include <string>
#include <string_view>

namespace countersign::store {

/// ".tmp-{host}-{pid}-{32 random hex digits}" (security.md section 5.2).
std::string temporaryName();

/// Whether a program on this workstation made the name.
bool isTemporaryNameOfThisHost(std::string_view name);

} // namespace countersign::store
