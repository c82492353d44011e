#pragma once

#include "core/validation/dossier.h"
#include "core/validation/finding.h"

#include <string>

namespace countersign::validation {

// What can be wrong with the files of a store, whatever its packets say. Places are paths.

/// A file is not what its place says.
Finding fileFault(std::string place, std::string why);
/// A file among the evidence has other bytes than its name says.
Finding evidenceDamaged(std::string place, const Sha256& found);
Finding evidenceUnreadable(const Error& fault);
/// A folder of statements about a revision that is nowhere.
Finding coreMissing(std::string place);
Finding fileMissing(std::string place, std::string why);
Finding stray(std::string place, std::string why);
Finding temporaryLeft(std::string place);

/// What a sealed packet says must lie beside it and does not: its core, the statements of its history, and
/// its report. Places are below the window's folder.
Findings missingBeside(const Dossier& dossier);

} // namespace countersign::validation
