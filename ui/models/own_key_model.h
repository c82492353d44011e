#pragma once

#include "core/usecases/own_keys.h"

#include <QAbstractTableModel>
#include <vector>

namespace countersign::ui {

/// The keys of this workstation, one row each.
class OwnKeyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { signer, protection, method, fingerprint, columnCount_ };

    explicit OwnKeyModel(QObject* parent = nullptr);
    void replaceAll(std::vector<usecases::OwnKey> keys);
    const usecases::OwnKey& key(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    /// The row of a key, or -1.
    int rowOf(const Sha256& keyId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecases::OwnKey> m_keys;
};

} // namespace countersign::ui
