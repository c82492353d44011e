#include "core/usecases/dossier_loader.h"

#include "core/usecases/trusted_rules.h"
#include "core/workflow/reduction.h"
#include "core/yaml/reader.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

namespace countersign::usecases {

namespace {

using validation::EvidenceBytes;
using Newest = Result<std::shared_ptr<const policy::Directory>>;

constexpr std::size_t maxReport = 4u << 20;

Error ruleFault(std::string_view what, const Sha256& digest, const EvidenceBytes& bytes) {
    return Error(ErrorCode::pinnedRuleMissing, "evidence/sha256", digest.hex(),
                 std::string(what) + (bytes.state == EvidenceBytes::State::mismatch
                                          ? ": the bytes do not match the digest"
                                          : ": no file with that digest"));
}

template <typename T, typename Parse>
std::optional<T> useRule(std::string_view what, const Sha256& digest, const EvidenceBytes& bytes,
                         std::vector<Error>& faults, Parse parse) {
    if (bytes.state != EvidenceBytes::State::verified) {
        faults.push_back(ruleFault(what, digest, bytes));
        return std::nullopt;
    }
    Result<T> rule = parse(bytes.bytes, std::string(what) + " " + digest.shortHex());
    if (rule) return std::move(*rule);
    faults.push_back(std::move(rule).error());
    return std::nullopt;
}

Result<validation::JsonSchema> parseSchema(std::string_view bytes, std::string_view file) {
    auto document = yaml::read(bytes, file, 1u << 20);
    if (!document) return std::move(document).error();
    return validation::JsonSchema::compile(*document, file);
}

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

validation::PinnedRules readRules(const EvidenceBytes& policy, const EvidenceBytes& directory,
                                  const EvidenceBytes& schema, const packet::PolicyPin& pin,
                                  const policy::TrustList& trust) {
    validation::PinnedRules rules;
    rules.policy = useRule<policy::SignerPolicy>("policy", pin.policySha256, policy, rules.faults,
                                                 policy::SignerPolicy::parse);
    rules.directory = useRule<policy::Directory>("directory", pin.directorySha256, directory, rules.faults,
                                                 policy::Directory::parse);
    rules.schema =
        useRule<validation::JsonSchema>("schema", pin.schemaSha256, schema, rules.faults, parseSchema);
    rules.policyTrusted = trust.contains(policy::TrustedKind::policy, pin.policySha256);
    rules.directoryTrusted = trust.contains(policy::TrustedKind::directory, pin.directorySha256);
    return rules;
}

WindowReading::WindowReading(const Workspace& workspace, const WindowId& window)
    : m_workspace(workspace), m_store(workspace.files, window) {
}

Result<WindowReading> WindowReading::read(const Workspace& workspace, const WindowId& window) {
    WindowReading reading(workspace, window);
    auto described = reading.m_store.readWindow();
    if (described)
        reading.m_window = std::move(*described);
    else
        reading.m_windowFault = std::move(described).error();
    auto cores = reading.m_store.readCores();
    if (!cores) return std::move(cores).error();
    reading.m_cores = std::move(cores->items);
    reading.m_faults = std::move(cores->faults);
    if (auto done = reading.readPackets(); !done) return std::move(done).error();
    return reading;
}

Result<void> WindowReading::readPackets() {
    std::set<packet::PacketKey> keys;
    std::set<std::string> stems;
    for (const packet::Core& core : m_cores) {
        keys.insert(core.key());
        stems.insert(core.key().stem());
    }
    for (const packet::PacketKey& key : keys)
        if (auto done = readPacketsOf(key); !done) return done;
    // A sealed packet whose core file is gone still speaks for itself.
    auto sealedStems = m_store.sealedStems();
    if (!sealedStems) return std::move(sealedStems).error();
    for (const std::string& stem : *sealedStems) {
        if (stems.contains(stem)) continue;
        const std::string path = m_store.layout().root() + "/packets/" + stem + ".json";
        auto bytes = m_store.readFile(path, 4u << 20);
        auto sealed = bytes ? workflow::SealedPacket::parse(std::move(*bytes), m_store.shown(path))
                            : Result<workflow::SealedPacket>(std::move(bytes).error());
        if (!sealed) {
            m_faults.push_back(std::move(sealed).error());
            continue;
        }
        m_cores.push_back(sealed->core());
        if (auto done = readPacketsOf(sealed->core().key()); !done) return done;
    }
    std::sort(m_cores.begin(), m_cores.end(), coreBefore);
    return {};
}

Result<void> WindowReading::readPacketsOf(const packet::PacketKey& key) {
    Beside& beside = m_beside[key];
    auto statements = m_store.readStatements(key);
    if (!statements) return std::move(statements).error();
    beside.statements = std::move(statements->items);
    beside.unreadable = std::move(statements->faults);
    auto sealed = m_store.readSealed(key);
    if (sealed)
        beside.sealed = std::move(*sealed);
    else
        beside.sealedFault = std::move(sealed).error();
    const std::string report = m_store.layout().reportFile(key);
    const auto stored = m_store.exists(report);
    if (stored && *stored)
        if (auto text = m_store.readFile(report, maxReport)) beside.report = std::move(*text);
    return {};
}

EvidenceBytes WindowReading::bytesOf(const Sha256& digest) const {
    auto content = m_store.evidence().get(digest, 64u << 20);
    if (!content || content->state == store::Content::State::mismatch)
        return {EvidenceBytes::State::mismatch, {}};
    if (content->state == store::Content::State::absent) return {EvidenceBytes::State::hashOnly, {}};
    return {EvidenceBytes::State::verified, std::move(content->bytes)};
}

validation::PinnedRules WindowReading::rulesOf(const packet::Core& core) const {
    const packet::PolicyPin& pin = core.content().policy;
    return readRules(bytesOf(pin.policySha256), bytesOf(pin.directorySha256), bytesOf(pin.schemaSha256), pin,
                     m_workspace.trust);
}

void WindowReading::addRevocations(validation::PinnedRules& rules) const {
    if (!rules.directory) return;
    const std::string& id = rules.directory->id();
    const auto entry = m_workspace.trust.newest(policy::TrustedKind::directory, id);
    if (!entry || entry->sha256 == rules.directory->digest()) return;
    auto found = m_newest.find(id);
    if (found == m_newest.end()) {
        auto newest = newestTrustedDirectory(m_workspace, id);
        found = m_newest
                    .emplace(id, newest ? Newest(std::make_shared<const policy::Directory>(
                                              std::move((*newest)->directory)))
                                        : Newest(std::move(newest).error()))
                    .first;
    }
    if (found->second)
        rules.newest = *found->second;
    else
        rules.newestFault = found->second.error();
}

std::vector<validation::Sibling> WindowReading::siblingsOf(const packet::Core& core) const {
    std::vector<validation::Sibling> siblings;
    for (const packet::Core& other : coresOfCluster(m_cores, core.key().cluster)) {
        if (other.digest() == core.digest()) continue;
        const packet::CoreContent& content = other.content();
        validation::Sibling sibling{other.key().revision, other.digest(),     false,       false,
                                    content.previous,     content.supersedes, std::nullopt};
        const Beside& beside = m_beside.at(other.key());
        const validation::PinnedRules rules = rulesOf(other);
        if (rules.policy && rules.directory) {
            const workflow::Rules pinned{other, *rules.policy, *rules.directory};
            std::vector<statement::Statement> about;
            for (const statement::Statement& statement : beside.statements)
                if (statement.coreDigest() == other.digest()) about.push_back(statement);
            const workflow::Reduction loose = workflow::reduce(pinned, about);
            sibling.issued = loose.known.issued();
            sibling.rejected = loose.known.refusal() != nullptr;
            const bool sealed = beside.sealed && beside.sealed->core().digest() == other.digest();
            if (sealed && workflow::reduce(pinned, beside.sealed->history()).state ==
                              workflow::ApprovalState::approved) {
                sibling.issued = true;
                sibling.approvedPacket = beside.sealed->claimedDigest();
            }
        }
        siblings.push_back(std::move(sibling));
    }
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
        const EvidenceBytes bytes = bytesOf(*hash);
        if (!artifact || bytes.state != EvidenceBytes::State::verified) continue;
        const auto snapshot = lanes::RankingSnapshot::parse(bytes.bytes, hash->hex(), artifact->mediaType);
        if (snapshot) out.push_back({snapshot->id().text(), snapshot->generated(), *hash});
    }
    return out;
}

Result<validation::Dossier> WindowReading::dossier(const packet::Core& core) const {
    const auto found = m_beside.find(core.key());
    if (found == m_beside.end())
        return Error(ErrorCode::packetUnknown, m_workspace.files.rootName(), core.key().stem());
    const Beside& beside = found->second;
    validation::Dossier out{.core = core};
    out.file = m_store.layout().coresFolder() + "/" + core.fileName();
    out.sealedFile = m_store.layout().packetFile(core.key());
    // Beside a fork lie the statements about both cores; the others' are no concern of this one.
    std::set<Sha256> cores;
    for (const packet::Core& other : coresOfCluster(m_cores, core.key().cluster))
        if (other.key() == core.key() && other.digest() != core.digest()) cores.insert(other.digest());
    for (const statement::Statement& statement : beside.statements)
        if (!cores.contains(statement.coreDigest())) out.statements.push_back(statement);
    out.unreadableStatements = beside.unreadable;
    if (beside.sealed && !cores.contains(beside.sealed->core().digest())) out.sealed = beside.sealed;
    out.sealedFault = beside.sealedFault;
    out.rules = rulesOf(core);
    addRevocations(out.rules);
    for (const packet::Artifact& artifact : core.content().evidence.artifacts)
        out.evidence.emplace(artifact.sha256, bytesOf(artifact.sha256));
    out.window = m_window;
    out.windowFault = m_windowFault;
    out.siblings = siblingsOf(core);
    out.otherSnapshots = snapshotsBeside(core);
    out.storedReport = beside.report;
    return out;
}

} // namespace countersign::usecases
