#include "core/usecases/run_gate.h"

#include "core/usecases/dossier_loader.h"
#include "core/validation/scenario/fail_matrix_runner.h"
#include "core/validation/validator.h"

namespace countersign::usecases {

namespace {

/// Where to look at what a dossier is about.
std::string fileOf(const store::WindowLayout& layout, const validation::Dossier& dossier) {
    return dossier.sealed ? layout.packetFile(dossier.core.key())
                          : layout.coresFolder() + "/" + dossier.core.fileName();
}

Result<validation::GateVerdict> judge(const Workspace& workspace, const WindowId& window,
                                      validation::GatePurpose purpose) {
    auto reading = WindowReading::read(workspace, window);
    if (!reading) return std::move(reading).error();
    std::vector<validation::Dossier> dossiers;
    for (const packet::Core& core : reading->cores()) {
        auto dossier = reading->dossier(core);
        if (!dossier) return std::move(dossier).error();
        dossiers.push_back(std::move(*dossier));
    }
    auto verdict = validation::judgeWindow(window, reading->window(), dossiers, reading->faults(), purpose);
    for (std::size_t i = 0; i < dossiers.size(); ++i)
        verdict.packets[i].file = fileOf(store::WindowLayout(window), dossiers[i]);
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
