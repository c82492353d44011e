#pragma once

#include "core/usecases/packet_summary.h"
#include "ui/session/packet_ref.h"

#include <QAbstractTableModel>
#include <vector>

namespace countersign::ui {

/// Every revision of the store, one row each, for one person. Rows keep their place in views when the store is read
/// again: only what changed is told.
class PacketListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { packet, window, standing, waitsFor, lane, lastAct, columnCount_ };
    enum Role { sortRole = Qt::UserRole, waitingRole, stateRole, onHoldRole, windowRole, searchRole };

    explicit PacketListModel(QObject* parent = nullptr);

    /// `summaries` sorted by window, cluster, revision, digest.
    void replaceAll(std::vector<usecases::PacketSummary> summaries);
    void setPerson(const QString& signerId);
    const usecases::PacketSummary& summary(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    PacketRef ref(int row) const;
    std::vector<usecases::PacketSummary> const& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const usecases::PacketSummary& row, int column) const;
    QString waitingWords(const usecases::PacketSummary& row) const;
    QVariant sortKey(const usecases::PacketSummary& row, int column) const;
    bool sameKeys(const std::vector<usecases::PacketSummary>& summaries) const;

    std::vector<usecases::PacketSummary> m_rows;
    std::string m_person;
};

} // namespace countersign::ui
