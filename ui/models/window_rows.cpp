#include "ui/models/window_rows.h"

#include "ui/text/packet_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace countersign::ui {

namespace {

using usecases::PacketSummary;
using workflow::ApprovalState;

QString tr(const char* english) {
    return QCoreApplication::translate("windows", english);
}

constexpr std::array states{ApprovalState::draft, ApprovalState::pendingSignatures, ApprovalState::approved,
                            ApprovalState::rejected, ApprovalState::superseded};

Cell countCell(const std::vector<PacketSummary>& packets, const WindowId& window, bool (*matches)(const PacketSummary&),
           style::Tone tone) {
    const auto found = std::count_if(packets.begin(), packets.end(), [&](const PacketSummary& packet) {
        return packet.key.window == window && matches(packet);
    });
    return {QString::number(found), found > 0 ? tone : style::Tone::muted};
}

TableContent::Row windowRow(const WindowId& window, const std::vector<PacketSummary>& packets) {
    TableContent::Row row{QString::fromStdString(window.text()), {{text::shown(window.text())}}};
    for (const ApprovalState state : states) {
        const auto found = std::count_if(packets.begin(), packets.end(), [&](const PacketSummary& packet) {
            return packet.key.window == window && packet.state == state && !packet.fault;
        });
        const style::Tone tone = found == 0                              ? style::Tone::muted
                                 : state == ApprovalState::approved      ? style::Tone::good
                                 : state == ApprovalState::pendingSignatures ? style::Tone::accent
                                                                         : style::Tone::plain;
        row.cells.push_back({QString::number(found), tone});
    }
    row.cells.push_back(
        countCell(packets, window, [](const PacketSummary& packet) { return packet.onHold; }, style::Tone::caution));
    row.cells.push_back(countCell(
        packets, window, [](const PacketSummary& packet) { return packet.fault.has_value() || packet.saysFalse; },
        style::Tone::bad));
    return row;
}

style::Tone toneOf(const usecases::ClusterReadiness& cluster) {
    if (cluster.approved()) return cluster.packet->onHold ? style::Tone::caution : style::Tone::good;
    if (!cluster.packet) return cluster.expected ? style::Tone::bad : style::Tone::plain;
    return cluster.packet->fault || cluster.packet->saysFalse ? style::Tone::bad : style::Tone::caution;
}

/// What the packet of a cluster needs first, and who can do it.
std::pair<QString, QString> needsOf(const usecases::ClusterReadiness& cluster) {
    if (!cluster.packet) return {tr(QT_TRANSLATE_NOOP("windows", "A packet to be issued")), {}};
    if (cluster.packet->fault) return {text::error(*cluster.packet->fault).sentence, {}};
    if (cluster.packet->unmet.empty()) return {};
    QStringList needs;
    QStringList who;
    for (const workflow::Unmet& unmet : cluster.packet->unmet) {
        if (unmet.need != cluster.packet->unmet.front().need) break;
        needs << text::need(unmet);
        who << text::people(unmet.who);
    }
    who.removeDuplicates();
    return {needs.join(QStringLiteral("; ")), who.join(QStringLiteral("; "))};
}

} // namespace

QString revisionName(const packet::PacketKey& key) {
    return text::shown(key.cluster.text()) + QStringLiteral(" r%1").arg(key.revision);
}

TableContent windowRows(const std::vector<WindowId>& windows, const std::vector<PacketSummary>& packets) {
    TableContent out;
    out.headers << tr(QT_TRANSLATE_NOOP("windows", "Release window"));
    for (const ApprovalState state : states)
        out.headers << text::state(state);
    out.headers << tr(QT_TRANSLATE_NOOP("windows", "On hold")) << tr(QT_TRANSLATE_NOOP("windows", "Check failed"));
    for (const WindowId& window : windows)
        out.rows.push_back(windowRow(window, packets));
    return out;
}

TableContent clusterRows(const std::vector<usecases::ClusterReadiness>& clusters) {
    TableContent out{{tr(QT_TRANSLATE_NOOP("windows", "Cluster")), tr(QT_TRANSLATE_NOOP("windows", "Packet")),
                      tr(QT_TRANSLATE_NOOP("windows", "State")), tr(QT_TRANSLATE_NOOP("windows", "Needs")),
                      tr(QT_TRANSLATE_NOOP("windows", "Who can do it"))},
                     {}};
    for (const usecases::ClusterReadiness& cluster : clusters) {
        const auto [needs, who] = needsOf(cluster);
        const QString name = text::shown(cluster.cluster.text());
        out.rows.push_back(
            {QString::fromStdString(cluster.cluster.text()),
             {{cluster.expected ? name : tr(QT_TRANSLATE_NOOP("windows", "%1 (not expected)")).arg(name)},
              {cluster.packet ? QStringLiteral("r%1").arg(cluster.packet->key.revision) : QStringLiteral("–")},
              {cluster.packet ? text::standing(*cluster.packet) : tr(QT_TRANSLATE_NOOP("windows", "Missing")),
               toneOf(cluster)},
              {needs},
              {who}}});
    }
    return out;
}

TableContent blockRows(const std::vector<usecases::ReleaseBlock>& blocks) {
    TableContent out{{tr(QT_TRANSLATE_NOOP("windows", "About")), tr(QT_TRANSLATE_NOOP("windows", "What stops the release")),
                      tr(QT_TRANSLATE_NOOP("windows", "Particulars")), tr(QT_TRANSLATE_NOOP("windows", "What to do"))},
                     {}};
    for (const usecases::ReleaseBlock& block : blocks)
        out.rows.push_back(
            {{},
             {{block.packet ? revisionName(*block.packet) : tr(QT_TRANSLATE_NOOP("windows", "The window"))},
              {text::findingSentence(block.finding), style::Tone::bad},
              {text::shown(block.finding.detail.empty() ? block.finding.place : block.finding.detail)},
              {text::findingRemedy(block.finding)}}});
    return out;
}

TableContent latencyRows(const std::vector<usecases::ApprovalLatency>& latencies, Timestamp now) {
    TableContent out{{tr(QT_TRANSLATE_NOOP("windows", "Packet")), tr(QT_TRANSLATE_NOOP("windows", "Submitted")),
                      tr(QT_TRANSLATE_NOOP("windows", "Approved")), tr(QT_TRANSLATE_NOOP("windows", "Took"))},
                     {}};
    for (const usecases::ApprovalLatency& latency : latencies)
        out.rows.push_back({QString::fromStdString(latency.key.stem()),
                            {{revisionName(latency.key)},
                             {text::shortMoment(latency.submittedAt)},
                             {latency.approvedAt ? text::shortMoment(*latency.approvedAt)
                                                 : tr(QT_TRANSLATE_NOOP("windows", "still waits"))},
                             {text::duration(latency.seconds(now))}}});
    return out;
}

} // namespace countersign::ui
