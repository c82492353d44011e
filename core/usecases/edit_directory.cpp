#include "core/usecases/edit_directory.h"

#include "core/policy/directory_changes.h"
#include "core/usecases/trusted_rules.h"
#include "core/usecases/window_init.h"

namespace countersign::usecases {

namespace {

template <typename Rule>
Result<void> refuseNotHigher(const Rule& current, const Rule& next, std::string_view file) {
    if (next.id() == current.id() && next.version() > current.version()) return {};
    return Error(ErrorCode::versionNotHigher, std::string(file), "",
                 next.id() + " version " + std::to_string(next.version()) + " after " + current.id() +
                     " version " + std::to_string(current.version()));
}

} // namespace

Result<policy::DirectoryVersion> currentDirectory(const Workspace& workspace, const WindowId& window) {
    const store::WindowStore store(workspace.files, window);
    const std::string path = store.layout().directoryFile();
    auto bytes = store.readFile(path, policy::Directory::maxBytes);
    if (!bytes) return std::move(bytes).error();
    auto directory = policy::Directory::parse(*bytes, store.shown(path));
    if (!directory) return std::move(directory).error();
    return policy::DirectoryVersion{std::move(*bytes), std::move(*directory)};
}

Result<policy::DirectoryVersion> editableDirectory(const Workspace& workspace, const WindowId& window) {
    auto current = currentDirectory(workspace, window);
    if (!current) return current;
    if (auto allowed = refuseAsSuccessor(workspace, current->directory); !allowed)
        return std::move(allowed).error();
    if (!workspace.trust.contains(policy::TrustedKind::directory, current->directory.digest()))
        return Error(ErrorCode::directoryNotTrusted, workspace.files.rootName(), window.text(),
                     current->directory.digest().hex());
    return current;
}

Result<void> replaceDirectory(const Workspace& workspace, const WindowId& window,
                              const policy::Directory& from, const policy::DirectoryVersion& next) {
    auto current = currentDirectory(workspace, window);
    if (!current) return std::move(current).error();
    store::WindowStore store(workspace.files, window);
    const std::string path = store.layout().directoryFile();
    if (current->directory.digest() != from.digest())
        return Error(ErrorCode::directoryMoved, store.shown(path), "",
                     "version " + std::to_string(current->directory.version()));
    for (const std::string_view bytes : {std::string_view(current->bytes), std::string_view(next.bytes)})
        if (auto kept = store.evidence().put(bytes); !kept) return std::move(kept).error();
    return store.replace(path, next.bytes);
}

Result<Sha256> adoptDirectory(const Workspace& workspace, const WindowId& window, std::string bytes,
                              std::string_view file) {
    auto next = policy::Directory::parse(bytes, file);
    if (!next) return std::move(next).error();
    auto current = currentDirectory(workspace, window);
    if (!current) return std::move(current).error();
    const Sha256 digest = next->digest();
    if (digest == current->directory.digest()) return digest;
    if (auto higher = refuseNotHigher(current->directory, *next, file); !higher)
        return std::move(higher).error();
    if (auto kept = policy::refuseLifting(current->directory, *next); !kept) return std::move(kept).error();
    if (auto allowed = refuseAsSuccessor(workspace, *next); !allowed) return std::move(allowed).error();
    auto described = store::WindowStore(workspace.files, window).readWindow();
    if (!described) return std::move(described).error();
    if (auto own = refuseForeign(*described, *next); !own) return std::move(own).error();
    if (auto done = replaceDirectory(workspace, window, current->directory, {std::move(bytes), *next}); !done)
        return std::move(done).error();
    return digest;
}

Result<Sha256> adoptPolicy(const Workspace& workspace, const WindowId& window, std::string bytes,
                           std::string_view file) {
    auto next = policy::SignerPolicy::parse(bytes, file);
    if (!next) return std::move(next).error();
    store::WindowStore store(workspace.files, window);
    auto current = WindowRules::read(store);
    if (!current) return std::move(current).error();
    const Sha256 digest = next->digest();
    if (digest == current->policy.digest()) return digest;
    if (auto higher = refuseNotHigher(current->policy, *next, file); !higher)
        return std::move(higher).error();
    if (auto allowed = workspace.trust.refuse(entryOf(*next, workspace.clock.now())); !allowed)
        return std::move(allowed).error();
    auto rules = WindowRules::parse(std::move(bytes), current->directoryBytes, current->schemaBytes,
                                    current->matrixBytes, store.layout());
    if (!rules) return std::move(rules).error();
    auto run = passedMatrix(*rules, store.shown(store.layout().matrixFile()));
    if (!run) return std::move(run).error();
    if (auto kept = current->keep(store.evidence()); !kept) return std::move(kept).error();
    if (auto kept = rules->keep(store.evidence()); !kept) return std::move(kept).error();
    if (auto done = store.replace(store.layout().policyFile(), rules->policyBytes); !done)
        return std::move(done).error();
    if (auto recorded = recordMatrix(store, *run); !recorded) return std::move(recorded).error();
    return digest;
}

} // namespace countersign::usecases
