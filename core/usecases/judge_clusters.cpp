#include "core/usecases/judge_clusters.h"

#include "core/base/ordered_work.h"
#include "core/usecases/dossier_loader.h"
#include "core/validation/store_findings.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

/// Where to look at what a dossier is about.
std::string fileOf(const store::WindowLayout& layout, const validation::Dossier& dossier) {
    return dossier.sealed ? layout.packetFile(dossier.core.key())
                          : layout.coresFolder() + "/" + dossier.core.fileName();
}

/// What lacks beside a packet, with places as paths.
void addMissing(const store::WindowStore& store, const store::ClusterFiles& files,
                const validation::Dossier& dossier, validation::Findings& findings) {
    const std::string core = dossier.core.fileName();
    if (!std::binary_search(files.cores.begin(), files.cores.end(), core))
        findings.push_back(validation::fileMissing(store.shown(store.layout().coresFolder() + "/" + core),
                                                   "the sealed packet holds it"));
    for (validation::Finding& finding : validation::missingBeside(dossier)) {
        finding.place = store.shown(store.layout().root() + "/" + finding.place);
        findings.push_back(std::move(finding));
    }
}

Result<ClusterVerdict> judgeCluster(const std::shared_ptr<const WindowShelf>& shelf,
                                    const store::ClusterFiles& files) {
    auto reading = WindowReading::readCluster(shelf, files);
    if (!reading) return std::move(reading).error();
    const store::WindowStore& store = shelf->store();
    ClusterVerdict verdict;
    for (const packet::Core& core : reading->cores()) {
        auto dossier = reading->dossier(core);
        if (!dossier) return std::move(dossier).error();
        verdict.packets.push_back(validation::judgePacket(*dossier));
        verdict.packets.back().file = fileOf(store.layout(), *dossier);
        addMissing(store, files, *dossier, verdict.besides);
    }
    verdict.faults = reading->faults();
    for (const std::string& path : reading->temporaries())
        verdict.besides.push_back(validation::temporaryLeft(store.shown(path)));
    return verdict;
}

} // namespace

bool judgeClusters(const std::shared_ptr<const WindowShelf>& shelf, const store::WindowContents& contents,
                   const std::function<bool()>& cancelled,
                   const std::function<void(const store::ClusterFiles&, Result<ClusterVerdict>)>& take) {
    const auto& clusters = contents.clusters();
    std::size_t next = 0;
    return workInOrder(
        clusters.size(), cancelled, [&](std::size_t i) { return judgeCluster(shelf, clusters[i]); },
        [&](Result<ClusterVerdict> verdict) { take(clusters[next++], std::move(verdict)); });
}

} // namespace countersign::usecases
