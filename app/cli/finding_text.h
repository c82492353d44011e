#pragma once

#include "core/validation/finding.h"

#include <string>

namespace countersign::app {

/// Prints findings for people: severity, constraint, place, sentence and particulars, who can act, remedy.
void printFindings(const validation::Findings& findings, const std::string& indent = "  ");

} // namespace countersign::app
