#include "core/usecases/misplaced_files.h"

#include "core/json/reader.h"
#include "core/usecases/check_file.h"
#include "core/usecases/listed_folder.h"
#include "core/validation/store_findings.h"

#include <algorithm>
#include <array>

namespace countersign::usecases {

namespace {

constexpr std::size_t maxFile = 4u << 20;
constexpr std::array<std::string_view, 9> windowEntries{
    "window.yaml", "schemas", "policies",   "cores",          "statements",
    "evidence",    "packets", "validation", "outcome-reviews"};

/// A current version: where it lies and what it must be.
struct CurrentFile {
    std::string path;
    std::string_view kind;
};

/// `name` without its ending; empty when it ends otherwise.
std::string_view before(std::string_view ending, std::string_view name) {
    return name.ends_with(ending) ? name.substr(0, name.size() - ending.size()) : std::string_view();
}

class WindowWalk {
public:
    WindowWalk(const FileSystem& files, const WindowShelf& shelf, const store::WindowContents& contents)
        : m_files(files), m_store(shelf.store()), m_layout(m_store.layout()), m_contents(contents) {}

    validation::Findings run() {
        lookAt(m_layout.root(), [](const FolderEntry& entry) {
            return std::find(windowEntries.begin(), windowEntries.end(), entry.name) != windowEntries.end();
        });
        lookAtCurrentFiles();
        lookAtStatements();
        lookAtReports();
        lookAt(m_layout.root() + "/outcome-reviews", [&](const FolderEntry& entry) {
            return isFile(entry) && knows(before("-outcome.md", entry.name));
        });
        return std::move(m_findings);
    }

private:
    using Belongs = std::function<bool(const FolderEntry&)>;

    static bool isFile(const FolderEntry& entry) { return entry.kind == FolderEntry::Kind::file; }
    static bool isFolder(const FolderEntry& entry) { return entry.kind == FolderEntry::Kind::folder; }
    std::optional<packet::PacketKey> keyOf(std::string_view stem) const {
        return packet::PacketKey::ofStem(m_store.window(), stem);
    }
    bool knows(std::string_view stem) const {
        const auto key = keyOf(stem);
        return key && m_contents.knows(*key);
    }
    void lookAt(const std::string& folder, const Belongs& belongs) {
        lookAtFolder(m_files, folder, m_findings, belongs);
    }
    void add(validation::Finding finding) { m_findings.push_back(std::move(finding)); }

    void lookAtCurrentFiles();
    void lookAtCurrent(const CurrentFile& current);
    void lookAtStatements();
    void lookAtReports();
    void lookAtMatrixReport(const std::string& name);

    const FileSystem& m_files;
    const store::WindowStore& m_store;
    const store::WindowLayout& m_layout;
    const store::WindowContents& m_contents;
    validation::Findings m_findings;
};

void WindowWalk::lookAtCurrentFiles() {
    const std::array<CurrentFile, 4> all{CurrentFile{m_layout.schemaFile(), "schema"},
                                         {m_layout.policyFile(), "policy"},
                                         {m_layout.directoryFile(), "directory"},
                                         {m_layout.matrixFile(), "fail matrix"}};
    for (const char* folder : {"/schemas", "/policies"})
        lookAt(m_layout.root() + folder, [&](const FolderEntry& entry) {
            return std::any_of(all.begin(), all.end(), [&](const CurrentFile& current) {
                return current.path == m_layout.root() + folder + "/" + entry.name;
            });
        });
    for (const CurrentFile& current : all)
        lookAtCurrent(current);
}

void WindowWalk::lookAtCurrent(const CurrentFile& current) {
    const std::string place = m_store.shown(current.path);
    auto bytes = m_files.read(current.path, maxFile);
    if (!bytes && bytes.error().code == ErrorCode::fileMissing)
        return add(validation::fileMissing(place, "the window's current " + std::string(current.kind)));
    if (!bytes) return add(validation::fileFault(place, bytes.error().describe()));
    const auto checked = checkFile(std::move(*bytes), place, std::nullopt);
    if (!checked) return add(validation::fileFault(place, checked.error().describe()));
    if (checked->kind != current.kind)
        add(validation::fileFault(place, "it is a " + checked->kind + ", not the current " +
                                             std::string(current.kind)));
}

void WindowWalk::lookAtStatements() {
    lookAt(m_layout.statementsFolder(), [&](const FolderEntry& entry) {
        const auto key = keyOf(entry.name);
        if (!key || !isFolder(entry)) return false;
        if (!m_contents.knows(*key))
            add(validation::coreMissing(m_store.shown(m_layout.statementsFolder(*key))));
        return true;
    });
}

void WindowWalk::lookAtReports() {
    bool matrixReports = false;
    lookAt(m_layout.reportsFolder(), [&](const FolderEntry& entry) {
        if (entry.name == "matrix" && isFolder(entry)) return matrixReports = true;
        const auto key = keyOf(before(".log", entry.name));
        return isFile(entry) && key && m_contents.holdsPacket(*key);
    });
    if (!matrixReports) return;
    lookAt(m_layout.reportsFolder() + "/matrix", [&](const FolderEntry& entry) {
        if (!isFile(entry) || before(".json", entry.name).empty()) return false;
        lookAtMatrixReport(entry.name);
        return true;
    });
}

void WindowWalk::lookAtMatrixReport(const std::string& name) {
    const std::string runId(before(".json", name));
    const std::string path = m_layout.matrixReportFile(runId);
    const auto bytes = m_files.read(path, maxFile);
    const auto report = bytes ? json::read(*bytes, m_store.shown(path), json::Profile::evidence)
                              : Result<json::Value>(bytes.error());
    if (!report) return add(validation::fileFault(m_store.shown(path), report.error().describe()));
    const json::Value* stated = report->isObject() ? report->find("fail_matrix_run_id") : nullptr;
    if (!stated || !stated->isString() || stated->asText() != runId)
        add(validation::fileFault(m_store.shown(path), "it is not the report of " + runId));
}

} // namespace

validation::Findings misplacedFiles(const FileSystem& files, const WindowShelf& shelf,
                                    const store::WindowContents& contents) {
    return WindowWalk(files, shelf, contents).run();
}

} // namespace countersign::usecases
