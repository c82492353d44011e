#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/policy/trust_list.h"

#include <string>

namespace countersign::usecases {

/// What every use case works with: a store (rooted at `strategy-approval/`), what this workstation trusts,
/// its clock, the name of the program for statements, and the folder beside the trust file that keeps the
/// bytes of accepted rules (`{sha256}.yaml`), if there is one.
struct Workspace {
    FileSystem& files;
    const policy::TrustList& trust;
    const Clock& clock;
    std::string toolVersion;
    const FileSystem* acceptedRules = nullptr;
};

} // namespace countersign::usecases
