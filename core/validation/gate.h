#pragma once

#include "core/packet/packet_key.h"
#include "core/policy/release_window.h"
#include "core/validation/dossier.h"
#include "core/validation/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::validation {

/// What the gate guards: a release demands an approved packet for every expected cluster; a merge tolerates
/// unfinished packets, never false claims (domain.md section 7).
enum class GatePurpose { release, merge };

/// What the gate found about one revision.
struct GatedPacket {
    packet::PacketKey key;
    Sha256 core;
    /// "production", "sandbox" or "unknown".
    std::string environment;
    /// A sealed packet that stands.
    bool approved;
    std::vector<Finding> findings;
    /// Its sealed packet, or its core when there is none; relative to `strategy-approval/`.
    std::string file{};
};

/// What the gate found about one release window.
struct GateVerdict {
    WindowId window;
    std::vector<GatedPacket> packets;
    /// About the window as a whole.
    std::vector<Finding> findings;

    /// Passes only with a positive list: at least one packet was checked where the window expects one, and
    /// nothing that counts for the purpose fails.
    bool passes(GatePurpose purpose) const;
};

/// Whether a constraint is about a window or a store as a whole and never about what one packet says.
bool isAboutWindow(Constraint constraint);

/// Whether a finding blocks.
bool blocks(const Finding& finding, GatePurpose purpose, bool packetApproved);

/// What the gate finds about one revision; `file` stays empty.
GatedPacket judgePacket(const Dossier& dossier);

/// What is wrong with a window as a whole, whatever its packets say. `faults` are files that could not be
/// read.
Findings judgeWindow(const WindowId& id, const std::optional<policy::ReleaseWindow>& window,
                     std::size_t packets, const std::vector<Error>& faults);

/// Every expected cluster needs an approved packet before a release.
Findings demandExpected(const policy::ReleaseWindow& window, const std::vector<GatedPacket>& packets);

} // namespace countersign::validation
