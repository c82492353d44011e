#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace countersign::store {

/// The errors of this room, each made in one place. `reason` is -errno; `file` is the name as shown to
/// people.

Error pathNotAllowed(std::string_view path);

/// fileMissing, fileNotRegular (a link, a folder, a device, or no folder on the way) or fileUnreadable.
Error fileNotOpened(const std::string& file, int reason);
Error fileNotRegular(const std::string& file, std::string what);
Error fileTooLarge(const std::string& file, std::size_t maxBytes);
Error fileUnreadable(const std::string& file, int reason);

/// Nothing became visible under the name; `step` names the step of the commit protocol.
Error fileNotWritten(const std::string& file, std::string_view step, int reason);
/// Something different stands under the name.
Error fileExists(const std::string& file);
/// The file may be visible, but it is not certain that it will last.
Error fileUncertain(const std::string& file, std::string_view step, const std::string& what);

Error folderMissing(const std::string& folder);
Error folderUnreadable(const std::string& folder, int reason);
Error folderTooLarge(const std::string& folder, std::size_t maxEntries);
Error folderNotCreated(const std::string& folder, int reason);

/// "ENOSPC: No space left on device", in English whatever the locale.
std::string reasonText(int reason);

} // namespace countersign::store
