#pragma once

#include "core/base/file_system.h"
#include "core/base/random_source.h"

#include <memory>
#include <string>

namespace countersign::store {

enum class OpenMode { existing, create };

/// Opens a folder as a FileSystem; `create` makes it (and its parents) when it is missing.
/// Errors: folderMissing, folderUnreadable, folderNotCreated.
Result<std::unique_ptr<FileSystem>> openFolder(const std::string& root, OpenMode mode);

/// Reads a file that a person named on the command line (symbolic links and pipes are theirs to choose; "-" is
/// standard input), up to maxBytes.
Result<std::string> readNamedFile(const std::string& path, std::size_t maxBytes);

/// The kernel's random numbers (getrandom).
class SystemRandom final : public RandomSource {
public:
    Bytes bytes(std::size_t count) override;
};

} // namespace countersign::store
