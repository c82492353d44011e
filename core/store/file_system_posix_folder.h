#pragma once

#include "core/base/file_system.h"
#include "core/store/file_system_open_file.h"
#include "core/store/file_system_posix.h"

#include <memory>
#include <set>
#include <string>

namespace countersign::store {

/// A folder on a POSIX system as a FileSystem. Several threads may read at once; only one may write at a
/// time.
class PosixFolder final : public FileSystem {
public:
    /// As openFolder, with the system calls to use.
    static Result<std::unique_ptr<FileSystem>> open(std::shared_ptr<SystemCalls> calls,
                                                    const std::string& root, OpenMode mode);

    std::string rootName() const override { return m_rootName; }
    Result<std::string> read(std::string_view path, std::size_t maxBytes) const override;
    Result<bool> exists(std::string_view path) const override;
    /// The empty path is the root itself.
    Result<std::vector<FolderEntry>> listAll(std::string_view path, std::size_t maxEntries) const override;
    Result<Published> publish(std::string_view path, std::string_view bytes, Access access) override;
    Result<void> replace(std::string_view path, std::string_view bytes) override;

private:
    PosixFolder(std::shared_ptr<SystemCalls> calls, OpenFile root, std::string rootName);

    OpenFile openBelow(std::string_view path, int flags) const;
    /// The folder a file is to be put into, made when it is missing.
    Result<OpenFile> openForWriting(std::string_view folder, Access access);
    std::string shown(std::string_view path) const;

    std::shared_ptr<SystemCalls> m_calls;
    OpenFile m_root;
    std::string m_rootName;
    /// Folders whose names on the way are known to be durable and whose old temporary files are gone.
    std::set<std::string, std::less<>> m_prepared;
};

} // namespace countersign::store
