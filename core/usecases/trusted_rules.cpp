#include "core/usecases/trusted_rules.h"

#include "core/crypto/sha256.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/policy/directory_changes.h"
#include "core/yaml/reader.h"

#include <algorithm>
#include <map>

namespace countersign::usecases {

namespace {

using policy::Directory;
using policy::TrustedKind;

/// The current directory of a window may be the one that is looked for, although no packet pins it yet.
std::optional<std::string> findInWindow(const store::WindowStore& store, const Sha256& digest) {
    auto kept = store.evidence().get(digest, Directory::maxBytes);
    if (kept && kept->state == store::Content::State::verified) return std::move(kept->bytes);
    for (const std::string& file : {store.layout().directoryFile(), store.layout().policyFile()}) {
        auto bytes = store.readFile(file, Directory::maxBytes);
        if (bytes && crypto::sha256(*bytes) == digest) return std::move(*bytes);
    }
    return std::nullopt;
}

/// Pointer to canonical text of every leaf; none when it is no YAML of ours.
std::map<std::string, std::string> leavesOf(std::string_view bytes) {
    std::map<std::string, std::string> out;
    const auto document = yaml::read(bytes, "", Directory::maxBytes);
    if (!document) return out;
    for (const auto& [pointer, leaf] : json::leaves(*document))
        out.emplace(pointer, json::writeCanonical(*leaf));
    return out;
}

} // namespace

policy::TrustedFile entryOf(const Directory& directory, Timestamp acceptedAt) {
    return {TrustedKind::directory, directory.digest(), directory.id(), directory.version(), acceptedAt};
}

policy::TrustedFile entryOf(const policy::SignerPolicy& policy, Timestamp acceptedAt) {
    return {TrustedKind::policy, policy.digest(), policy.id(), policy.version(), acceptedAt};
}

std::optional<std::string> findRuleBytes(const Workspace& workspace, const Sha256& digest) {
    if (workspace.acceptedRules) {
        auto bytes = workspace.acceptedRules->read(digest.hex() + ".yaml", Directory::maxBytes);
        if (bytes && crypto::sha256(*bytes) == digest) return std::move(*bytes);
    }
    const auto windows = store::listWindows(workspace.files);
    if (!windows) return std::nullopt;
    for (const WindowId& id : *windows)
        if (auto bytes = findInWindow(store::WindowStore(workspace.files, id), digest)) return bytes;
    return std::nullopt;
}

Result<std::optional<policy::DirectoryVersion>> newestTrustedDirectory(const Workspace& workspace,
                                                                       const std::string& id) {
    const auto entry = workspace.trust.newest(TrustedKind::directory, id);
    if (!entry) return std::optional<policy::DirectoryVersion>();
    auto bytes = findRuleBytes(workspace, entry->sha256);
    if (!bytes)
        return Error(ErrorCode::trustedDirectoryMissing, "", id,
                     "version " + std::to_string(entry->version) + ", " + entry->sha256.hex());
    auto directory = Directory::parse(*bytes, "directory " + entry->sha256.shortHex());
    if (!directory) return std::move(directory).error();
    return std::optional(policy::DirectoryVersion{std::move(*bytes), std::move(*directory)});
}

std::vector<std::string> differingValues(std::string_view from, std::string_view to) {
    const auto before = leavesOf(from);
    const auto after = leavesOf(to);
    std::vector<std::string> out;
    for (const auto& [pointer, value] : before) {
        const auto found = after.find(pointer);
        if (found == after.end())
            out.push_back(pointer + ": " + value + " -> gone");
        else if (found->second != value)
            out.push_back(pointer + ": " + value + " -> " + found->second);
    }
    for (const auto& [pointer, value] : after)
        if (!before.contains(pointer)) out.push_back(pointer + ": new " + value);
    std::sort(out.begin(), out.end());
    return out;
}

Result<void> refuseRollback(const WindowRules& rules, const policy::TrustList& trust) {
    const Timestamp anyTime = Timestamp::fromUnixSeconds(0);
    if (auto allowed = trust.refuse(entryOf(rules.policy, anyTime)); !allowed) return allowed;
    return trust.refuse(entryOf(rules.directory, anyTime));
}

Result<void> refuseAsSuccessor(const Workspace& workspace, const Directory& directory) {
    if (auto allowed = workspace.trust.refuse(entryOf(directory, workspace.clock.now())); !allowed)
        return allowed;
    const auto trusted = newestTrustedDirectory(workspace, directory.id());
    if (!trusted) return trusted.error();
    return *trusted ? policy::refuseLifting((*trusted)->directory, directory) : Result<void>();
}

} // namespace countersign::usecases
