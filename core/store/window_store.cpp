#include "core/store/window_store.h"

namespace countersign::store {

namespace {

constexpr std::size_t maxSigned = 4u << 20;
constexpr std::size_t maxPacketFiles = 200000;
constexpr std::size_t maxStatementsOfOnePacket = 4096;

Error wrongName(std::string file, const std::string& rightName) {
    return Error(ErrorCode::fileNameWrong, std::move(file), "", "it should be named " + rightName);
}

/// Reads a file as a T whose own name for itself must be the file's name.
template <typename T, typename Parse>
Result<T> readNamed(const FileSystem& files, const std::string& folder, const std::string& name,
                    const Parse& parse) {
    const std::string path = folder + "/" + name;
    auto bytes = files.read(path, maxSigned);
    if (!bytes) return std::move(bytes).error();
    Result<T> item = parse(std::move(*bytes), path);
    if (item && item->fileName() != name) return wrongName(path, item->fileName());
    return item;
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

Result<packet::Core> WindowStore::readCore(const std::string& name) const {
    const auto parse = [&](std::string bytes, const std::string& path) {
        auto core = packet::Core::parse(std::move(bytes), shown(path));
        if (core && core->key().window != m_window)
            return Result<packet::Core>(Error(ErrorCode::coreMisplaced, shown(path), "/release_window_id",
                                              core->key().window.text()));
        return core;
    };
    return readNamed<packet::Core>(m_files, m_layout.coresFolder(), name, parse);
}

Result<Reading<statement::Statement>> WindowStore::readStatements(const packet::PacketKey& key) const {
    const std::string folder = m_layout.statementsFolder(key);
    auto entries = m_files.listAll(folder, maxStatementsOfOnePacket);
    if (!entries) return std::move(entries).error();
    Reading<statement::Statement> reading;
    const auto parse = [&](std::string bytes, const std::string& path) {
        return statement::Statement::parse(std::move(bytes), shown(path));
    };
    for (FolderEntry& entry : *entries) {
        if (entry.name.starts_with(temporaryPrefix)) {
            reading.temporaries.push_back(std::move(entry.name));
            continue;
        }
        auto statement = readNamed<statement::Statement>(m_files, folder, entry.name, parse);
        if (statement)
            reading.items.push_back(std::move(*statement));
        else
            reading.faults.push_back(std::move(statement).error());
    }
    return reading;
}

Result<std::optional<workflow::SealedPacket>>
WindowStore::readSealed(const packet::PacketKey& key, const workflow::SealedPacket::Known& known) const {
    const std::string path = m_layout.packetFile(key);
    auto there = m_files.exists(path);
    if (!there) return std::move(there).error();
    if (!*there) return std::optional<workflow::SealedPacket>();
    auto sealed = readSealedNamed(key.stem() + ".json", known);
    if (!sealed) return std::move(sealed).error();
    return std::optional(std::move(*sealed));
}

Result<workflow::SealedPacket>
WindowStore::readSealedNamed(const std::string& name, const workflow::SealedPacket::Known& known) const {
    const std::string path = m_layout.packetsFolder() + "/" + name;
    auto bytes = m_files.read(path, maxSigned);
    if (!bytes) return std::move(bytes).error();
    auto sealed = workflow::SealedPacket::parse(std::move(*bytes), shown(path), known);
    if (!sealed) return sealed;
    const std::string rightName = sealed->core().key().stem() + ".json";
    if (name != rightName) return wrongName(shown(path), rightName);
    return sealed;
}

Result<std::vector<FolderEntry>> WindowStore::list(const std::string& folder) const {
    return m_files.listAll(folder, maxPacketFiles);
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
