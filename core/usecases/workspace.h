#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/policy/trust_list.h"

#include <string>

namespace countersign::usecases {

/// What every use case works with: a store (rooted at `strategy-approval/`), what this workstation trusts,
/// its clock, and the name of the program for statements.
struct Workspace {
    FileSystem& files;
    const policy::TrustList& trust;
    const Clock& clock;
    std::string toolVersion;
};

} // namespace countersign::usecases
