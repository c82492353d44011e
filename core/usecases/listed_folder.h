#pragma once

#include "core/base/file_system.h"
#include "core/validation/finding.h"

#include <functional>
#include <string>

namespace countersign::usecases {

/// Shows every entry of a folder of the store to `belongs`; what does not belong there, files in the making,
/// and a folder that cannot be listed become findings.
void lookAtFolder(const FileSystem& files, const std::string& folder, validation::Findings& findings,
                  const std::function<bool(const FolderEntry&)>& belongs);

} // namespace countersign::usecases
