#include "core/packet/packet_key.h"

#include <charconv>

namespace countersign::packet {

std::optional<PacketKey> PacketKey::ofStem(const WindowId& window, std::string_view stem) {
    constexpr std::string_view prefix = "SAP-";
    constexpr std::string_view between = "-r";
    const std::size_t end = stem.rfind(between);
    if (!stem.starts_with(prefix) || end == stem.npos || end < prefix.size()) return std::nullopt;
    const std::string_view digits = stem.substr(end + between.size());
    std::int64_t revision = 0;
    const auto [rest, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), revision);
    if (fault != std::errc() || rest != digits.data() + digits.size()) return std::nullopt;
    const auto cluster = ClusterId::parse(stem.substr(prefix.size(), end - prefix.size()));
    if (!cluster || revision < 1 || revision > maxRevision) return std::nullopt;
    PacketKey key{window, *cluster, revision};
    // Digits have other spellings: leading zeros, signs.
    return key.stem() == stem ? std::optional(std::move(key)) : std::nullopt;
}

std::optional<PacketKey> PacketKey::read(json::ObjectReader& reader) {
    auto window = reader.id<WindowTag>("release_window_id");
    auto cluster = reader.id<ClusterTag>("exception_cluster_id");
    const std::int64_t revision = reader.integer("revision", 1, maxRevision);
    if (reader.failed()) return std::nullopt;
    return PacketKey{*window, *cluster, revision};
}

void PacketKey::writeTo(json::Value& object) const {
    object.set("release_window_id", json::Value::string(window.text()));
    object.set("exception_cluster_id", json::Value::string(cluster.text()));
    object.set("revision", json::Value::integer(revision));
}

} // namespace countersign::packet
