#pragma once

#include "core/usecases/packet_status.h"

#include <string>

namespace countersign::app {

/// One line about a revision, for lists: its name, state and what stands in its way, selected lane, core
/// digest.
std::string packetRow(const usecases::CheckedPacket& packet, const usecases::PacketStatus& status);

} // namespace countersign::app
