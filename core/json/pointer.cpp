#include "core/json/pointer.h"

#include <charconv>
#include <cstddef>
#include <optional>

namespace countersign::json {

namespace {

std::optional<std::string> unescapeToken(std::string_view token) {
    std::string name;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            name.push_back(token[i]);
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != '0' && token[i] != '1')) return std::nullopt;
        name.push_back(token[i] == '0' ? '~' : '/');
    }
    return name;
}

const Value* itemAt(const std::vector<Value>& items, std::string_view token) {
    if (token.size() > 1 && token.front() == '0') return nullptr;
    std::size_t index = 0;
    const char* end = token.data() + token.size();
    const auto [stop, fault] = std::from_chars(token.data(), end, index);
    return fault == std::errc() && stop == end && index < items.size() ? &items[index] : nullptr;
}

const Value* step(const Value& value, std::string_view token) {
    if (value.isArray()) return itemAt(value.items(), token);
    if (!value.isObject()) return nullptr;
    const auto name = unescapeToken(token);
    return name ? value.find(*name) : nullptr;
}

void collect(const Value& value, const std::string& pointer,
             std::vector<std::pair<std::string, const Value*>>& found) {
    if (value.isArray() && !value.items().empty()) {
        for (std::size_t i = 0; i < value.items().size(); ++i)
            collect(value.items()[i], pointer + '/' + std::to_string(i), found);
    } else if (value.isObject() && !value.members().empty()) {
        for (const auto& [name, member] : value.members())
            collect(member, pointer + '/' + escapeToken(name), found);
    } else {
        found.emplace_back(pointer, &value);
    }
}

} // namespace

std::string escapeToken(std::string_view name) {
    std::string token;
    for (const char c : name) {
        if (c == '~')
            token.append("~0");
        else if (c == '/')
            token.append("~1");
        else
            token.push_back(c);
    }
    return token;
}

const Value* resolve(const Value& document, std::string_view pointer) {
    const Value* value = &document;
    while (value != nullptr && !pointer.empty()) {
        if (pointer.front() != '/') return nullptr;
        pointer.remove_prefix(1);
        const std::string_view token = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(token.size());
        value = step(*value, token);
    }
    return value;
}

std::vector<std::pair<std::string, const Value*>> leaves(const Value& document) {
    std::vector<std::pair<std::string, const Value*>> found;
    collect(document, "", found);
    return found;
}

} // namespace countersign::json
