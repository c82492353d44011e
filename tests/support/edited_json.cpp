#include "tests/support/edited_json.h"

#include "core/base/check.h"

#include <string>

namespace countersign::test {

namespace {

json::Value withItem(const json::Value& list, std::size_t index, std::string_view rest,
                     const std::optional<json::Value>& value) {
    check(index < list.items().size(), "an item of the array");
    auto out = json::Value::array();
    for (std::size_t i = 0; i < list.items().size(); ++i) {
        if (i != index)
            out.append(list.items()[i]);
        else if (!rest.empty())
            out.append(withValue(list.items()[i], rest, value));
        else if (value)
            out.append(*value);
    }
    return out;
}

} // namespace

json::Value withValue(const json::Value& document, std::string_view pointer,
                      std::optional<json::Value> value) {
    check(pointer.starts_with('/'), "a pointer to something inside");
    const std::size_t end = pointer.find('/', 1);
    const std::string token(pointer.substr(1, end == std::string_view::npos ? end : end - 1));
    const std::string_view rest = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    if (document.isArray()) return withItem(document, std::stoul(token), rest, value);
    json::Value out = document;
    if (!rest.empty())
        out.set(token, withValue(*document.find(token), rest, std::move(value)));
    else if (value)
        out.set(token, std::move(*value));
    else
        out.remove(token);
    return out;
}

} // namespace countersign::test
