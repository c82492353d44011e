#include "core/json/object_reader.h"

#include "core/base/in_quotes.h"
#include "core/base/utf8.h"
#include "core/json/pointer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace countersign::json {

namespace {

std::string_view kindName(Value::Kind kind) {
    switch (kind) {
    case Value::Kind::null:
        return "null";
    case Value::Kind::boolean:
        return "a boolean";
    case Value::Kind::integer:
        return "an integer";
    case Value::Kind::number:
        return "a number";
    case Value::Kind::string:
        return "a string";
    case Value::Kind::array:
        return "an array";
    case Value::Kind::object:
        return "an object";
    }
    return {};
}

/// Digits with an optional minus, nothing else.
std::optional<std::int64_t> plainInteger(std::string_view text) {
    std::int64_t value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || std::to_string(value) != text) return std::nullopt;
    return value;
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return list;
}

Error tooLong(std::size_t maxCodePoints) {
    return Error(ErrorCode::memberTooLong, {}, {},
                 "at most " + std::to_string(maxCodePoints) + " code points");
}

/// What is wrong with the order of items that have none of their own.
std::optional<Error> disorder(const std::vector<std::string>& items, Scalars scalars) {
    if (scalars == Scalars::signedFile) {
        const auto fall = std::is_sorted_until(items.begin(), items.end());
        if (fall != items.end())
            return Error(ErrorCode::memberNotSorted, {}, {}, inQuotes(*fall) + " stands too late");
    }
    std::vector<std::string_view> sorted(items.begin(), items.end());
    std::sort(sorted.begin(), sorted.end());
    const auto repeated = std::adjacent_find(sorted.begin(), sorted.end());
    if (repeated == sorted.end()) return std::nullopt;
    return Error(ErrorCode::memberRepeatsItem, {}, {}, inQuotes(*repeated));
}

} // namespace

ObjectReader::ObjectReader(const Value& object, std::string_view file, std::string pointer, Scalars scalars)
    : m_object(object), m_file(file), m_pointer(std::move(pointer)), m_scalars(scalars) {
    if (!m_object.isObject()) wrongType(m_object, m_pointer, "an object");
}

bool ObjectReader::has(std::string_view name) const {
    return m_object.isObject() && m_object.find(name) != nullptr;
}

bool ObjectReader::isNull(std::string_view name) {
    return !failed() && has(name) && m_object.find(name)->isNull() && raw(name) != nullptr;
}

std::string ObjectReader::string(std::string_view name, std::size_t maxCodePoints) {
    const Value* value = needText(name, "a string");
    if (value == nullptr) return {};
    if (countCodePoints(value->asText()) <= maxCodePoints) return value->asText();
    failWith(name, tooLong(maxCodePoints));
    return {};
}

std::string ObjectReader::word(std::string_view name, const std::vector<std::string_view>& allowed) {
    const Value* value = needText(name, "a string");
    if (value == nullptr) return {};
    const std::string& text = value->asText();
    if (std::find(allowed.begin(), allowed.end(), text) != allowed.end()) return text;
    failWith(name, Error(ErrorCode::memberNotListed, {}, {},
                         "found " + inQuotes(text) + ", allowed: " + joined(allowed)));
    return {};
}

std::int64_t ObjectReader::integer(std::string_view name, std::int64_t low, std::int64_t high) {
    constexpr std::string_view expected = "an integer";
    std::optional<std::int64_t> found;
    if (m_scalars == Scalars::signedFile) {
        const Value* value = need(name);
        if (value == nullptr) return 0;
        if (value->kind() == Value::Kind::integer) found = value->asInteger();
    } else {
        const std::string* text = numberText(name, expected);
        if (text == nullptr) return 0;
        // Neighbours write integers as 12.0 or 1e3 too; the exact value decides.
        if (const auto exact = Decimal::parseNumber(*text)) found = plainInteger(exact->text());
    }
    if (!found) {
        wrongType(*m_object.find(name), pointerOf(name), expected);
        return 0;
    }
    if (*found >= low && *found <= high) return *found;
    failWith(name, Error(ErrorCode::memberOutOfRange, {}, {},
                         "found " + std::to_string(*found) + ", allowed " + std::to_string(low) + " to " +
                             std::to_string(high)));
    return 0;
}

bool ObjectReader::boolean(std::string_view name) {
    const Value* value = need(name);
    if (value == nullptr) return false;
    if (value->kind() == Value::Kind::boolean) return value->asBoolean();
    const bool isWord = m_scalars == Scalars::yaml && value->isString() &&
                        (value->asText() == "true" || value->asText() == "false");
    if (isWord) return value->asText() == "true";
    wrongType(*value, pointerOf(name), "true or false");
    return false;
}

Decimal ObjectReader::decimal(std::string_view name) {
    const bool isSigned = m_scalars == Scalars::signedFile;
    const std::string* text = isSigned ? nullptr : numberText(name, "a number");
    if (isSigned) {
        if (const Value* value = needText(name, "a decimal as a string")) text = &value->asText();
    }
    if (text == nullptr) return {};
    auto parsed = isSigned ? Decimal::parseCanonical(*text) : Decimal::parseNumber(*text);
    if (parsed) return *parsed;
    failWith(name, std::move(parsed).error());
    return {};
}

Timestamp ObjectReader::timestamp(std::string_view name) {
    const Value* value = needText(name, "a timestamp as a string");
    if (value == nullptr) return Timestamp::fromUnixSeconds(0);
    auto parsed = Timestamp::parse(value->asText());
    if (parsed) return *parsed;
    failWith(name, std::move(parsed).error());
    return Timestamp::fromUnixSeconds(0);
}

Sha256 ObjectReader::digest(std::string_view name) {
    const Value* value = needText(name, "a digest as a string");
    if (value == nullptr) return {};
    auto parsed = Sha256::parse(value->asText());
    if (parsed) return *parsed;
    failWith(name, std::move(parsed).error());
    return {};
}

std::vector<std::string> ObjectReader::strings(std::string_view name, std::size_t maxItems) {
    const Value* value = needArray(name, maxItems);
    if (value == nullptr) return {};
    std::vector<std::string> found;
    for (const Value& item : value->items()) {
        if (!item.isString()) {
            wrongType(item, pointerOf(name) + '/' + std::to_string(found.size()), "a string");
            return {};
        }
        found.push_back(item.asText());
    }
    auto fault = disorder(found, m_scalars);
    if (!fault) return found;
    failWith(name, std::move(*fault));
    return {};
}

std::vector<Sha256> ObjectReader::digests(std::string_view name, std::size_t maxItems) {
    std::vector<Sha256> found;
    for (const std::string& text : strings(name, maxItems)) {
        auto parsed = Sha256::parse(text);
        if (!parsed) {
            failWith(name, std::move(parsed).error());
            return {};
        }
        found.push_back(*parsed);
    }
    return found;
}

void ObjectReader::object(std::string_view name, const std::function<void(ObjectReader&)>& readMember) {
    if (const Value* value = need(name)) readNested(*value, pointerOf(name), readMember);
}

void ObjectReader::objects(std::string_view name, const std::function<void(ObjectReader&)>& readItem,
                           std::size_t maxItems) {
    const Value* value = needArray(name, maxItems);
    if (value == nullptr) return;
    for (std::size_t i = 0; i < value->items().size() && !failed(); ++i)
        readNested(value->items()[i], pointerOf(name) + '/' + std::to_string(i), readItem);
}

const Value* ObjectReader::raw(std::string_view name) {
    if (failed()) return nullptr;
    const Value* value = m_object.find(name);
    if (value != nullptr) m_asked.push_back(value);
    return value;
}

void ObjectReader::failWith(std::string_view name, Error error) {
    const Value* value = has(name) ? m_object.find(name) : &m_object;
    failAt(pointerOf(name), value->line(), std::move(error));
}

std::string ObjectReader::pointerOf(std::string_view name) const {
    return m_pointer + '/' + escapeToken(name);
}

Result<void> ObjectReader::finish() {
    if (failed()) return *m_error;
    for (const auto& [name, value] : m_object.members()) {
        if (std::find(m_asked.begin(), m_asked.end(), &value) != m_asked.end()) continue;
        failWith(name, Error(ErrorCode::memberUnknown, {}, {}, inQuotes(name)));
        return *m_error;
    }
    return {};
}

const Value* ObjectReader::need(std::string_view name) {
    const Value* value = raw(name);
    if (value == nullptr && !failed())
        failWith(name, Error(ErrorCode::memberMissing, {}, {}, inQuotes(name)));
    return value;
}

const Value* ObjectReader::needText(std::string_view name, std::string_view expected) {
    const Value* value = need(name);
    if (value == nullptr || value->isString()) return value;
    wrongType(*value, pointerOf(name), expected);
    return nullptr;
}

const Value* ObjectReader::needArray(std::string_view name, std::size_t maxItems) {
    const Value* value = need(name);
    if (value == nullptr) return nullptr;
    if (!value->isArray()) {
        wrongType(*value, pointerOf(name), "an array");
        return nullptr;
    }
    if (value->items().size() <= maxItems) return value;
    failWith(name, Error(ErrorCode::memberTooManyItems, {}, {},
                         "found " + std::to_string(value->items().size()) + ", at most " +
                             std::to_string(maxItems)));
    return nullptr;
}

const std::string* ObjectReader::numberText(std::string_view name, std::string_view expected) {
    const Value* value = need(name);
    if (value == nullptr) return nullptr;
    const bool isNumber = m_scalars == Scalars::evidence && value->kind() == Value::Kind::number;
    if (isNumber || value->isString()) return &value->asText();
    wrongType(*value, pointerOf(name), expected);
    return nullptr;
}

void ObjectReader::readNested(const Value& value, std::string pointer,
                              const std::function<void(ObjectReader&)>& readMember) {
    ObjectReader nested(value, m_file, std::move(pointer), m_scalars);
    if (!nested.failed()) readMember(nested);
    auto done = nested.finish();
    if (!done) m_error = std::move(done).error();
}

void ObjectReader::wrongType(const Value& value, const std::string& pointer, std::string_view expected) {
    std::string detail =
        "expected " + std::string(expected) + ", found " + std::string(kindName(value.kind()));
    if (value.isString()) detail.append(" ").append(inQuotes(value.asText()));
    failAt(pointer, value.line(), Error(ErrorCode::memberWrongType, {}, {}, std::move(detail)));
}

void ObjectReader::failAt(std::string pointer, std::uint32_t line, Error error) {
    if (failed()) return;
    if (error.place.empty()) {
        error.place = pointer.empty() ? "document" : std::move(pointer);
        if (line > 0) error.place.append(", line ").append(std::to_string(line));
    }
    m_error = std::move(error).inFile(m_file);
}

} // namespace countersign::json
