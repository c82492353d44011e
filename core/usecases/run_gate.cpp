#include "core/usecases/run_gate.h"

#include "core/usecases/dossier_loader.h"
#include "core/validation/scenario/fail_matrix_runner.h"
#include "core/validation/validator.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

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
    return validation::judgeWindow(window, reading->window(), dossiers, reading->faults(), purpose);
}

} // namespace

bool GateRun::passed() const {
    return canaryFailed && !windows.empty() &&
           std::all_of(windows.begin(), windows.end(),
                       [&](const validation::GateVerdict& verdict) { return verdict.passes(purpose); });
}

Result<GateRun> runGate(const Workspace& workspace, std::optional<WindowId> window,
                        validation::GatePurpose purpose) {
    GateRun run;
    run.purpose = purpose;
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
