#pragma once

#include "core/usecases/run_watch.h"
#include "core/usecases/window_shelf.h"
#include "core/validation/finding.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace countersign::usecases {

/// What became of one folder below evidence/sha256/.
struct EvidenceVerdict {
    std::size_t files = 0;
    validation::Findings findings;
};

/// The folders below evidence/sha256/, sorted; what else lies in and beside it becomes findings.
std::vector<std::string> evidenceFolders(const FileSystem& files, const WindowShelf& shelf,
                                         validation::Findings& findings);

/// Hashes every file of these folders that no packet has already asked for, a folder at a time on each
/// processor, and hands the verdicts over in order. Answers whether all was done.
bool auditEvidence(const FileSystem& files, const WindowShelf& shelf, const std::vector<std::string>& folders,
                   const std::function<bool()>& cancelled, const std::function<void(EvidenceVerdict)>& take);

} // namespace countersign::usecases
