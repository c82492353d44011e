#include "core/usecases/store_marks.h"

#include "core/crypto/sha256.h"
#include "core/store/window_store.h"

namespace countersign::usecases {

namespace {

Result<void> addNames(const FileSystem& files, const std::string& folder, bool below, std::string& names) {
    auto entries = files.list(folder);
    if (!entries) return std::move(entries).error();
    for (const FolderEntry& entry : *entries) {
        const std::string path = folder + "/" + entry.name;
        names += path + "\n";
        if (!below || entry.kind != FolderEntry::Kind::folder) continue;
        if (auto added = addNames(files, path, false, names); !added) return added;
    }
    return {};
}

} // namespace

Result<std::vector<WindowId>> windowsOf(const Workspace& workspace) {
    return store::listWindows(workspace.files);
}

Result<Sha256> storeMarks(const Workspace& workspace) {
    auto windows = windowsOf(workspace);
    if (!windows) return std::move(windows).error();
    std::string names;
    for (const WindowId& window : *windows)
        for (const char* folder : {"/cores", "/statements", "/packets", "/outcome-reviews"})
            if (auto added = addNames(workspace.files, window.text() + folder, true, names); !added)
                return std::move(added).error();
    return crypto::sha256(names);
}

} // namespace countersign::usecases
