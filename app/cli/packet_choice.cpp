#include "app/cli/packet_choice.h"

#include <charconv>

namespace countersign::app {

namespace {

/// The revision behind the last "-r" of `SAP-{cluster}-r{n}`.
std::optional<std::int64_t> revisionAtEnd(std::string_view& text) {
    const std::size_t at = text.rfind("-r");
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view digits = text.substr(at + 2);
    std::int64_t revision = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), revision);
    if (status != std::errc() || end != digits.data() + digits.size() || revision < 1) return std::nullopt;
    text.remove_suffix(text.size() - at);
    return revision;
}

} // namespace

void PacketChoice::addTo(CLI::App& command) {
    command.add_option("PACKET", packet, packetHelp)->required();
    command.add_option("-r,--revision", revision, "Revision (default: the highest)")
        ->check(CLI::PositiveNumber);
    command.add_option("--core", core, "First digits of the core digest, where a revision is forked");
}

Result<usecases::PacketQuery> PacketChoice::query(const WindowId& window) const {
    std::string_view text = packet;
    std::optional<std::int64_t> number = revision;
    if (text.starts_with("SAP-")) {
        text.remove_prefix(4);
        if (text.starts_with(window.text() + "-"))
            text.remove_prefix(window.text().size() + 1);
        else if (const auto atEnd = revisionAtEnd(text); atEnd && !number)
            number = atEnd;
    }
    auto cluster = ClusterId::parse(text);
    if (!cluster) return Error(ErrorCode::packetNameUnclear, "", packet).because(std::move(cluster).error());
    return usecases::PacketQuery{*cluster, number, core};
}

Result<packet::Core> PacketChoice::find(Session& session) const {
    auto reading = session.reading();
    if (!reading) return std::move(reading).error();
    auto id = session.window();
    if (!id) return std::move(id).error();
    auto wanted = query(*id);
    if (!wanted) return std::move(wanted).error();
    return usecases::findPacket(*reading, *wanted);
}

} // namespace countersign::app
