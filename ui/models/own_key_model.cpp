#include "ui/models/own_key_model.h"

#include "ui/text/key_words.h"
#include "ui/text/words.h"

#include <QFontDatabase>

namespace countersign::ui {

OwnKeyModel::OwnKeyModel(QObject* parent) : QAbstractTableModel(parent) {
}

void OwnKeyModel::replaceAll(std::vector<usecases::OwnKey> keys) {
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

int OwnKeyModel::rowOf(const Sha256& keyId) const {
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        if (m_keys[row].keyId == keyId) return static_cast<int>(row);
    return -1;
}

int OwnKeyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int OwnKeyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QVariant OwnKeyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::FontRole && index.column() == fingerprint)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const usecases::OwnKey& row = key(index.row());
    switch (index.column()) {
    case signer:
        return text::shown(row.signer);
    case protection:
        return text::protection(row.protection);
    case method:
        return text::signatureMethod(row.method);
    case fingerprint:
        return text::fingerprint(row.keyId);
    default:
        return {};
    }
}

QVariant OwnKeyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case signer:
        return tr("Signer");
    case protection:
        return tr("Kept");
    case method:
        return tr("Method");
    case fingerprint:
        return tr("Fingerprint");
    default:
        return {};
    }
}

} // namespace countersign::ui
