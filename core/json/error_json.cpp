#include "core/json/error_json.h"

#include "core/base/visible_text.h"

namespace countersign::json {

namespace {

Value text(std::string_view string) {
    return Value::string(visibleText(string));
}

} // namespace

Value errorToJson(const Error& error) {
    Value value = errorToJson(errorName(error.code), errorSentence(error.code), errorRemedy(error.code));
    value.set("file", text(error.file));
    value.set("place", text(error.place));
    value.set("detail", text(error.detail));
    if (error.cause) value.set("cause", errorToJson(*error.cause));
    return value;
}

Value errorToJson(std::string_view name, std::string_view sentence, std::string_view remedy) {
    return Value::object({{"code", text(name)},
                          {"sentence", text(sentence)},
                          {"remedy", text(remedy)},
                          {"file", text("")},
                          {"place", text("")},
                          {"detail", text("")},
                          {"cause", Value::null()}});
}

} // namespace countersign::json
