#include "core/store/window_contents.h"

#include <algorithm>

namespace countersign::store {

namespace {

constexpr std::string_view coreEnding = ".core.json";
constexpr std::string_view packetEnding = ".json";
constexpr std::size_t digestDigits = 12;

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool beforeCluster(const ClusterFiles& files, const ClusterId& cluster) {
    return files.cluster < cluster;
}

/// Whether a sorted list has a name that begins so.
bool hasPrefix(const std::vector<std::string>& names, const std::string& prefix) {
    const auto found = std::lower_bound(names.begin(), names.end(), prefix);
    return found != names.end() && found->starts_with(prefix);
}

} // namespace

std::string_view stemOfCore(std::string_view name) {
    if (!name.ends_with(coreEnding)) return {};
    name.remove_suffix(coreEnding.size());
    if (name.size() <= digestDigits + 1) return {};
    const std::string_view digits = name.substr(name.size() - digestDigits);
    const std::string_view stem = name.substr(0, name.size() - digestDigits - 1);
    const bool isCore =
        name[stem.size()] == '.' && std::all_of(digits.begin(), digits.end(), isHexDigit);
    return isCore ? stem : std::string_view();
}

std::string_view stemOfPacket(std::string_view name) {
    if (name.ends_with(packetEnding)) name.remove_suffix(packetEnding.size());
    return name;
}

Result<WindowContents> WindowContents::list(const WindowStore& store) {
    WindowContents contents;
    for (const bool cores : {true, false}) {
        const std::string folder = cores ? store.layout().coresFolder() : store.layout().packetsFolder();
        auto entries = store.list(folder);
        if (!entries) return std::move(entries).error();
        for (FolderEntry& entry : *entries) {
            if (entry.name.starts_with(temporaryPrefix))
                contents.m_temporaries.push_back(folder + "/" + entry.name);
            else if (cores)
                contents.addCore(store, std::move(entry.name));
            else
                contents.addPacket(store, std::move(entry.name));
        }
    }
    return contents;
}

const ClusterFiles* WindowContents::find(const ClusterId& cluster) const {
    const auto at = std::lower_bound(m_clusters.begin(), m_clusters.end(), cluster, beforeCluster);
    return at != m_clusters.end() && at->cluster == cluster ? &*at : nullptr;
}

ClusterFiles& WindowContents::filesOf(const ClusterId& cluster) {
    const auto at = std::lower_bound(m_clusters.begin(), m_clusters.end(), cluster, beforeCluster);
    if (at != m_clusters.end() && at->cluster == cluster) return *at;
    return *m_clusters.insert(at, ClusterFiles{cluster, {}, {}});
}

void WindowContents::addCore(const WindowStore& store, std::string name) {
    if (const auto key = packet::PacketKey::ofStem(store.window(), stemOfCore(name))) {
        filesOf(key->cluster).cores.push_back(std::move(name));
        return;
    }
    // Its name is wrong whatever is in it; reading says what it is.
    auto core = store.readCore(name);
    check(!core.ok(), "a core has the name of a core");
    m_faults.push_back({store.layout().coresFolder() + "/" + name, std::move(core).error()});
}

void WindowContents::addPacket(const WindowStore& store, std::string name) {
    const std::string stem(stemOfPacket(name));
    const auto key = packet::PacketKey::ofStem(store.window(), stem);
    const ClusterFiles* known = key ? find(key->cluster) : nullptr;
    if (known && hasPrefix(known->cores, stem + ".")) {
        filesOf(key->cluster).packets.push_back(std::move(name));
        return;
    }
    auto sealed = store.readSealedNamed(name);
    if (sealed)
        filesOf(sealed->core().key().cluster).packets.push_back(std::move(name));
    else
        m_faults.push_back({store.layout().packetsFolder() + "/" + name, std::move(sealed).error()});
}

bool WindowContents::knows(const packet::PacketKey& key) const {
    const ClusterFiles* files = find(key.cluster);
    return files && (hasPrefix(files->cores, key.stem() + ".") || holdsPacket(key));
}

bool WindowContents::holdsPacket(const packet::PacketKey& key) const {
    const ClusterFiles* files = find(key.cluster);
    return files && std::binary_search(files->packets.begin(), files->packets.end(), key.stem() + ".json");
}

} // namespace countersign::store
