#include "core/usecases/dossier_loader.h"

#include "core/workflow/reduction.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

namespace countersign::usecases {

namespace {

using validation::EvidenceBytes;

constexpr std::size_t maxReport = 4u << 20;

struct ClusterBefore {
    bool operator()(const packet::Core& a, const ClusterId& b) const { return a.key().cluster < b; }
    bool operator()(const ClusterId& a, const packet::Core& b) const { return a < b.key().cluster; }
};

/// Cores come sorted by cluster: only those of one are visited, however many the window holds.
std::span<const packet::Core> coresOfCluster(const std::vector<packet::Core>& cores,
                                             const ClusterId& cluster) {
    const auto [first, last] = std::equal_range(cores.begin(), cores.end(), cluster, ClusterBefore());
    return {first, last};
}

bool coreBefore(const packet::Core& a, const packet::Core& b) {
    // Not by window: a sealed packet lying in the wrong window must not tear a cluster apart.
    return std::tie(a.key().cluster, a.key().revision, a.digest()) <
           std::tie(b.key().cluster, b.key().revision, b.digest());
}

} // namespace

Result<WindowReading> WindowReading::read(const Workspace& workspace, const WindowId& window) {
    auto shelf = std::make_shared<const WindowShelf>(workspace, window);
    const auto contents = store::WindowContents::list(shelf->store());
    if (!contents) return contents.error();
    WindowReading reading(std::move(shelf));
    reading.m_faults = contents->faults();
    reading.m_temporaries = contents->temporaries();
    for (const store::ClusterFiles& files : contents->clusters())
        if (auto done = reading.add(files); !done) return std::move(done).error();
    reading.settle();
    return reading;
}

Result<WindowReading> WindowReading::readCluster(std::shared_ptr<const WindowShelf> shelf,
                                                 const store::ClusterFiles& files) {
    WindowReading reading(std::move(shelf));
    if (auto done = reading.add(files); !done) return std::move(done).error();
    reading.settle();
    return reading;
}

Result<void> WindowReading::add(const store::ClusterFiles& files) {
    const store::WindowStore& store = m_shelf->store();
    std::map<packet::PacketKey, std::vector<packet::Core>> revisions;
    std::set<std::string> stems;
    for (const std::string& name : files.cores) {
        auto core = store.readCore(name);
        if (!core) {
            m_faults.push_back({store.layout().coresFolder() + "/" + name, std::move(core).error()});
            continue;
        }
        revisions[core->key()].push_back(*core);
        stems.insert(core->key().stem());
        m_cores.push_back(std::move(*core));
    }
    for (const auto& [key, cores] : revisions)
        if (auto done = readPacketsOf(key, cores); !done) return done;
    // A sealed packet whose core file is gone still speaks for itself.
    for (const std::string& name : files.packets) {
        if (stems.contains(std::string(store::stemOfPacket(name)))) continue;
        auto sealed = store.readSealedNamed(name);
        if (!sealed) {
            m_faults.push_back({store.layout().packetsFolder() + "/" + name, std::move(sealed).error()});
            continue;
        }
        m_cores.push_back(sealed->core());
        if (auto done = readPacketsOf(sealed->core().key(), {&sealed->core(), 1}); !done) return done;
    }
    return {};
}

void WindowReading::settle() {
    std::sort(m_cores.begin(), m_cores.end(), coreBefore);
    std::sort(m_faults.begin(), m_faults.end(),
              [](const auto& one, const auto& other) { return one.path < other.path; });
}

Result<void> WindowReading::readPacketsOf(const packet::PacketKey& key,
                                          std::span<const packet::Core> cores) {
    const store::WindowStore& store = m_shelf->store();
    const auto [at, fresh] = m_beside.try_emplace(key);
    if (!fresh) return {};
    Beside& beside = at->second;
    auto statements = store.readStatements(key);
    if (!statements) return std::move(statements).error();
    beside.statements = std::move(statements->items);
    beside.unreadable = std::move(statements->faults);
    for (const std::string& name : statements->temporaries)
        m_temporaries.push_back(store.layout().statementsFolder(key) + "/" + name);
    auto sealed = store.readSealed(key, {cores, beside.statements});
    if (sealed)
        beside.sealed = std::move(*sealed);
    else
        beside.sealedFault = std::move(sealed).error();
    const std::string report = store.layout().reportFile(key);
    const auto stored = store.exists(report);
    if (stored && *stored)
        if (auto text = store.readFile(report, maxReport)) beside.report = std::move(*text);
    return {};
}

validation::Sibling WindowReading::siblingFrom(const packet::Core& core) const {
    if (const auto known = m_siblings.find(core.digest()); known != m_siblings.end()) return known->second;
    const packet::CoreContent& content = core.content();
    validation::Sibling sibling{core.key().revision, core.digest(),      false,       false,
                                content.previous,    content.supersedes, std::nullopt};
    const Beside& beside = m_beside.at(core.key());
    const validation::PinnedRules rules = m_shelf->rulesOf(content.policy);
    if (rules.policy && rules.directory) {
        const workflow::Rules pinned{core, *rules.policy, *rules.directory};
        std::vector<statement::Statement> about;
        for (const statement::Statement& statement : beside.statements)
            if (statement.coreDigest() == core.digest()) about.push_back(statement);
        const workflow::Reduction loose = workflow::reduce(pinned, about);
        sibling.issued = loose.known.issued();
        sibling.rejected = loose.known.refusal() != nullptr;
        const bool sealed = beside.sealed && beside.sealed->core().digest() == core.digest();
        if (sealed && workflow::reduce(pinned, beside.sealed->history()).state ==
                          workflow::ApprovalState::approved) {
            sibling.issued = true;
            sibling.approvedPacket = beside.sealed->claimedDigest();
        }
    }
    return m_siblings.emplace(core.digest(), std::move(sibling)).first->second;
}

std::vector<validation::Sibling> WindowReading::siblingsOf(const packet::Core& core) const {
    std::vector<validation::Sibling> siblings;
    for (const packet::Core& other : coresOfCluster(m_cores, core.key().cluster))
        if (other.digest() != core.digest()) siblings.push_back(siblingFrom(other));
    return siblings;
}

std::vector<validation::KnownSnapshot> WindowReading::snapshotsBeside(const packet::Core& core) const {
    std::vector<validation::KnownSnapshot> out;
    std::set<Sha256> seen;
    for (const packet::Core& other : coresOfCluster(m_cores, core.key().cluster)) {
        const auto& hash = other.content().evidence.rankingSnapshotHash;
        if (!hash || !seen.insert(*hash).second) continue;
        if (hash == core.content().evidence.rankingSnapshotHash) continue;
        const packet::Artifact* artifact =
            other.content().evidence.find(packet::ArtifactKind::rankingSnapshot);
        const EvidenceBytes bytes = m_shelf->bytesOf(*hash);
        if (!artifact || bytes.state != EvidenceBytes::State::verified) continue;
        const auto snapshot = lanes::RankingSnapshot::parse(bytes.bytes, hash->hex(), artifact->mediaType);
        if (snapshot) out.push_back({snapshot->id().text(), snapshot->generated(), *hash});
    }
    return out;
}

Result<validation::Dossier> WindowReading::dossier(const packet::Core& core) const {
    const auto found = m_beside.find(core.key());
    if (found == m_beside.end())
        return Error(ErrorCode::packetUnknown, m_shelf->storeName(), core.key().stem());
    const Beside& beside = found->second;
    validation::Dossier out{.core = core};
    out.file = m_shelf->store().layout().coresFolder() + "/" + core.fileName();
    out.sealedFile = m_shelf->store().layout().packetFile(core.key());
    // Beside a fork lie the statements about both cores; the others' are no concern of this one.
    std::set<Sha256> cores;
    for (const packet::Core& other : coresOfCluster(m_cores, core.key().cluster))
        if (other.key() == core.key() && other.digest() != core.digest()) cores.insert(other.digest());
    for (const statement::Statement& statement : beside.statements)
        if (!cores.contains(statement.coreDigest())) out.statements.push_back(statement);
    out.unreadableStatements = beside.unreadable;
    if (beside.sealed && !cores.contains(beside.sealed->core().digest())) out.sealed = beside.sealed;
    out.sealedFault = beside.sealedFault;
    out.rules = m_shelf->rulesOf(core.content().policy);
    addRevocations(out.rules);
    for (const packet::Artifact& artifact : core.content().evidence.artifacts)
        out.evidence.emplace(artifact.sha256, m_shelf->bytesOf(artifact.sha256));
    out.window = m_shelf->window();
    out.windowFault = m_shelf->windowFault();
    out.siblings = siblingsOf(core);
    out.otherSnapshots = snapshotsBeside(core);
    out.storedReport = beside.report;
    return out;
}

} // namespace countersign::usecases
