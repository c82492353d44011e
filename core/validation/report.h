#pragma once

#include "core/packet/packet_key.h"
#include "core/validation/finding.h"

#include <string>

namespace countersign::validation {

/// The text of `validation/SAP-{cluster}-r{n}.log` (domain.md section 7): packet, core and the verdict of
/// every constraint, in catalogue order. The same findings give the same bytes: no clock, no tool version.
/// Control and invisible characters are written as escapes.
std::string reportText(const packet::PacketKey& key, const Sha256& coreDigest, const Findings& findings);

/// An array of Finding::toJson.
json::Value findingsToJson(const Findings& findings);

} // namespace countersign::validation
