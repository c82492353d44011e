#include "ui/models/inbox_filter.h"

#include "ui/models/packet_list_model.h"

#include <algorithm>

namespace countersign::ui {

namespace {

using workflow::ApprovalState;

bool isDecided(ApprovalState state) {
    return state == ApprovalState::approved || state == ApprovalState::rejected || state == ApprovalState::superseded;
}

} // namespace

InboxFilter::InboxFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(PacketListModel::sortRole);
    setDynamicSortFilter(true);
}

void InboxFilter::setQuestion(Question question) {
    m_question = question;
    invalidateFilter();
}

void InboxFilter::setWindow(const QString& window) {
    m_window = window;
    invalidateFilter();
}

void InboxFilter::setWords(const QString& words) {
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InboxFilter::answers(Question question, const QModelIndex& index) const {
    const bool mine = index.data(PacketListModel::waitingRole).toInt() != 0;
    const bool held = index.data(PacketListModel::onHoldRole).toBool();
    const auto state = static_cast<ApprovalState>(index.data(PacketListModel::stateRole).toInt());
    switch (question) {
    case Question::waitsForMe:
        return mine;
    case Question::onHold:
        return held;
    case Question::stuck:
        return !isDecided(state) && !mine;
    case Question::decided:
        return isDecided(state);
    case Question::everything:
        return true;
    }
    return true;
}

int InboxFilter::count(Question question) const {
    int out = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        out += answers(question, sourceModel()->index(row, 0)) ? 1 : 0;
    return out;
}

bool InboxFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!answers(m_question, index)) return false;
    if (!m_window.isEmpty() && index.data(PacketListModel::windowRole).toString() != m_window) return false;
    const QString text = index.data(PacketListModel::searchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace countersign::ui
