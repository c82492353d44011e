#pragma once

#include "core/json/value.h"
#include "core/policy/directory_changes.h"

#include <string>
#include <vector>

namespace countersign::app {

/// Every person with grants and keys, one thing a line.
void printSigners(const policy::Directory& directory);
json::Value signersToJson(const policy::Directory& directory);

/// One change a line; says so when there is none.
void printChanges(const std::vector<policy::DirectoryChange>& changes);
json::Value changesToJson(const std::vector<policy::DirectoryChange>& changes);

} // namespace countersign::app
