#include "ui/models/leaf_model.h"

#include "ui/text/words.h"

namespace countersign::ui {

void LeafModel::show(std::shared_ptr<const usecases::DraftMaterial> material, std::size_t artifact) {
    beginResetModel();
    m_material = std::move(material);
    const bool known = m_material && artifact < m_material->citable.size();
    m_leaves = known ? &m_material->citable[artifact].leaves : nullptr;
    endResetModel();
}

std::string LeafModel::pointerAt(int row) const {
    return (*m_leaves)[static_cast<std::size_t>(row)].first;
}

int LeafModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_leaves ? 0 : static_cast<int>(m_leaves->size());
}

int LeafModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant LeafModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const auto& [place, content] = (*m_leaves)[static_cast<std::size_t>(index.row())];
    if (index.column() == value) return text::shown(content);
    return place.empty() ? tr("the whole file") : text::shown(place);
}

QVariant LeafModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == pointer ? tr("Place") : tr("Value");
}

} // namespace countersign::ui
