#pragma once

#include "core/validation/gate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// The whole verdict of a gate run.
struct GateRun {
    std::vector<GateVerdict> windows;
    /// False when the built-in packet that must fail was passed: the gate itself is broken.
    bool canaryFailed = false;
    GatePurpose purpose = GatePurpose::release;
    /// The folder `strategy-approval/` as people see it: places that name files begin with it.
    std::string storeName{};

    bool passed() const;
};

/// "release" or "merge".
std::string_view purposeName(GatePurpose purpose);
/// What became of the packet that must fail.
std::string_view canarySentence(bool canaryFailed);
/// Why a run without a window does not pass.
std::string_view emptyStoreSentence();
/// `SAP-{window}-{cluster} revision {n}`, with the mark of its environment.
std::string packetTitle(const GatedPacket& packet);
/// Place, particulars and persons of a finding in one line without invisible characters; files of the store
/// relative to it.
std::string findingParticulars(const GateRun& run, const Finding& finding);
/// The file that a finding's place names, relative to the folder that holds `strategy-approval/`; nothing
/// when the place is a JSON pointer or an id instead.
std::optional<std::string> fileOfPlace(const GateRun& run, const Finding& finding);

} // namespace countersign::validation
