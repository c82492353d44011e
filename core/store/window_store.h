#pragma once

#include "core/base/file_system.h"
#include "core/packet/core.h"
#include "core/policy/release_window.h"
#include "core/statement/statement.h"
#include "core/store/content_store.h"
#include "core/store/window_layout.h"
#include "core/workflow/sealed_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::store {

/// What a folder held: the files that are what they claim to be, and why the others are not.
template <typename T>
struct Reading {
    std::vector<T> items;
    std::vector<Error> faults;
    /// Names of files in the making.
    std::vector<std::string> temporaries;
};

/// The files of one release window. Reads strictly and judges nothing; every signed file is published exclusively
/// and never replaced.
class WindowStore {
public:
    /// `files` is rooted at `strategy-approval/`.
    WindowStore(FileSystem& files, const WindowId& window);

    const WindowId& window() const { return m_window; }
    const WindowLayout& layout() const { return m_layout; }
    ContentStore& evidence() { return m_evidence; }
    const ContentStore& evidence() const { return m_evidence; }

    Result<policy::ReleaseWindow> readWindow() const;
    /// A current version under policies/ or schemas/, or any other file of the layout.
    Result<std::string> readFile(const std::string& path, std::size_t maxBytes) const;
    Result<bool> exists(const std::string& path) const { return m_files.exists(path); }

    /// One file below cores/. Errors: those of reading, coreMisplaced, fileNameWrong.
    Result<packet::Core> readCore(const std::string& name) const;
    Result<Reading<statement::Statement>> readStatements(const packet::PacketKey& key) const;
    /// Nothing when there is no sealed packet.
    Result<std::optional<workflow::SealedPacket>>
    readSealed(const packet::PacketKey& key, const workflow::SealedPacket::Known& known = {{}, {}}) const;
    /// One file below packets/, which must be there. Errors: those of reading, fileNameWrong.
    Result<workflow::SealedPacket>
    readSealedNamed(const std::string& name, const workflow::SealedPacket::Known& known = {{}, {}}) const;
    /// A folder of the window.
    Result<std::vector<FolderEntry>> list(const std::string& folder) const;

    Result<Published> publishCore(const packet::Core& core);
    Result<Published> publishStatement(const statement::Statement& statement);
    Result<Published> publishSealed(const packet::PacketKey& key, std::string_view bytes);
    /// Derived and current files only.
    Result<void> replace(const std::string& path, std::string_view bytes);
    Result<Published> publish(const std::string& path, std::string_view bytes);

    /// The path of a file of this store as people see it.
    std::string shown(const std::string& path) const;

private:
    FileSystem& m_files;
    WindowId m_window;
    WindowLayout m_layout;
    ContentStore m_evidence;
};

/// The windows of a store: folders with a window.yaml, sorted.
Result<std::vector<WindowId>> listWindows(const FileSystem& files);

} // namespace countersign::store
