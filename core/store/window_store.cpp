#include "core/store/window_store.h"

#include <functional>

namespace countersign::store {

namespace {

constexpr std::size_t maxSigned = 4u << 20;
constexpr std::size_t maxPacketFiles = 100000;
constexpr std::size_t maxStatementsOfOnePacket = 4096;

Error wrongName(std::string file, const std::string& rightName) {
    return Error(ErrorCode::fileNameWrong, std::move(file), "", "it should be named " + rightName);
}

/// Reads every file of a folder as a T whose own name for itself must be the file's name.
template <typename T>
Result<Reading<T>> readNamed(const FileSystem& files, const std::string& folder, std::size_t maxEntries,
                             const std::function<Result<T>(std::string, const std::string&)>& parse) {
    auto entries = files.list(folder, maxEntries);
    if (!entries) return std::move(entries).error();
    Reading<T> reading;
    for (const FolderEntry& entry : *entries) {
        const std::string path = folder + "/" + entry.name;
        auto bytes = files.read(path, maxSigned);
        if (!bytes) {
            reading.faults.push_back(std::move(bytes).error());
            continue;
        }
        auto item = parse(std::move(*bytes), path);
        if (!item)
            reading.faults.push_back(std::move(item).error());
        else if (item->fileName() != entry.name)
            reading.faults.push_back(wrongName(path, item->fileName()));
        else
            reading.items.push_back(std::move(*item));
    }
    return reading;
}

} // namespace

WindowStore::WindowStore(FileSystem& files, const WindowId& window)
    : m_files(files), m_window(window), m_layout(window), m_evidence(files, window.text()) {}

std::string WindowStore::shown(const std::string& path) const { return m_files.rootName() + "/" + path; }

Result<std::string> WindowStore::readFile(const std::string& path, std::size_t maxBytes) const {
    return m_files.read(path, maxBytes);
}

Result<policy::ReleaseWindow> WindowStore::readWindow() const {
    auto bytes = m_files.read(m_layout.windowFile(), policy::ReleaseWindow::maxBytes);
    if (!bytes) return std::move(bytes).error();
    auto window = policy::ReleaseWindow::parse(*bytes, shown(m_layout.windowFile()));
    if (window && window->id != m_window)
        return Error(ErrorCode::windowMisplaced, shown(m_layout.windowFile()), "/release_window_id",
                     window->id.text());
    return window;
}

Result<Reading<packet::Core>> WindowStore::readCores() const {
    return readNamed<packet::Core>(
        m_files, m_layout.coresFolder(), maxPacketFiles, [&](std::string bytes, const std::string& path) {
            auto core = packet::Core::parse(std::move(bytes), shown(path));
            if (core && core->key().window != m_window)
                return Result<packet::Core>(Error(ErrorCode::coreMisplaced, shown(path), "/release_window_id",
                                                  core->key().window.text()));
            return core;
        });
}

Result<Reading<statement::Statement>> WindowStore::readStatements(const packet::PacketKey& key) const {
    return readNamed<statement::Statement>(m_files, m_layout.statementsFolder(key), maxStatementsOfOnePacket,
                                           [&](std::string bytes, const std::string& path) {
                                               return statement::Statement::parse(std::move(bytes),
                                                                                  shown(path));
                                           });
}

Result<std::optional<workflow::SealedPacket>> WindowStore::readSealed(const packet::PacketKey& key) const {
    const std::string path = m_layout.packetFile(key);
    auto there = m_files.exists(path);
    if (!there) return std::move(there).error();
    if (!*there) return std::optional<workflow::SealedPacket>();
    auto bytes = m_files.read(path, maxSigned);
    if (!bytes) return std::move(bytes).error();
    auto sealed = workflow::SealedPacket::parse(std::move(*bytes), shown(path));
    if (!sealed) return std::move(sealed).error();
    return std::optional(std::move(*sealed));
}

Result<std::vector<std::string>> WindowStore::sealedStems() const {
    auto entries = m_files.list(m_layout.root() + "/packets", maxPacketFiles);
    if (!entries) return std::move(entries).error();
    std::vector<std::string> stems;
    for (const FolderEntry& entry : *entries)
        stems.push_back(entry.name.ends_with(".json") ? entry.name.substr(0, entry.name.size() - 5) : entry.name);
    return stems;
}

Result<Published> WindowStore::publishCore(const packet::Core& core) {
    return m_files.publish(m_layout.coresFolder() + "/" + core.fileName(), core.bytes());
}

Result<Published> WindowStore::publishStatement(const statement::Statement& statement) {
    return m_files.publish(m_layout.statementsFolder(statement.predicate().key) + "/" + statement.fileName(),
                           statement.bytes());
}

Result<Published> WindowStore::publishSealed(const packet::PacketKey& key, std::string_view bytes) {
    return m_files.publish(m_layout.packetFile(key), bytes);
}

Result<void> WindowStore::replace(const std::string& path, std::string_view bytes) {
    return m_files.replace(path, bytes);
}

Result<Published> WindowStore::publish(const std::string& path, std::string_view bytes) {
    return m_files.publish(path, bytes);
}

Result<std::vector<WindowId>> listWindows(const FileSystem& files) {
    auto entries = files.list("");
    if (!entries) return std::move(entries).error();
    std::vector<WindowId> windows;
    for (const FolderEntry& entry : *entries) {
        const auto id = WindowId::parse(entry.name);
        if (entry.kind != FolderEntry::Kind::folder || !id) continue;
        const auto described = files.exists(WindowLayout(*id).windowFile());
        if (!described) return described.error();
        if (*described) windows.push_back(*id);
    }
    return windows;
}

} // namespace countersign::store
