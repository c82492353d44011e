#include "core/usecases/run_gate.h"

#include "core/usecases/judge_clusters.h"
#include "core/validation/scenario/fail_matrix_runner.h"
#include "core/validation/validator.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

/// The faults of a window by path, wherever they came up.
std::vector<Error> inOrder(std::vector<store::FileFault> faults) {
    std::sort(faults.begin(), faults.end(),
              [](const auto& one, const auto& other) { return one.path < other.path; });
    std::vector<Error> errors;
    for (store::FileFault& fault : faults)
        errors.push_back(std::move(fault.error));
    return errors;
}

Result<validation::GateVerdict> judge(const Workspace& workspace, const WindowId& window,
                                      validation::GatePurpose purpose) {
    const auto shelf = std::make_shared<const WindowShelf>(workspace, window);
    const auto contents = store::WindowContents::list(shelf->store());
    if (!contents) return contents.error();
    validation::GateVerdict verdict{window, {}, {}};
    std::vector<store::FileFault> faults = contents->faults();
    std::optional<Error> failed;
    judgeClusters(
        shelf, *contents, [] { return false; },
        [&](const store::ClusterFiles&, Result<ClusterVerdict> cluster) {
            if (!cluster) {
                if (!failed) failed = std::move(cluster).error();
                return;
            }
            std::move(cluster->packets.begin(), cluster->packets.end(), std::back_inserter(verdict.packets));
            std::move(cluster->faults.begin(), cluster->faults.end(), std::back_inserter(faults));
        });
    if (failed) return std::move(*failed);
    verdict.findings = validation::judgeWindow(window, shelf->window(), verdict.packets.size(),
                                               inOrder(std::move(faults)));
    if (shelf->window() && purpose == validation::GatePurpose::release)
        for (validation::Finding& finding : validation::demandExpected(*shelf->window(), verdict.packets))
            verdict.findings.push_back(std::move(finding));
    return verdict;
}

} // namespace

Result<GateRun> runGate(const Workspace& workspace, std::optional<WindowId> window,
                        validation::GatePurpose purpose) {
    GateRun run;
    run.purpose = purpose;
    run.storeName = workspace.files.rootName();
    const auto canary = validation::canaryDossier();
    if (!canary) return canary.error();
    run.canaryFailed = validation::fails(validation::validate(*canary));
    std::vector<WindowId> windows;
    if (window) {
        windows.push_back(*window);
    } else {
        auto all = store::listWindows(workspace.files);
        if (!all) return std::move(all).error();
        windows = std::move(*all);
    }
    for (const WindowId& id : windows) {
        auto verdict = judge(workspace, id, purpose);
        if (!verdict) return std::move(verdict).error();
        run.windows.push_back(std::move(*verdict));
    }
    return run;
}

} // namespace countersign::usecases
