#include "core/policy/scope_list.h"

#include "core/base/ids.h"

#include <algorithm>

namespace countersign::policy {

namespace {

bool isEverything(const std::vector<std::string>& granted) {
    return granted.size() == 1 && granted.front() == everything;
}

Result<void> checkList(const std::vector<std::string>& found, std::string_view member,
                       bool allowsEverything) {
    if (found.empty()) return Error(ErrorCode::scopeEmpty);
    if (allowsEverything && isEverything(found)) return {};
    for (const std::string& text : found) {
        if (allowsEverything && text == everything) return Error(ErrorCode::scopeWildcardMixed);
        if (auto checked = checkId(text, member); !checked) return checked;
    }
    return {};
}

} // namespace

std::vector<std::string> readScopeList(json::ObjectReader& reader, std::string_view member,
                                       bool allowsEverything) {
    std::vector<std::string> found = reader.strings(member);
    if (reader.failed()) return {};
    if (auto checked = checkList(found, member, allowsEverything); !checked)
        reader.failWith(member, std::move(checked).error());
    std::sort(found.begin(), found.end());
    return found;
}

json::Value toJson(const std::vector<std::string>& texts) {
    json::Value list = json::Value::array();
    for (const std::string& text : texts)
        list.append(json::Value::string(text));
    return list;
}

bool includes(const std::vector<std::string>& granted, const std::vector<std::string>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const std::string& id) { return includes(granted, id); });
}

bool includes(const std::vector<std::string>& granted, std::string_view wanted) {
    return isEverything(granted) || std::find(granted.begin(), granted.end(), wanted) != granted.end();
}

} // namespace countersign::policy
