#pragma once

#include "core/store/window_store.h"

#include <string>
#include <vector>

namespace countersign::store {

/// Why a file of a window is not what its place says.
struct FileFault {
    /// Below `strategy-approval/`.
    std::string path;
    Error error;
};

/// What tells of the packets of one cluster, by name: nothing of it is read yet.
struct ClusterFiles {
    ClusterId cluster;
    /// Names below cores/, sorted.
    std::vector<std::string> cores;
    /// Names below packets/, sorted.
    std::vector<std::string> packets;
};

/// The packets of one window, listed and hardly read, so that a window of any size can be read cluster by
/// cluster. Only a sealed packet without a core file is opened, to learn where it belongs.
class WindowContents {
public:
    /// Errors: those of listing cores/ and packets/.
    static Result<WindowContents> list(const WindowStore& store);

    /// Sorted by cluster.
    const std::vector<ClusterFiles>& clusters() const { return m_clusters; }
    /// Files below cores/ and packets/ that belong to no cluster.
    const std::vector<FileFault>& faults() const { return m_faults; }
    /// Paths of files in the making.
    const std::vector<std::string>& temporaries() const { return m_temporaries; }
    /// Whether a core or a sealed packet of that revision lies here, whatever is in it.
    bool knows(const packet::PacketKey& key) const;
    bool holdsPacket(const packet::PacketKey& key) const;

private:
    const ClusterFiles* find(const ClusterId& cluster) const;
    ClusterFiles& filesOf(const ClusterId& cluster);
    void addCore(const WindowStore& store, std::string name);
    void addPacket(const WindowStore& store, std::string name);

    std::vector<ClusterFiles> m_clusters;
    std::vector<FileFault> m_faults;
    std::vector<std::string> m_temporaries;
};

/// The stem in the name of a core file (`SAP-…-r1`); empty when it is no such name.
std::string_view stemOfCore(std::string_view name);
/// The name without its ending.
std::string_view stemOfPacket(std::string_view name);

} // namespace countersign::store
