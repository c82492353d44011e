#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace countersign::app {

inline constexpr const char* packetHelp = "exception_cluster_id, SAP-{cluster}-r{n} or strategy_packet_id";

/// The words with which a command names a packet.
struct PacketChoice {
    std::string packet;
    std::optional<std::int64_t> revision;
    std::string core;

    void addTo(CLI::App& command);
    /// `exception_cluster_id`, `SAP-{cluster}-r{n}` or the immutable `SAP-{window}-{cluster}`.
    Result<usecases::PacketQuery> query(const WindowId& window) const;
    /// The core meant. Errors also those of findPacket.
    Result<packet::Core> find(Session& session) const;
};

} // namespace countersign::app
