#pragma once

#include "core/store/window_store.h"
#include "core/usecases/workspace.h"
#include "core/validation/dossier.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace countersign::usecases {

/// What the packets of one window share: its description, the rules they pin, and evidence. Each is read and
/// hashed once, however many packets ask for it and on whichever thread; it lives as long as one reading or
/// one run, never longer.
class WindowShelf {
public:
    WindowShelf(const Workspace& workspace, const WindowId& window);

    const store::WindowStore& store() const { return m_store; }
    const std::string& storeName() const { return m_storeName; }
    /// Nothing when window.yaml is missing or unusable: see windowFault.
    const std::optional<policy::ReleaseWindow>& window() const { return m_window; }
    const std::optional<Error>& windowFault() const { return m_windowFault; }

    /// The pinned rules, as far as they are here, without what a newer directory adds.
    validation::PinnedRules rulesOf(const packet::PolicyPin& pin) const;
    /// Adds what the newest trusted directory says, or why it cannot be asked.
    void addRevocations(validation::PinnedRules& rules) const;
    validation::EvidenceBytes bytesOf(const Sha256& digest) const;
    /// How the file of that digest was found when it was read; nothing when nobody read it.
    std::optional<validation::EvidenceBytes::State> foundState(const Sha256& digest) const;

private:
    using Newest = Result<std::shared_ptr<const policy::Directory>>;
    using Triple = std::tuple<Sha256, Sha256, Sha256>;
    struct ByDigest {
        std::size_t operator()(const Sha256& digest) const;
    };

    Newest newestOf(const std::string& id) const;
    void remember(const Sha256& digest, const validation::EvidenceBytes& found) const;

    Workspace m_workspace;
    std::string m_storeName;
    store::WindowStore m_store;
    std::optional<policy::ReleaseWindow> m_window;
    std::optional<Error> m_windowFault;

    mutable std::mutex m_mutex;
    mutable std::map<Triple, validation::PinnedRules> m_rules;
    mutable std::map<std::string, Newest> m_newest;
    mutable std::unordered_map<Sha256, validation::EvidenceBytes::State, ByDigest> m_states;
    /// Evidence that several packets may share, up to a limit.
    mutable std::unordered_map<Sha256, validation::EvidenceBytes, ByDigest> m_bytes;
    mutable std::size_t m_kept = 0;
};

/// The pinned rules read from bytes, as far as they can be used.
validation::PinnedRules readRules(const validation::EvidenceBytes& policy,
                                  const validation::EvidenceBytes& directory,
                                  const validation::EvidenceBytes& schema, const packet::PolicyPin& pin,
                                  const policy::TrustList& trust);

} // namespace countersign::usecases
