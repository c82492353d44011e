#pragma once

#include "core/usecases/draft_material.h"

#include <QAbstractTableModel>
#include <memory>

namespace countersign::ui {

/// The leaves of one artifact: pointer and value.
class LeafModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { pointer, value, columns };

    using QAbstractTableModel::QAbstractTableModel;
    /// `artifact` is a place in `material->citable`, or beyond it for none.
    void show(std::shared_ptr<const usecases::DraftMaterial> material, std::size_t artifact);
    /// The pointer as the file spells it.
    std::string pointerAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Leaves = std::vector<std::pair<std::string, std::string>>;

    std::shared_ptr<const usecases::DraftMaterial> m_material;
    const Leaves* m_leaves = nullptr;
};

} // namespace countersign::ui
