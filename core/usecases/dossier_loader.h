#pragma once

#include "core/store/window_store.h"
#include "core/usecases/workspace.h"
#include "core/validation/dossier.h"

#include <map>
#include <memory>
#include <vector>

namespace countersign::usecases {

/// One release window, read once: every core, statement and sealed packet in it, and the rules they pin.
class WindowReading {
public:
    /// Errors: the folders could not be listed. Everything else that is wrong is kept as a fault.
    static Result<WindowReading> read(const Workspace& workspace, const WindowId& window);

    /// The cores of the window (also those known only from a sealed packet), sorted by cluster, revision,
    /// digest.
    const std::vector<packet::Core>& cores() const { return m_cores; }
    /// Files under cores/ that are no cores, and sealed packets that belong to none.
    const std::vector<Error>& faults() const { return m_faults; }
    /// Nothing when window.yaml is missing or unusable: see windowFault.
    const std::optional<policy::ReleaseWindow>& window() const { return m_window; }
    const std::optional<Error>& windowFault() const { return m_windowFault; }

    /// Everything the validator needs about one of cores().
    Result<validation::Dossier> dossier(const packet::Core& core) const;
    /// Adds what the newest trusted directory says, or why it cannot be asked.
    void addRevocations(validation::PinnedRules& rules) const;
    /// The parts of a dossier that come from the other cores of the cluster; also for a core not in the store
    /// yet.
    std::vector<validation::Sibling> siblingsOf(const packet::Core& core) const;
    std::vector<validation::KnownSnapshot> snapshotsBeside(const packet::Core& core) const;

private:
    WindowReading(const Workspace& workspace, const WindowId& window);
    Result<void> readPackets();
    Result<void> readPacketsOf(const packet::PacketKey& key);
    validation::PinnedRules rulesOf(const packet::Core& core) const;
    validation::EvidenceBytes bytesOf(const Sha256& digest) const;

    /// What lies beside one revision: shared by the cores of a fork.
    struct Beside {
        std::vector<statement::Statement> statements;
        std::vector<Error> unreadable;
        std::optional<workflow::SealedPacket> sealed;
        std::optional<Error> sealedFault;
        std::optional<std::string> report;
    };

    Workspace m_workspace;
    store::WindowStore m_store;
    std::optional<policy::ReleaseWindow> m_window;
    std::optional<Error> m_windowFault;
    std::vector<packet::Core> m_cores;
    std::vector<Error> m_faults;
    std::map<packet::PacketKey, Beside> m_beside;
    /// By directory id; each is looked for once.
    mutable std::map<std::string, Result<std::shared_ptr<const policy::Directory>>> m_newest;
};

/// The pinned rules read from bytes, as far as they can be used.
validation::PinnedRules readRules(const validation::EvidenceBytes& policy,
                                  const validation::EvidenceBytes& directory,
                                  const validation::EvidenceBytes& schema, const packet::PolicyPin& pin,
                                  const policy::TrustList& trust);

} // namespace countersign::usecases
