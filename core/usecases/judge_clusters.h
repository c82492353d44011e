#pragma once

#include "core/store/window_contents.h"
#include "core/usecases/run_watch.h"
#include "core/usecases/window_shelf.h"
#include "core/validation/gate.h"

#include <functional>
#include <memory>
#include <vector>

namespace countersign::usecases {

/// What became of the packets of one cluster; what was read for it is gone.
struct ClusterVerdict {
    std::vector<validation::GatedPacket> packets;
    std::vector<store::FileFault> faults;
    /// For an audit: files that belong beside the packets and are missing, or were left there; places are
    /// paths.
    validation::Findings besides;
};

/// Reads, judges and lets go the packets of a window, one cluster at a time on each processor, and hands the
/// verdicts over in the order of the clusters. An error stands for a cluster whose files could not be listed.
/// Answers whether all was done, or `cancelled` said otherwise.
bool judgeClusters(const std::shared_ptr<const WindowShelf>& shelf, const store::WindowContents& contents,
                   const std::function<bool()>& cancelled,
                   const std::function<void(const store::ClusterFiles&, Result<ClusterVerdict>)>& take);

} // namespace countersign::usecases
