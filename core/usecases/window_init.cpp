#include "core/usecases/window_init.h"

#include "core/json/writer.h"

namespace countersign::usecases {

namespace {

/// `SAP-{window}-{cluster}` must name one packet of one window, and windows must differ by more than case.
Result<void> refuseCollisions(FileSystem& files, const policy::ReleaseWindow& window) {
    auto others = store::listWindows(files);
    if (!others) return std::move(others).error();
    for (const WindowId& id : *others) {
        if (id == window.id) continue;
        const auto other = store::WindowStore(files, id).readWindow();
        bool collides = foldCase(id.text()) == foldCase(window.id.text());
        for (const ClusterId& mine : window.expectedClusters) {
            if (!other) continue;
            for (const ClusterId& theirs : other->expectedClusters)
                collides = collides || foldCase(packet::PacketKey{window.id, mine, 1}.strategyPacketId()) ==
                                           foldCase(packet::PacketKey{id, theirs, 1}.strategyPacketId());
        }
        if (collides) return Error(ErrorCode::windowIdsCollide, "", window.id.text(), id.text());
    }
    return {};
}

/// Where the store lies in a git work tree, git gives every byte back as it was. Who has a file of this name
/// already keeps it.
Result<void> keepBytesInGit(FileSystem& files) {
    const std::string name = ".gitattributes";
    auto there = files.exists(name);
    if (!there) return std::move(there).error();
    if (*there) return {};
    auto published = files.publish(name, "* -text -ident -filter -diff -merge !working-tree-encoding\n");
    if (!published) return std::move(published).error();
    return {};
}

} // namespace

Result<validation::FailMatrixRun> passedMatrix(const WindowRules& rules, const std::string& place) {
    auto run = validation::runFailMatrix(rules.policyBytes, rules.schemaBytes, rules.matrixBytes);
    if (run && !run->passed()) return Error(ErrorCode::firstMatrixFailed, place, rules.failMatrixRunId());
    return run;
}

Result<void> recordMatrix(store::WindowStore& store, const validation::FailMatrixRun& run) {
    return store.replace(store.layout().matrixReportFile(run.runId), json::writePretty(run.toJson()));
}

Result<void> refuseForeign(const policy::ReleaseWindow& window, const policy::Directory& directory) {
    if (directory.environment() == window.environment) return {};
    return Error(ErrorCode::environmentDiffers, "", window.id.text(),
                 std::string(policy::environmentName(directory.environment())) + " directory");
}

Result<WindowRules> initWindow(FileSystem& files, const policy::ReleaseWindow& window,
                               const WindowRules& rules) {
    if (auto free = refuseCollisions(files, window); !free) return std::move(free).error();
    if (auto own = refuseForeign(window, rules.directory); !own) return std::move(own).error();
    store::WindowStore store(files, window.id);
    const store::WindowLayout& layout = store.layout();
    auto run = passedMatrix(rules, store.shown(layout.matrixFile()));
    if (!run) return std::move(run).error();
    if (auto kept = keepBytesInGit(files); !kept) return std::move(kept).error();
    for (const auto& [path, bytes] : {std::pair(layout.schemaFile(), rules.schemaBytes),
                                      std::pair(layout.policyFile(), rules.policyBytes),
                                      std::pair(layout.directoryFile(), rules.directoryBytes),
                                      std::pair(layout.matrixFile(), rules.matrixBytes),
                                      // Last: a folder counts as a window once this file is there.
                                      std::pair(layout.windowFile(), window.serialize())})
        if (auto published = store.publish(path, bytes); !published) return std::move(published).error();
    if (auto recorded = recordMatrix(store, *run); !recorded) return std::move(recorded).error();
    return WindowRules::read(store);
}

Result<validation::FailMatrixRun> runMatrix(FileSystem& files, const WindowId& window) {
    store::WindowStore store(files, window);
    auto rules = WindowRules::read(store);
    if (!rules) return std::move(rules).error();
    auto run = validation::runFailMatrix(rules->policyBytes, rules->schemaBytes, rules->matrixBytes);
    if (!run) return run;
    if (auto recorded = recordMatrix(store, *run); !recorded) return std::move(recorded).error();
    return run;
}

} // namespace countersign::usecases
