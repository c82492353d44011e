#pragma once

#include "core/validation/scenario/workstation.h"

#include <functional>
#include <vector>

namespace countersign::test {

/// A story after which the last statement on the machine has an irregularity of this kind.
struct IrregularCase {
    const char* name;
    workflow::IrregularityKind kind;
    std::function<void(validation::Workstation&)> story;
};

/// Statements that are not authentic, beyond their signer's authority or about something else.
std::vector<IrregularCase> admissionCases();
/// Acts that were not allowed after what their signer had seen.
std::vector<IrregularCase> actCases();

} // namespace countersign::test
