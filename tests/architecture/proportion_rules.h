#pragma once

#include "tests/architecture/source_tree.h"

namespace countersign::architecture {

/// Length of files: median under 120 lines and 95 % at most 350 over headers and sources; and of the
/// product's functions: 95 % under 35 lines.
Violations checkLengths(const SourceTree& tree);

/// File names: snake_case, and no word that says nothing.
Violations checkFileNames(const SourceTree& tree);

/// Marks of unfinished work, in any text file; skipped or excused tests.
Violations checkLeftovers(const SourceTree& tree);

/// Entries of the repository's top folder that the owner did not list; `entries` without dotfiles and build
/// folders.
Violations checkTopFolder(const QStringList& entries);

} // namespace countersign::architecture
