#pragma once

#include "core/base/ids.h"
#include "core/json/object_reader.h"
#include "core/json/value.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::packet {

inline constexpr std::int64_t maxRevision = 999999;

/// A revision's identity (domain.md section 1): window, cluster, revision.
struct PacketKey {
    WindowId window;
    ClusterId cluster;
    std::int64_t revision;

    /// `SAP-{window}-{cluster}`, the same for every revision.
    std::string strategyPacketId() const { return "SAP-" + window.text() + "-" + cluster.text(); }
    /// `SAP-{cluster}-r{n}`, the stem of its file names.
    std::string stem() const { return "SAP-" + cluster.text() + "-r" + std::to_string(revision); }
    std::string outcomeLink() const { return "outcome-reviews/" + stem() + "-outcome.md"; }

    /// The key behind such a stem in a window; nothing when it has not that form.
    static std::optional<PacketKey> ofStem(const WindowId& window, std::string_view stem);

    /// Reads and writes the three members `release_window_id`, `exception_cluster_id`, `revision`.
    static std::optional<PacketKey> read(json::ObjectReader& reader);
    void writeTo(json::Value& object) const;

    auto operator<=>(const PacketKey&) const = default;
};

} // namespace countersign::packet
