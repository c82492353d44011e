#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

/// How every name of a file in the making begins; such names are never read or published.
inline constexpr std::string_view temporaryPrefix = ".tmp-";

/// One entry of a folder as found on disk; nothing about it is trusted.
struct FolderEntry {
    enum class Kind { file, folder, other };
    std::string name;
    Kind kind;
};

/// Whether a published file was new.
enum class Published { created, alreadyThere };

enum class Access { everyone, ownerOnly };

/// Files below one root folder. Paths are relative, '/'-separated, without "." or ".." parts; no symbolic link is
/// followed below the root, and only regular files are read. The only way core touches the disk.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The root as the person named it, for messages.
    virtual std::string rootName() const = 0;
    /// Whole content. Errors: fileMissing, fileNotRegular, fileTooLarge, fileUnreadable.
    virtual Result<std::string> read(std::string_view path, std::size_t maxBytes) const = 0;
    /// False when nothing is there; a non-regular thing there is an error of read, and true here.
    virtual Result<bool> exists(std::string_view path) const = 0;
    /// Entries sorted by name, files in the making too; an absent folder has none, "" is the root.
    /// Errors: folderUnreadable, folderTooLarge.
    virtual Result<std::vector<FolderEntry>> listAll(std::string_view path, std::size_t maxEntries) const = 0;
    /// The same without files in the making.
    Result<std::vector<FolderEntry>> list(std::string_view path, std::size_t maxEntries = 200000) const {
        auto entries = listAll(path, maxEntries);
        if (entries)
            std::erase_if(*entries, [](const FolderEntry& entry) { return entry.name.starts_with(temporaryPrefix); });
        return entries;
    }
    /// Creates the file exclusively and completely or not at all, durable on return (security.md section 5); makes
    /// missing folders. Identical content already there is success; different content is the error fileExists.
    /// Errors: fileExists, folderNotCreated, fileNotWritten (nothing is visible), fileUncertain (it may be visible,
    /// and repeating is safe).
    virtual Result<Published> publish(std::string_view path, std::string_view bytes,
                                      Access access = Access::everyone) = 0;
    /// Replaces a file that is derived or a current version (never a signed one), atomically and durably.
    /// Errors: folderNotCreated, fileNotWritten, fileUncertain.
    virtual Result<void> replace(std::string_view path, std::string_view bytes) = 0;
};

} // namespace countersign
