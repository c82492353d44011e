#include "core/packet/packet_key.h"

namespace countersign::packet {

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
