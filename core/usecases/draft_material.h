#pragma once

#include "core/lanes/lane.h"
#include "core/usecases/draft_desk.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::usecases {

/// Which file of a draft.
enum class DraftPlace { rankingSnapshot, forecastBand, dashboardExtract, context };

/// An artifact as a reason can cite it.
struct CitableArtifact {
    std::string artifactId;
    std::string mediaType;
    /// Pointer and text of every leaf; of an opaque file only the empty pointer.
    std::vector<std::pair<std::string, std::string>> leaves;
};

/// What one file turned out to be.
struct DraftFile {
    DraftPlace place;
    /// Its place among the context files.
    std::size_t index = 0;
    /// What is wrong with it: file, row, column.
    std::optional<Error> error;
    std::string mediaType;
    std::string sha256;
    std::size_t sizeBytes = 0;
};

/// The evidence of a draft, read: what an author picks lanes and citations from.
struct DraftMaterial {
    std::vector<DraftFile> files;
    /// In rank order; empty while the snapshot is missing or wrong.
    std::vector<lanes::Lane> lanes;
    /// Whether the snapshot's scores and ranks are what its own rules give, lane by lane.
    std::vector<bool> differs;
    std::vector<CitableArtifact> citable;
};

/// Reads every file that is chosen so far, each on its own, so that every one that is wrong is named at once.
DraftMaterial readMaterial(const DraftDesk& desk, const DecisionDraft& draft, const ReadSource& readSource);

/// A file that an author chose, at most 64 MiB. Errors: those of reading.
Result<std::string> readEvidenceFile(const std::string& path);

} // namespace countersign::usecases
