#pragma once

#include "core/store/window_contents.h"
#include "core/usecases/window_shelf.h"
#include "core/usecases/workspace.h"
#include "core/validation/dossier.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace countersign::usecases {

/// One release window, or one cluster of it, read once: every core, statement and sealed packet in it, and
/// the rules they pin.
class WindowReading {
public:
    /// Errors: the folders could not be listed. Everything else that is wrong is kept as a fault.
    static Result<WindowReading> read(const Workspace& workspace, const WindowId& window);
    /// The packets of one cluster, for which nothing else has to be read.
    static Result<WindowReading> readCluster(std::shared_ptr<const WindowShelf> shelf,
                                             const store::ClusterFiles& files);

    /// The cores of the window (also those known only from a sealed packet), sorted by cluster, revision,
    /// digest.
    const std::vector<packet::Core>& cores() const { return m_cores; }
    /// Files under cores/ that are no cores, and sealed packets that belong to none, by path.
    const std::vector<store::FileFault>& faults() const { return m_faults; }
    /// Paths of files in the making among the statements.
    const std::vector<std::string>& temporaries() const { return m_temporaries; }
    const std::optional<policy::ReleaseWindow>& window() const { return m_shelf->window(); }
    const std::optional<Error>& windowFault() const { return m_shelf->windowFault(); }

    /// Everything the validator needs about one of cores().
    Result<validation::Dossier> dossier(const packet::Core& core) const;
    /// Adds what the newest trusted directory says, or why it cannot be asked.
    void addRevocations(validation::PinnedRules& rules) const { m_shelf->addRevocations(rules); }
    /// The parts of a dossier that come from the other cores of the cluster; also for a core not in the store
    /// yet.
    std::vector<validation::Sibling> siblingsOf(const packet::Core& core) const;
    std::vector<validation::KnownSnapshot> snapshotsBeside(const packet::Core& core) const;

private:
    explicit WindowReading(std::shared_ptr<const WindowShelf> shelf) : m_shelf(std::move(shelf)) {}
    Result<void> add(const store::ClusterFiles& files);
    Result<void> readPacketsOf(const packet::PacketKey& key, std::span<const packet::Core> cores);
    void settle();
    validation::Sibling siblingFrom(const packet::Core& core) const;

    /// What lies beside one revision: shared by the cores of a fork.
    struct Beside {
        std::vector<statement::Statement> statements;
        std::vector<Error> unreadable;
        std::optional<workflow::SealedPacket> sealed;
        std::optional<Error> sealedFault;
        std::optional<std::string> report;
    };

    std::shared_ptr<const WindowShelf> m_shelf;
    std::vector<packet::Core> m_cores;
    std::vector<store::FileFault> m_faults;
    std::vector<std::string> m_temporaries;
    std::map<packet::PacketKey, Beside> m_beside;
    /// By core digest: what each core looks like to the others, found out once.
    mutable std::map<Sha256, validation::Sibling> m_siblings;
};

} // namespace countersign::usecases
