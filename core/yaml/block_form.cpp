#include "core/yaml/block_form.h"

namespace countersign::yaml {

namespace {

std::string lineName(std::size_t number) {
    return "line " + std::to_string(number);
}

Error missingValue(std::size_t number) {
    return Error(ErrorCode::yamlValueMissing, {}, lineName(number));
}

} // namespace

bool BlockForm::opensAsChild(const Level& entry) const {
    const Level& parent = m_open.back();
    // A list may stand under its key without indentation.
    return entry.column > parent.column || (entry.column == parent.column && entry.list && !parent.list);
}

Result<void> BlockForm::place(const Level& entry, std::size_t number) {
    if (m_open.empty() && entry.column == 0) {
        m_open.push_back(entry);
        return {};
    }
    if (m_awaiting != 0) {
        if (!opensAsChild(entry)) return missingValue(m_awaiting);
        m_open.push_back(entry);
        m_awaiting = 0;
        return {};
    }
    const auto isClosed = [&entry](const Level& level) {
        return level.column > entry.column || (level.column == entry.column && level.list && !entry.list);
    };
    while (!m_open.empty() && isClosed(m_open.back()))
        m_open.pop_back();
    if (m_open.empty() || m_open.back().column != entry.column || m_open.back().list != entry.list)
        return Error(ErrorCode::yamlIndentation, {}, lineName(number));
    return {};
}

Result<void> BlockForm::add(const Line& line) {
    if (line.item) {
        if (auto placed = place({*line.item, true}, line.number); !placed) return placed;
        if (line.key) m_open.push_back({*line.key, false});
    } else if (auto placed = place({*line.key, false}, line.number); !placed) {
        return placed;
    }
    if (!line.hasValue) m_awaiting = line.number;
    if (m_open.size() + line.flowDepth > maxDepth)
        return Error(ErrorCode::yamlTooDeep, {}, lineName(line.number));
    return {};
}

Result<void> BlockForm::finish() const {
    if (m_open.empty()) return Error(ErrorCode::yamlEmpty);
    if (m_awaiting != 0) return missingValue(m_awaiting);
    return {};
}

} // namespace countersign::yaml
