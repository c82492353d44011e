#pragma once

#include "core/usecases/packet_summary.h"
#include "ui/session/packet_ref.h"

#include <QString>
#include <optional>
#include <vector>

namespace countersign::ui {

/// The packet a link or a command line names: SAP-{window}-{cluster} (its highest revision), SAP-{cluster}-r{n}, or
/// the first digits, at least twelve, of a core digest. Nothing when none or several fit.
std::optional<PacketRef> namedPacket(const std::vector<usecases::PacketSummary>& packets, const QString& name);

} // namespace countersign::ui
