#pragma once

#include "core/json/value.h"
#include "core/statement/statement.h"
#include "core/workflow/admission.h"

#include <string>
#include <vector>

namespace countersign::validation {

/// The sealed packet that somebody would write who claims approval, whatever the rules say: every statement
/// is embedded, every approval stands in the roster row that it fits, and `packet_sha256` is right. Where the
/// rules are kept it is the sealed packet itself.
std::string forgePacket(const workflow::Rules& rules, const std::vector<statement::Statement>& statements);

/// The canonical bytes of an altered sealed packet, with the `packet_sha256` that it then has.
std::string withPacketDigest(json::Value document);

} // namespace countersign::validation
