#include "core/usecases/audit_store.h"

#include "core/usecases/audit_evidence.h"
#include "core/usecases/judge_clusters.h"
#include "core/usecases/listed_folder.h"
#include "core/usecases/misplaced_files.h"
#include "core/validation/scenario/fail_matrix_runner.h"
#include "core/validation/store_findings.h"
#include "core/validation/validator.h"

#include <algorithm>
#include <memory>

namespace countersign::usecases {

namespace {

/// How far the run is: packets, and folders of evidence.
class Steps {
public:
    explicit Steps(const RunWatch& watch) : m_watch(watch) {}
    void expect(std::size_t steps) { m_total += steps; }
    void advance(std::size_t steps) { m_watch.progress(m_done += steps, m_total); }

private:
    const RunWatch& m_watch;
    std::size_t m_done = 0;
    std::size_t m_total = 0;
};

std::size_t stepsOf(const store::ClusterFiles& files) {
    return std::max(files.cores.size(), files.packets.size());
}

void append(validation::Findings& to, validation::Findings from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// One window, listed: what is to be done is known before anything is read.
class WindowAuditor {
public:
    WindowAuditor(const Workspace& workspace, const WindowId& window, Steps& steps)
        : m_files(workspace.files), m_shelf(std::make_shared<const WindowShelf>(workspace, window)),
          m_contents(store::WindowContents::list(m_shelf->store())), m_audit{window}, m_steps(steps) {
        m_folders = evidenceFolders(m_files, *m_shelf, m_audit.findings);
        m_steps.expect(m_folders.size());
        if (!m_contents) return;
        for (const store::ClusterFiles& files : m_contents->clusters())
            m_steps.expect(stepsOf(files));
    }

    /// False when it was cancelled.
    bool run(const std::function<bool()>& cancelled) {
        if (!judgePackets(cancelled)) return false;
        if (m_contents) append(m_audit.findings, misplacedFiles(m_files, *m_shelf, *m_contents));
        return auditEvidence(m_files, *m_shelf, m_folders, cancelled, [&](EvidenceVerdict verdict) {
            m_audit.evidenceFiles += verdict.files;
            append(m_audit.findings, std::move(verdict.findings));
            m_steps.advance(1);
        });
    }

    validation::WindowAudit result() && {
        validation::settle(m_audit.findings);
        return std::move(m_audit);
    }

private:
    bool judgePackets(const std::function<bool()>& cancelled) {
        std::vector<Error> faults;
        bool done = true;
        if (m_contents) {
            for (const store::FileFault& fault : m_contents->faults())
                faults.push_back(fault.error);
            for (const std::string& path : m_contents->temporaries())
                m_audit.findings.push_back(validation::temporaryLeft(m_shelf->store().shown(path)));
            done = judgeClusters(m_shelf, *m_contents, cancelled,
                                 [&](const store::ClusterFiles& files, Result<ClusterVerdict> verdict) {
                                     take(std::move(verdict), faults);
                                     m_steps.advance(stepsOf(files));
                                 });
        } else {
            faults.push_back(m_contents.error());
        }
        append(m_audit.findings, validation::judgeWindow(m_audit.window, m_shelf->window(), m_audit.packets,
                                                         faults));
        return done;
    }

    void take(Result<ClusterVerdict> verdict, std::vector<Error>& faults) {
        if (!verdict) {
            faults.push_back(std::move(verdict).error());
            return;
        }
        for (validation::GatedPacket& packet : verdict->packets) {
            ++m_audit.packets;
            if (!packet.findings.empty()) m_audit.marked.push_back(std::move(packet));
        }
        for (store::FileFault& fault : verdict->faults)
            faults.push_back(std::move(fault.error));
        append(m_audit.findings, std::move(verdict->besides));
    }

    const FileSystem& m_files;
    std::shared_ptr<const WindowShelf> m_shelf;
    Result<store::WindowContents> m_contents;
    std::vector<std::string> m_folders;
    validation::WindowAudit m_audit;
    Steps& m_steps;
};

/// A folder of the store that is a window, or was one before it lost its window.yaml.
Result<bool> isWindow(const FileSystem& files, const FolderEntry& entry) {
    const auto id = WindowId::parse(entry.name);
    if (!id || entry.kind != FolderEntry::Kind::folder) return false;
    const store::WindowLayout layout(*id);
    for (const std::string& path : {layout.windowFile(), layout.coresFolder(), layout.packetsFolder(),
                                    layout.statementsFolder()}) {
        auto there = files.exists(path);
        if (!there || *there) return there;
    }
    return false;
}

/// The windows of a store; what else lies beside them becomes findings.
Result<std::vector<WindowId>> findWindows(const FileSystem& files, validation::Findings& findings) {
    if (auto listed = files.list(""); !listed) return std::move(listed).error();
    std::vector<WindowId> windows;
    std::optional<Error> failed;
    lookAtFolder(files, "", findings, [&](const FolderEntry& entry) {
        const auto window = isWindow(files, entry);
        if (!window) failed = window.error();
        if (!window || !*window) return entry.name == ".gitattributes" && entry.kind == FolderEntry::Kind::file;
        windows.push_back(WindowId::parse(entry.name).value());
        return true;
    });
    if (failed) return std::move(*failed);
    return windows;
}

} // namespace

Result<AuditRun> auditStore(const Workspace& workspace, std::optional<WindowId> window,
                            const RunWatch& watch) {
    AuditRun run;
    run.storeName = workspace.files.rootName();
    const auto canary = validation::canaryDossier();
    if (!canary) return canary.error();
    run.canaryFailed = validation::fails(validation::validate(*canary));
    std::vector<WindowId> windows;
    if (window) {
        windows.push_back(*window);
    } else {
        auto found = findWindows(workspace.files, run.findings);
        if (!found) return std::move(found).error();
        windows = std::move(*found);
    }
    Steps steps(watch);
    std::vector<std::unique_ptr<WindowAuditor>> auditors;
    for (const WindowId& id : windows)
        auditors.push_back(std::make_unique<WindowAuditor>(workspace, id, steps));
    for (std::unique_ptr<WindowAuditor>& auditor : auditors) {
        if (!auditor->run(watch.cancelled))
            return Error(ErrorCode::auditCancelled, workspace.files.rootName());
        run.windows.push_back(std::move(*auditor).result());
        auditor.reset();
    }
    validation::settle(run.findings);
    return run;
}

} // namespace countersign::usecases
