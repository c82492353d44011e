#include "ui/shell/named_packet.h"

namespace countersign::ui {

namespace {

constexpr qsizetype fewestDigits = 12;

bool isNamed(const usecases::PacketSummary& packet, const QString& name) {
    if (name == QString::fromStdString(packet.key.stem())) return true;
    return name.size() >= fewestDigits && QString::fromStdString(packet.coreSha256.hex()).startsWith(name);
}

} // namespace

std::optional<PacketRef> namedPacket(const std::vector<usecases::PacketSummary>& packets, const QString& name) {
    std::optional<PacketRef> latest;
    std::optional<PacketRef> exact;
    for (const usecases::PacketSummary& packet : packets) {
        const PacketRef ref{packet.key, packet.coreSha256};
        if (name == QString::fromStdString(packet.key.strategyPacketId()) &&
            (!latest || packet.key.revision > latest->key.revision))
            latest = ref;
        if (!isNamed(packet, name)) continue;
        if (exact) return std::nullopt;
        exact = ref;
    }
    return latest ? latest : exact;
}

} // namespace countersign::ui
