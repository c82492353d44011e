#include "core/usecases/window_shelf.h"

#include "core/usecases/trusted_rules.h"
#include "core/yaml/reader.h"

#include <cstring>

namespace countersign::usecases {

namespace {

using validation::EvidenceBytes;

constexpr std::size_t maxEvidence = 64u << 20;
/// Of all evidence that is kept at hand, and of one file of it.
constexpr std::size_t mostKept = 32u << 20;
constexpr std::size_t largestKept = 1u << 20;

Error ruleFault(std::string_view what, const Sha256& digest, const EvidenceBytes& bytes) {
    return Error(ErrorCode::pinnedRuleMissing, "evidence/sha256", digest.hex(),
                 std::string(what) + (bytes.state == EvidenceBytes::State::mismatch
                                          ? ": the bytes do not match the digest"
                                          : ": no file with that digest"));
}

template <typename T, typename Parse>
std::shared_ptr<const T> useRule(std::string_view what, const Sha256& digest, const EvidenceBytes& bytes,
                                 std::vector<Error>& faults, Parse parse) {
    if (bytes.state != EvidenceBytes::State::verified) {
        faults.push_back(ruleFault(what, digest, bytes));
        return nullptr;
    }
    Result<T> rule = parse(bytes.bytes, std::string(what) + " " + digest.shortHex());
    if (rule) return std::make_shared<const T>(std::move(*rule));
    faults.push_back(std::move(rule).error());
    return nullptr;
}

Result<validation::JsonSchema> parseSchema(std::string_view bytes, std::string_view file) {
    auto document = yaml::read(bytes, file, 1u << 20);
    if (!document) return std::move(document).error();
    return validation::JsonSchema::compile(*document, file);
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

std::size_t WindowShelf::ByDigest::operator()(const Sha256& digest) const {
    std::size_t start = 0;
    std::memcpy(&start, digest.bytes().data(), sizeof start);
    return start;
}

WindowShelf::WindowShelf(const Workspace& workspace, const WindowId& window)
    : m_workspace(workspace), m_storeName(workspace.files.rootName()), m_store(workspace.files, window) {
    auto described = m_store.readWindow();
    if (described)
        m_window = std::move(*described);
    else
        m_windowFault = std::move(described).error();
}

validation::PinnedRules WindowShelf::rulesOf(const packet::PolicyPin& pin) const {
    const Triple triple(pin.policySha256, pin.directorySha256, pin.schemaSha256);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_rules.find(triple); found != m_rules.end()) return found->second;
    }
    const validation::PinnedRules rules =
        readRules(bytesOf(pin.policySha256), bytesOf(pin.directorySha256), bytesOf(pin.schemaSha256), pin,
                  m_workspace.trust);
    const std::lock_guard lock(m_mutex);
    return m_rules.emplace(triple, rules).first->second;
}

void WindowShelf::addRevocations(validation::PinnedRules& rules) const {
    if (!rules.directory) return;
    const std::string& id = rules.directory->id();
    const auto entry = m_workspace.trust.newest(policy::TrustedKind::directory, id);
    if (!entry || entry->sha256 == rules.directory->digest()) return;
    const Newest newest = newestOf(id);
    if (newest)
        rules.newest = *newest;
    else
        rules.newestFault = newest.error();
}

WindowShelf::Newest WindowShelf::newestOf(const std::string& id) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_newest.find(id);
    if (found != m_newest.end()) return found->second;
    auto newest = newestTrustedDirectory(m_workspace, id);
    return m_newest
        .emplace(id, newest ? Newest(std::make_shared<const policy::Directory>(
                                  std::move((*newest)->directory)))
                            : Newest(std::move(newest).error()))
        .first->second;
}

EvidenceBytes WindowShelf::bytesOf(const Sha256& digest) const {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = m_bytes.find(digest); kept != m_bytes.end()) return kept->second;
    }
    EvidenceBytes found{EvidenceBytes::State::mismatch, {}};
    auto content = m_store.evidence().get(digest, maxEvidence);
    if (content && content->state == store::Content::State::absent)
        found.state = EvidenceBytes::State::hashOnly;
    else if (content && content->state == store::Content::State::verified)
        found = {EvidenceBytes::State::verified, std::move(content->bytes)};
    remember(digest, found);
    return found;
}

void WindowShelf::remember(const Sha256& digest, const EvidenceBytes& found) const {
    const std::lock_guard lock(m_mutex);
    m_states.emplace(digest, found.state);
    if (found.bytes.size() > largestKept) return;
    if (m_kept + found.bytes.size() > mostKept) {
        m_bytes.clear();
        m_kept = 0;
    }
    if (m_bytes.emplace(digest, found).second) m_kept += found.bytes.size();
}

std::optional<EvidenceBytes::State> WindowShelf::foundState(const Sha256& digest) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_states.find(digest);
    return found != m_states.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace countersign::usecases
