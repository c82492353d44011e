#include "ui/models/packet_list_model.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"

#include <QColor>
#include <algorithm>
#include <map>

namespace countersign::ui {

namespace {

using usecases::PacketSummary;
using usecases::Waiting;

style::Tone toneOf(const PacketSummary& row) {
    if (row.fault || row.saysFalse) return style::Tone::bad;
    if (row.onHold || row.forked || !row.missingEvidence.empty()) return style::Tone::caution;
    switch (row.state) {
    case workflow::ApprovalState::approved:
        return style::Tone::good;
    case workflow::ApprovalState::pendingSignatures:
        return style::Tone::accent;
    case workflow::ApprovalState::rejected:
    case workflow::ApprovalState::superseded:
        return style::Tone::muted;
    case workflow::ApprovalState::draft:
        break;
    }
    return style::Tone::plain;
}

} // namespace

PacketListModel::PacketListModel(QObject* parent) : QAbstractTableModel(parent) {
}

bool PacketListModel::sameKeys(const std::vector<PacketSummary>& summaries) const {
    return std::equal(m_rows.begin(), m_rows.end(), summaries.begin(), summaries.end(),
                      [](const PacketSummary& a, const PacketSummary& b) { return a.coreSha256 == b.coreSha256; });
}

void PacketListModel::replaceAll(std::vector<PacketSummary> summaries) {
    if (sameKeys(summaries)) {
        m_rows = std::move(summaries);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
        return;
    }
    // Selections and the current row follow the core they are on.
    Q_EMIT layoutAboutToBeChanged();
    std::map<Sha256, int> places;
    for (std::size_t row = 0; row < summaries.size(); ++row)
        places.emplace(summaries[row].coreSha256, static_cast<int>(row));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const auto found = places.find(m_rows[static_cast<std::size_t>(old.row())].coreSha256);
        after << (found == places.end() ? QModelIndex() : createIndex(found->second, old.column()));
    }
    m_rows = std::move(summaries);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PacketListModel::setPerson(const QString& signerId) {
    m_person = signerId.toStdString();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

PacketRef PacketListModel::ref(int row) const {
    return {summary(row).key, summary(row).coreSha256};
}

int PacketListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PacketListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QString PacketListModel::waitingWords(const PacketSummary& row) const {
    if (const Waiting mine = usecases::waitsFor(row, m_person); mine != Waiting::nothing) return text::waiting(mine);
    if (row.fault) return text::error(*row.fault).sentence;
    if (row.unmet.empty()) return {};
    return tr("%1 — by %2").arg(text::need(row.unmet.front()), text::people(row.unmet.front().who));
}

QString PacketListModel::words(const PacketSummary& row, int column) const {
    switch (column) {
    case packet:
        return text::shown(row.key.cluster.text()) + QStringLiteral(" r%1").arg(row.key.revision);
    case window:
        return text::shown(row.key.window.text());
    case standing:
        return text::standing(row);
    case waitsFor:
        return waitingWords(row);
    case lane:
        return text::shown(row.selectedLane);
    case lastAct:
        return text::shortMoment(row.lastActAt.value_or(row.issuedAt));
    default:
        return {};
    }
}

QVariant PacketListModel::sortKey(const PacketSummary& row, int column) const {
    if (column == lastAct) return QVariant::fromValue(qint64(row.lastActAt.value_or(row.issuedAt).unixSeconds()));
    if (column == waitsFor) {
        const Waiting mine = usecases::waitsFor(row, m_person);
        return mine == Waiting::nothing ? 100 + (row.unmet.empty() ? 1 : 0) : static_cast<int>(mine);
    }
    return words(row, column);
}

QVariant PacketListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PacketSummary& row = summary(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ForegroundRole:
        return index.column() == standing ? QVariant(style::color(toneOf(row))) : QVariant();
    case Qt::AccessibleTextRole:
        return words(row, index.column());
    case sortRole:
        return sortKey(row, index.column());
    case waitingRole:
        return static_cast<int>(usecases::waitsFor(row, m_person));
    case stateRole:
        return static_cast<int>(row.state);
    case onHoldRole:
        return row.onHold;
    case windowRole:
        return QString::fromStdString(row.key.window.text());
    case searchRole:
        return QStringList{words(row, packet), words(row, window), words(row, lane), words(row, waitsFor),
                           text::shown(row.author), QString::fromStdString(row.coreSha256.hex())}
            .join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QVariant PacketListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case packet:
        return tr("Packet");
    case window:
        return tr("Release window");
    case standing:
        return tr("State");
    case waitsFor:
        return tr("Waits for");
    case lane:
        return tr("Selected lane");
    case lastAct:
        return tr("Last act");
    default:
        return {};
    }
}

} // namespace countersign::ui
