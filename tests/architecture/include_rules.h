#pragma once

#include "tests/architecture/source_tree.h"

namespace countersign::architecture {

/// Every include of the tree against the arrows: allowed, written from the root, existing; no cycles; every
/// header starts with #pragma once.
Violations checkIncludes(const SourceTree& tree);

} // namespace countersign::architecture
