#include "core/usecases/leaf_text.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"

namespace countersign::usecases {

std::string leafText(const json::Value* value) {
    if (!value || value->isNull()) return {};
    switch (value->kind()) {
    case json::Value::Kind::string:
    case json::Value::Kind::number:
        return value->asText();
    case json::Value::Kind::array:
        return "[…]";
    case json::Value::Kind::object:
        return "{…}";
    default:
        return json::writeCanonical(*value);
    }
}

std::string textAt(const json::Value& document, std::string_view pointer) {
    return leafText(json::resolve(document, pointer));
}

} // namespace countersign::usecases
