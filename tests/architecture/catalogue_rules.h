#pragma once

#include "tests/architecture/source_tree.h"

namespace countersign::architecture {

/// The names of all rows of core/base/error_codes/*.def, in the order of the files.
QStringList errorNames(const SourceTree& tree);

/// Error codes and constraint ids: one well-formed row each with texts, and one place in the right room that
/// raises it. A comparison (`== ErrorCode::x`, `case ErrorCode::x`) raises nothing.
Violations checkCatalogues(const SourceTree& tree);

} // namespace countersign::architecture
