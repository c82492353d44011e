#pragma once

#include "core/validation/dossier.h"

namespace countersign::tests {

/// The sealed packet of tests/data/second_implementation with everything its store holds: nothing is wrong
/// with it. Rules are trusted.
validation::Dossier referenceDossier();

/// The path of a file of that window folder.
std::string inReferenceWindow(const std::string& path);
std::string contentOf(const std::string& path);

} // namespace countersign::tests
