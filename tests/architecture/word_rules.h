#pragma once

#include "tests/architecture/source_tree.h"

namespace countersign::architecture {

/// What product code may not say in any room, comments and string literals left aside: Qt, printing, OS
/// calls, the clock, the environment, globals, singletons and exits in core; doors for tests anywhere.
Violations checkWords(const SourceTree& tree);

} // namespace countersign::architecture
