#pragma once

#include "core/base/file_system.h"

#include <map>
#include <mutex>
#include <string>

namespace countersign::test {

/// A FileSystem in memory, for tests of whatever stands on one. Same rules and errors as the real one, as far
/// as memory can break them; what was written is public so that a test can look at it, damage it or take it
/// away. Several threads may use it at once, as long as nobody looks at `files` meanwhile.
class MemoryFileSystem final : public FileSystem {
public:
    struct File {
        std::string bytes;
        Access access = Access::everyone;
        /// Stands for a link, device or socket: it is listed as `other` and never read.
        bool regular = true;
    };

    explicit MemoryFileSystem(std::string rootName = "memory") : m_rootName(std::move(rootName)) {}

    std::string rootName() const override { return m_rootName; }
    Result<std::string> read(std::string_view path, std::size_t maxBytes) const override;
    Result<bool> exists(std::string_view path) const override;
    Result<std::vector<FolderEntry>> listAll(std::string_view path, std::size_t maxEntries) const override;
    Result<Published> publish(std::string_view path, std::string_view bytes,
                              Access access = Access::everyone) override;
    Result<void> replace(std::string_view path, std::string_view bytes) override;

    /// By path. Folders exist while a file stands below them.
    std::map<std::string, File, std::less<>> files;

private:
    Error error(ErrorCode code, std::string_view path) const;
    bool isFolder(std::string_view path) const;
    bool standsBelowFile(std::string_view path) const;

    std::string m_rootName;
    mutable std::mutex m_mutex;
};

} // namespace countersign::test
